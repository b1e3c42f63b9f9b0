package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Cuts a label to the room there is, with an ellipsis. */
public final class Shortened {
    private static final String ELLIPSIS = "…";

    private Shortened() {}

    /** @param width in pixels at 100 %, in the font that {@code gc} has */
    public static String to(String text, int width, GC gc) {
        if (gc.textExtent(text, SWT.DRAW_TRANSPARENT).x <= width) return text;
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.textExtent(text.substring(0, middle).stripTrailing() + ELLIPSIS, SWT.DRAW_TRANSPARENT).x <= width) low = middle;
            else high = middle - 1;
        }
        if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) low--;
        return text.substring(0, low).stripTrailing() + ELLIPSIS;
    }

    /** At most so many code points, with an ellipsis where something is left out; line breaks as spaces. */
    public static String at(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= most) return line;
        return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + ELLIPSIS;
    }

    /**
     * Cuts at the left what does not fit.
     *
     * @param more true when there is more to the left than {@code text} holds, so that an ellipsis stands there in any case
     */
    public static String fromLeft(String text, int width, GC gc, boolean more) {
        String whole = more ? ELLIPSIS + text : text;
        if (gc.textExtent(whole, SWT.DRAW_TRANSPARENT).x <= width) return whole;
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gc.textExtent(ELLIPSIS + text.substring(middle), SWT.DRAW_TRANSPARENT).x <= width) high = middle;
            else low = middle + 1;
        }
        if (low < text.length() && Character.isLowSurrogate(text.charAt(low))) low++;
        return ELLIPSIS + text.substring(low);
    }
}
