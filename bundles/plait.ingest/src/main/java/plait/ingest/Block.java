package plait.ingest;

import java.util.List;
import plait.model.text.Page;
import plait.model.text.Paragraph;

/**
 * A paragraph on its way into a frozen text.
 *
 * @param headingLevel 1 to 6 for a heading, else 0
 * @param text clean, one line, never blank
 * @param close true when it follows the paragraph before on the next line, without a blank line between
 * @param pages where pages begin in it; their starts are UTF-16 positions in {@code text}
 * @param opening how a turn opens here, or null when the paragraph goes on with what is under way
 */
record Block(Paragraph.Kind kind, int headingLevel, String text, boolean close, List<Page> pages, Opening opening) {
    static Block of(Paragraph.Kind kind, String text, boolean close) {
        return new Block(kind, 0, text, close, List.of(), null);
    }

    static Block body(String text, boolean close) {
        return of(Paragraph.Kind.BODY, text, close);
    }

    static Block heading(int level, String text) {
        return new Block(Paragraph.Kind.HEADING, level, text, false, List.of(), null);
    }

    Block opening(Opening with) {
        return new Block(kind, headingLevel, text, close, pages, with);
    }

    Block pages(List<Page> with) {
        return new Block(kind, headingLevel, text, close, List.copyOf(with), opening);
    }

    /** True where nobody can be speaking on: a heading or a footnote. */
    boolean endsTurn() {
        return kind == Paragraph.Kind.HEADING || kind == Paragraph.Kind.FOOTNOTE;
    }
}
