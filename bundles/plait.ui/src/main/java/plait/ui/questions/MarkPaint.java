package plait.ui.questions;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Stance;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The signs by which evidence is told apart in a matrix: by shape, whatever the colour. {@link StanceMark#SIZE} square. */
final class MarkPaint {
    private static final int SIZE = StanceMark.SIZE;

    private final Theme theme;
    private final StanceMark stances;

    MarkPaint(Theme theme) {
        this.theme = theme;
        stances = new StanceMark(theme);
    }

    /** With its top left corner at x, y. */
    void draw(GC gc, int x, int y, Enumerator mark) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.colour(Token.INK2));
        gc.setBackground(theme.colour(Token.INK2));
        switch (mark) {
            case Stance stance -> stances.draw(gc, x, y, stance);
            case Basis basis -> draw(gc, x, y, basis);
            case Carry carry -> draw(gc, x, y, carry);
            default -> throw new IllegalArgumentException("a mark that has no sign");
        }
    }

    private static void draw(GC gc, int x, int y, Basis basis) {
        switch (basis) {
            case OBSERVED -> gc.fillOval(x + 2, y + 2, 8, 8);
            case ANTICIPATED -> gc.drawOval(x + 2, y + 2, 8, 8);
            case IMPLIED -> {
                for (int angle = 0; angle < 360; angle += 60) gc.drawArc(x + 2, y + 2, 8, 8, angle, 28);
            }
            case OWN_THEORY -> gc.drawPolygon(new int[] {x + 6, y + 1, x + 11, y + 6, x + 6, y + 11, x + 1, y + 6});
        }
    }

    private void draw(GC gc, int x, int y, Carry carry) {
        switch (carry) {
            case FRESH -> gc.fillOval(x + 2, y + 2, 8, 8);
            case RECONFIRMED -> {
                gc.fillOval(x + 4, y + 4, 5, 5);
                gc.drawOval(x + 1, y + 1, 10, 10);
            }
            case CARRIED_UNCHECKED -> waiting(gc, x, y);
            case DROPPED -> {
                gc.setForeground(theme.colour(Token.INK3));
                gc.drawOval(x + 2, y + 2, 8, 8);
                gc.drawLine(x + 1, y + 11, x + 11, y + 1);
            }
        }
    }

    /** Waits to be looked at again. */
    void waiting(GC gc, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.colour(Token.WARN));
        gc.drawOval(x + 2, y + 2, 8, 8);
        gc.drawPoint(x + 6, y + 6);
    }

    /** Refutes an earlier version. */
    void answered(GC gc, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.colour(Token.INK3));
        gc.drawLine(x + 3, y + 3, x + 9, y + 9);
        gc.drawLine(x + 3, y + 9, x + 9, y + 3);
    }

    static int size() {
        return SIZE;
    }
}
