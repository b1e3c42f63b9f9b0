package plait.ui.transcript;

import java.text.BreakIterator;
import java.util.Locale;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleTextEvent;

/** Cuts the piece of text that a screen reader asks for: a letter, word, line, paragraph or range. */
final class TextPieces {
    private TextPieces() {}

    /** Answers {@code AccessibleTextExtendedListener.getText}. @param shown null before anything is shown */
    static void fill(AccessibleTextEvent event, String text, Shown shown) {
        int at = Math.max(0, Math.min(text.length(), event.start));
        int[] piece = switch (event.type) {
            case ACC.TEXT_BOUNDARY_CHAR -> letter(text, at);
            case ACC.TEXT_BOUNDARY_WORD -> word(text, at, shown);
            case ACC.TEXT_BOUNDARY_LINE -> line(text, at, shown);
            case ACC.TEXT_BOUNDARY_SENTENCE, ACC.TEXT_BOUNDARY_PARAGRAPH -> paragraph(text, at);
            case ACC.TEXT_BOUNDARY_ALL -> event.end > event.start ? new int[] {at, Math.min(text.length(), event.end)} : new int[] {0, text.length()};
            default -> new int[] {at, Math.max(at, Math.min(text.length(), event.end))};
        };
        event.start = piece[0];
        event.end = piece[1];
        event.result = text.substring(piece[0], piece[1]);
        event.count = 0;
    }

    /** With its marks, and never half of it: a letter may be more than one unit. */
    private static int[] letter(String text, int at) {
        if (at == text.length()) return new int[] {at, at};
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return new int[] {letters.preceding(at + 1), letters.following(at)};
    }

    private static int[] word(String text, int at, Shown shown) {
        if (shown == null || shown.isEmpty()) return paragraph(text, at);
        return shown.moves.word(shown.blocks.inside(at));
    }

    private static int[] line(String text, int at, Shown shown) {
        if (shown == null || shown.isEmpty()) return paragraph(text, at);
        int inside = shown.blocks.inside(at);
        BlockLayout block = shown.layout.holding(inside);
        int line = block.lineOf(inside);
        return new int[] {block.lineStart(line), block.lineEnd(line)};
    }

    private static int[] paragraph(String text, int at) {
        int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = text.indexOf('\n', at);
        return new int[] {Math.min(start, at), end < 0 ? text.length() : end};
    }
}
