package plait.ui.theme;

import org.eclipse.swt.graphics.GC;

/** The small square in a factor's colour that stands before its name. */
public final class Swatch {
    public static final int SIZE = 10;

    private Swatch() {}

    /**
     * @param factor the factor's place in the palette
     * @param middle height of the swatch's middle
     */
    public static void draw(GC gc, Theme theme, int factor, int x, int middle) {
        gc.setBackground(theme.colour(Token.factor(factor)));
        gc.fillRoundRectangle(x, middle - SIZE / 2, SIZE, SIZE, 4, 4);
    }
}
