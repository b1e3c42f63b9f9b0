package plait.model.text;

/**
 * What one person says until another speaks.
 *
 * @param number from 1, in the order of the text
 * @param span from the first code point of the turn (its time stamp or label) to the end of its speech
 * @param speech where the speech begins, in code points: after time stamp and label
 * @param speaker the label as it stands in the file, without brackets and colon
 * @param startMs milliseconds from the start of the recording, or {@link #NO_TIME}
 */
public record Turn(int number, Span span, int speech, String speaker, long startMs) {
    public static final long NO_TIME = -1;

    /** The words that were spoken, without time stamp and label. */
    public Span spoken() {
        return new Span(speech, span.end());
    }

    public boolean hasTime() {
        return startMs != NO_TIME;
    }
}
