package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import plait.model.Stance;

/** What is drawn in cells and boxes: a line of words that is shortened to its room, chips, and marks with their counts. */
public final class CellPaint {
    private static final int CHIP_PADDING = 8;
    private static final int CHIP = 18;
    private static final int ROUND = 6;
    private static final int MARK_GAP = 4;
    private static final int MARKS_GAP = 12;

    private final Theme theme;
    private final StanceMark marks;

    public CellPaint(Theme theme) {
        this.theme = theme;
        marks = new StanceMark(theme);
    }

    /** One line in the middle of a cell. */
    public void words(GC gc, Rectangle cell, String words, Font font, Token ink) {
        if (words.isEmpty()) return;
        gc.setFont(font);
        gc.setForeground(theme.colour(ink));
        String shown = Shortened.to(words, cell.width, gc);
        gc.drawText(shown, cell.x, cell.y + (cell.height - gc.textExtent(shown, SWT.DRAW_TRANSPARENT).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** As {@link #words}, at the right edge. */
    public void right(GC gc, Rectangle cell, String words, Font font, Token ink) {
        if (words.isEmpty()) return;
        gc.setFont(font);
        int width = Math.min(cell.width, gc.textExtent(words, SWT.DRAW_TRANSPARENT).x);
        words(gc, new Rectangle(cell.x + cell.width - width, cell.y, width, cell.height), words, font, ink);
    }

    /** A word on a coloured ground, with its right end at {@code right}. @return where it begins */
    public int chip(GC gc, int right, int middle, String words, Token ground, Token ink) {
        if (words.isEmpty()) return right;
        gc.setFont(theme.sans(12));
        Point extent = gc.textExtent(words, SWT.DRAW_TRANSPARENT);
        int width = extent.x + 2 * CHIP_PADDING;
        int left = right - width;
        gc.setBackground(theme.colour(ground));
        gc.fillRoundRectangle(left, middle - CHIP / 2, width, CHIP, ROUND, ROUND);
        gc.setForeground(theme.colour(ink));
        gc.drawText(words, left + CHIP_PADDING, middle - extent.y / 2, SWT.DRAW_TRANSPARENT);
        return left;
    }

    /** A stance's mark and how many there are; nothing for none. @return where the next one begins */
    public int mark(GC gc, int x, int middle, Stance stance, int count) {
        if (count == 0) return x;
        marks.draw(gc, x, middle - StanceMark.SIZE / 2, stance);
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(stance == Stance.REFUTES ? Token.REFUTE : Token.INK2));
        String words = Integer.toString(count);
        Point extent = gc.textExtent(words, SWT.DRAW_TRANSPARENT);
        gc.drawText(words, x + StanceMark.SIZE + MARK_GAP, middle - extent.y / 2, SWT.DRAW_TRANSPARENT);
        return x + StanceMark.SIZE + MARK_GAP + extent.x + MARKS_GAP;
    }
}
