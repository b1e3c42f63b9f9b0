package plait.ui.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import plait.ui.theme.Contrast;
import plait.ui.theme.Token;

/**
 * Looks at what was painted: which ink stands on which ground, and whether it can be read there. The pixels of strokes that have exactly the colour of
 * an ink count for the grounds next to them, beyond the softened rim of a letter.
 */
final class SeenContrast {
    private static final List<Token> WORDS = List.of(Token.INK, Token.INK2, Token.INK3, Token.ACCENT, Token.WARN, Token.REFUTE);
    private static final List<Token> SHAPES = List.of(Token.EDGE, Token.CONTEXT, Token.RESOURCE, Token.REASONING, Token.OUTCOME);
    private static final List<Token> GROUNDS = List.of(Token.SURFACE, Token.SUNK, Token.WIN, Token.TINT, Token.SELIN, Token.SELFILL, Token.WARNT, Token.REFUTET);
    private static final int RIM = 3;
    /** Fewer meet by chance, where two things touch. */
    private static final int FEW = 5;

    private final boolean dark;
    private final ImageData pixels;
    private final Map<Token, Map<Token, Integer>> seen = new EnumMap<>(Token.class);
    private final Map<RGB, Token> inks = new HashMap<>();
    private final Map<RGB, Token> grounds = new HashMap<>();

    private SeenContrast(ImageData pixels, boolean dark) {
        this.pixels = pixels;
        this.dark = dark;
        WORDS.forEach(each -> inks.put(each.rgb(dark), each));
        SHAPES.forEach(each -> inks.put(each.rgb(dark), each));
        GROUNDS.forEach(each -> grounds.put(each.rgb(dark), each));
        for (int y = 0; y < pixels.height; y++) row(y);
    }

    static SeenContrast of(Control control, boolean dark) {
        Rectangle area = control.getBounds();
        var image = new Image(control.getDisplay(), area.width, area.height);
        var gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var seen = new SeenContrast(image.getImageData(), dark);
        image.dispose();
        return seen;
    }

    private RGB at(int x, int y) {
        return pixels.palette.getRGB(pixels.getPixel(x, y));
    }

    private void row(int y) {
        for (int x = 0; x < pixels.width; x++) {
            Token ink = inks.get(at(x, y));
            if (ink == null) continue;
            count(ink, x, y, 1);
            count(ink, x, y, -1);
        }
    }

    private void count(Token ink, int x, int y, int step) {
        for (int i = 1; i <= RIM; i++) {
            int beside = x + i * step;
            if (beside < 0 || beside >= pixels.width) return;
            Token ground = grounds.get(at(beside, y));
            if (ground == null) continue;
            seen.computeIfAbsent(ink, each -> new EnumMap<>(Token.class)).merge(ground, 1, Integer::sum);
            return;
        }
    }

    /** What can hardly be read or seen, in words. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        seen.forEach((ink, on) -> on.forEach((ground, count) -> {
            double contrast = Contrast.of(ink.rgb(dark), ground.rgb(dark));
            if (count > FEW && contrast < (WORDS.contains(ink) ? Contrast.TEXT : Contrast.SHAPE)) faults.add("%s on %s: %.2f (%d pixels)".formatted(ink, ground, contrast, count));
        }));
        return faults;
    }
}
