package plait.ui.theme;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Contrast by WCAG 2.2, and the way into the dark theme for tests. */
public final class Contrast {
    /** What words need at least. */
    public static final double TEXT = 4.5;
    /** What edges, rings and signs need at least. */
    public static final double SHAPE = 3;

    private Contrast() {}

    /** @return 1 for none, 21 for black on white */
    public static double of(RGB one, RGB other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Gives what is made from now on the colours of one theme. */
    public static void theme(boolean dark) {
        Theme.on(Display.getDefault()).dark(dark);
    }
}
