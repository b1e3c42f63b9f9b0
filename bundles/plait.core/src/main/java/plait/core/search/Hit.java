package plait.core.search;

import java.util.UUID;
import plait.model.text.Span;

/**
 * One matched span: a word, or a whole phrase.
 *
 * @param source human code of the source
 * @param span in code points of the source's text
 * @param sentence the sentence, or sentences, that the span stands in, within the passage
 * @param quote the words at {@code span}
 * @param before up to 60 characters of the same passage before it
 * @param after up to 60 characters of the same passage after it
 * @param passage the turn or paragraph that it was found in
 */
public record Hit(UUID sourceId, String source, Span span, Span sentence, String quote, String before, String after, Unit passage) {
    /**
     * One unit of search: a turn, else a paragraph.
     *
     * @param span the speech of a turn without label and time stamp, or the paragraph
     * @param turn its number from 1, or 0 outside turns
     * @param speaker the label, or empty
     * @param role the participant's role, {@code interviewer}, or empty
     * @param caseId identifier of the case, or empty
     */
    public record Unit(Span span, int turn, String speaker, String role, String caseId) {}

    public String speaker() {
        return passage.speaker();
    }

    public String caseId() {
        return passage.caseId();
    }
}
