package plait.ui.sources;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.model.Source;
import plait.ui.theme.Icon;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What stands above a transcript: who, where, phase and date at the left, what consent allows at the right. */
final class SourceLine extends Canvas {
    static final int HEIGHT = 37;
    /** Below this width the chip says in its tooltip alone what it means, so that the words beside it can be read. */
    private static final int NARROW = 330;
    private static final int PADDING = 14;
    private static final int CHIP = 22;

    private final Theme theme;
    private final Source source;

    SourceLine(Composite parent, Source source) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.source = source;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        addListener(SWT.Paint, event -> paint(event.gc));
        String quoting = SourceNames.quoting(source);
        setToolTipText(SourceNames.description(source) + (quoting.isEmpty() ? "" : "\n" + quoting));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = getToolTipText();
            }
        });
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 300 : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        int width = getClientArea().width;
        int right = width - 8;
        String quoting = SourceNames.quoting(source);
        if (!quoting.isEmpty()) right = chip(gc, width < NARROW ? "" : quoting, quoting.equals("Quotes allowed"), right);
        gc.setFont(theme.sans(13));
        gc.setForeground(theme.colour(Token.INK2));
        String words = Shortened.to(SourceNames.description(source), right - PADDING - 8, gc);
        gc.drawText(words, PADDING, (HEIGHT - gc.textExtent(words).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** Draws the chip ending at {@code right} and returns its left edge. */
    private int chip(GC gc, String words, boolean allowed, int right) {
        gc.setFont(theme.sans(12));
        Point extent = gc.textExtent(words);
        Image icon = theme.icon(allowed ? Icon.CHECK : Icon.MESSAGE_SQUARE_LOCK, 14, allowed ? Token.ACCENT : Token.WARN);
        int width = words.isEmpty() ? 8 + 14 + 8 : 8 + 14 + 6 + extent.x + 8;
        int left = right - width;
        int top = (HEIGHT - CHIP) / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.colour(allowed ? Token.TINT : Token.WARNT));
        gc.fillRoundRectangle(left, top, width, CHIP, 6, 6);
        gc.drawImage(icon, left + 8, top + (CHIP - 14) / 2);
        gc.setForeground(theme.colour(allowed ? Token.ACCENT : Token.WARN));
        gc.drawText(words, left + 28, top + (CHIP - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        return left;
    }
}
