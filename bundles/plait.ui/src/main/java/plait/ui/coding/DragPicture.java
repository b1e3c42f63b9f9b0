package plait.ui.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What goes along with the pointer while something is dragged: its name on a small label. */
final class DragPicture implements ImageGcDrawer {
    private static final int WIDEST = 260;
    private static final int HEIGHT = 26;
    private static final int PADDING = 8;

    private final Display display;
    private final String words;
    private final int width;

    DragPicture(Display display, String words) {
        this.display = display;
        var gc = new GC(display);
        gc.setFont(Theme.on(display).sans(13));
        this.words = Shortened.to(words, WIDEST - 2 * PADDING, gc);
        width = gc.textExtent(this.words, SWT.DRAW_TRANSPARENT).x + 2 * PADDING;
        gc.dispose();
    }

    Image image() {
        return new Image(display, this, width, HEIGHT);
    }

    @Override public void drawOn(GC gc, int imageWidth, int imageHeight) {
        Theme theme = Theme.on(display);
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRectangle(0, 0, imageWidth, imageHeight);
        gc.setForeground(theme.colour(Token.EDGE));
        gc.drawRectangle(0, 0, imageWidth - 1, imageHeight - 1);
        gc.setFont(theme.sans(13));
        gc.setForeground(theme.colour(Token.INK));
        Point extent = gc.textExtent(words, SWT.DRAW_TRANSPARENT);
        gc.drawText(words, PADDING, (imageHeight - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
