package plait.model.text;

/**
 * A paragraph of a frozen text, without the line feeds around it.
 *
 * @param headingLevel 1 to 6 for a heading, else 0
 */
public record Paragraph(Span span, Kind kind, int headingLevel) {
    /** What a paragraph is in its document. */
    public enum Kind {
        BODY,
        HEADING,
        LIST_ITEM,
        TABLE_ROW,
        FOOTNOTE
    }

    public static Paragraph body(Span span) {
        return new Paragraph(span, Kind.BODY, 0);
    }
}
