package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import plait.model.Stance;

/** The sign of a stance: a mark, not a colour. */
public final class StanceMark {
    public static final int SIZE = 12;

    private final Theme theme;

    public StanceMark(Theme theme) {
        this.theme = theme;
    }

    /** The whole word, for tooltips and screen readers. */
    public static String word(Stance stance) {
        String word = stance.getLiteral();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Draws the mark with its top left corner at x, y; {@link #SIZE} square. */
    public void draw(GC gc, int x, int y, Stance stance) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.colour(stance == Stance.REFUTES ? Token.REFUTE : Token.INK2));
        gc.setBackground(gc.getForeground());
        int middleX = x + SIZE / 2;
        int middleY = y + SIZE / 2;
        switch (stance) {
            case SUPPORTS -> gc.fillOval(x + 2, y + 2, 8, 8);
            case REFINES -> {
                gc.drawOval(x + 2, y + 2, 8, 8);
                gc.fillArc(x + 2, y + 2, 8, 8, 90, 180);
            }
            case REFUTES -> {
                gc.setLineWidth(2);
                gc.drawLine(x + 3, y + 3, x + 9, y + 9);
                gc.drawLine(x + 3, y + 9, x + 9, y + 3);
                gc.setLineWidth(1);
            }
            case GENERATES -> {
                gc.drawLine(middleX, y + 1, middleX, y + 11);
                gc.drawLine(x + 1, middleY, x + 11, middleY);
                gc.drawLine(x + 3, y + 3, x + 9, y + 9);
                gc.drawLine(x + 3, y + 9, x + 9, y + 3);
            }
        }
    }
}
