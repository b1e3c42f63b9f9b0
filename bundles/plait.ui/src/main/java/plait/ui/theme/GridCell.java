package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws what stands in a cell of a {@link Grid}; ground, lines, selection and focus are drawn by the grid. Takes colours from the theme each time. */
@FunctionalInterface
public interface GridCell {
    /** Between the edge of a cell and its words, in pixels at 100 %. */
    int PADDING = 8;
    /** No column is as wide as so many characters: a long passage need not be measured to its end. */
    int MOST = 600;

    /** @param box the whole cell, in which it may draw */
    void draw(GC gc, Rectangle box, int column, int row);

    /**
     * One line of words in the middle of the box, shortened to the room there is.
     *
     * @param align SWT.LEFT, SWT.CENTER or SWT.RIGHT
     */
    static void words(GC gc, Rectangle box, String words, Font font, Theme theme, Token ink, int align) {
        gc.setFont(font);
        gc.setForeground(theme.colour(ink));
        int room = box.width - 2 * PADDING;
        String shown = Shortened.to(words.length() > MOST ? words.substring(0, MOST) : words, room, gc);
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        int spare = Math.max(0, room - extent.x);
        int x = box.x + PADDING + (align == SWT.RIGHT ? spare : align == SWT.CENTER ? spare / 2 : 0);
        gc.drawText(shown, x, box.y + (box.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
