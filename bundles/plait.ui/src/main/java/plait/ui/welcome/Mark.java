package plait.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Plait's mark: three strands, each once above and once below another. */
final class Mark extends Canvas {
    static final int WIDTH = 44;
    private static final int HEIGHT = 60;

    /** Cubic curves: where one begins, and three points for each piece. */
    private static final float[] CONTEXT_TOP = {4, 4, 4, 12, 12, 14, 17, 17};
    private static final float[] CONTEXT_MIDDLE = {27, 20, 34, 22, 40, 27, 40, 33, 40, 39, 36, 42, 32, 44};
    private static final float[] CONTEXT_FOOT = {23, 52, 22, 54, 22, 55, 22, 56};
    private static final float[] REASONING_TOP = {40, 4, 40, 12, 33, 15, 27, 18};
    private static final float[] REASONING_MIDDLE = {16, 20, 9, 23, 4, 27, 4, 33, 4, 37, 7, 40, 10, 41};
    private static final float[] REASONING_FOOT = {24, 46, 32, 49, 40, 50, 40, 56};
    private static final float[] OUTCOME = {22, 4, 22, 14, 22, 24, 22, 31, 22, 46, 4, 44, 4, 56};

    Mark(Composite parent) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        setBackground(Theme.on(getDisplay()).colour(Token.SURFACE));
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(WIDTH, HEIGHT);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setLineCap(SWT.CAP_ROUND);
        strand(gc, Token.CONTEXT, CONTEXT_FOOT);
        strand(gc, Token.REASONING, REASONING_TOP);
        strand(gc, Token.CONTEXT, CONTEXT_TOP);
        strand(gc, Token.REASONING, REASONING_MIDDLE);
        strand(gc, Token.CONTEXT, CONTEXT_MIDDLE);
        edged(gc, Token.REASONING, REASONING_FOOT);
        edged(gc, Token.OUTCOME, OUTCOME);
    }

    /** With a gap at both sides, as what lies above has. */
    private void edged(GC gc, Token colour, float[] curve) {
        draw(gc, Token.SURFACE, curve, 10);
        strand(gc, colour, curve);
    }

    private void strand(GC gc, Token colour, float[] curve) {
        draw(gc, colour, curve, 6);
    }

    private void draw(GC gc, Token colour, float[] curve, int width) {
        var path = new Path(getDisplay());
        path.moveTo(curve[0], curve[1]);
        for (int i = 2; i < curve.length; i += 6) path.cubicTo(curve[i], curve[i + 1], curve[i + 2], curve[i + 3], curve[i + 4], curve[i + 5]);
        gc.setForeground(Theme.on(getDisplay()).colour(colour));
        gc.setLineWidth(width);
        gc.drawPath(path);
        path.dispose();
    }
}
