package plait.core.theories;

import plait.core.study.Key;

/**
 * The words of a passage that may leave the study.
 *
 * @param prefix some characters before, to find the passage by; {@code suffix} likewise after
 */
public record Quotation(Key segment, String exact, String prefix, String suffix) {}
