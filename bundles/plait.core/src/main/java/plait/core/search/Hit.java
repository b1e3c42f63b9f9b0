package plait.core.search;

import java.util.UUID;
import plait.model.text.Span;

/**
 * One matched span: a word, or a whole phrase.
 *
 * @param source human code of the source
 * @param span in code points of the source's text
 * @param quote the words at {@code span}
 * @param before up to 60 characters of the same passage before it
 * @param after up to 60 characters of the same passage after it
 */
public record Hit(UUID sourceId, String source, Span span, String quote, String before, String after, String speaker, String caseId) {}
