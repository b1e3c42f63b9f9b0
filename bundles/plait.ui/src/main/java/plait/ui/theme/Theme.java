package plait.ui.theme;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** Colours, fonts and icons of one display, made once and disposed with it. Sans is the tool speaking, serif is a person speaking. */
public final class Theme {
    private static final String KEY = Theme.class.getName();

    private final Display display;
    private final String sansFamily;
    private final String serifFamily;
    private final Map<Token, Color> colours = new EnumMap<>(Token.class);
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<Drawn, Image> icons = new HashMap<>();
    private boolean dark;

    private record Drawn(Icon icon, int size, Token colour, boolean dark) {}

    private Theme(Display display) {
        this.display = display;
        sansFamily = display.getSystemFont().getFontData()[0].getName();
        serifFamily = SerifFont.load(display);
        Farewell.on(display);
        display.disposeExec(this::dispose);
        Wheel.neverChooses(display);
        edges();
    }

    /** The theme of a display; its own thread only. */
    public static Theme on(Display display) {
        if (display.getData(KEY) instanceof Theme known) return known;
        var made = new Theme(display);
        display.setData(KEY, made);
        return made;
    }

    public Color colour(Token token) {
        return colours.computeIfAbsent(token, each -> new Color(each.rgb(dark)));
    }

    public boolean isDark() {
        return dark;
    }

    /** Changes every colour that is asked for from now on; {@link Recolour} brings along what stands open. */
    void dark(boolean wanted) {
        dark = wanted;
        colours.clear();
        edges();
    }

    private void edges() {
        PlatformEdges.draw(display, Token.EDGE.rgb(dark), Token.LINE2.rgb(dark));
    }

    /** The platform's own font. @param pixels at 100 % */
    public Font sans(double pixels) {
        return font(sansFamily, pixels, SWT.NORMAL);
    }

    /** For speakers, part titles and the row that drives other parts. @param pixels at 100 % */
    public Font strong(double pixels) {
        return font(sansFamily, pixels, SWT.BOLD);
    }

    /** For queries, where letters stand below each other. @param pixels at 100 % */
    public Font mono(double pixels) {
        return font(JFaceResources.getTextFont().getFontData()[0].getName(), pixels, SWT.NORMAL);
    }

    /** For what somebody said, and nothing else. @param pixels at 100 % */
    public Font serif(double pixels) {
        return font(serifFamily, pixels, SWT.NORMAL);
    }

    /** For the words that were looked for, among what somebody said. @param pixels at 100 % */
    public Font strongSerif(double pixels) {
        return font(serifFamily, pixels, SWT.BOLD);
    }

    private Font font(String family, double pixels, int style) {
        return fonts.computeIfAbsent(family + '|' + pixels + '|' + style, key -> {
            double points = pixels * 72 / display.getDPI().y;
            // only this form of a font's description takes parts of a point, and a point is more than a pixel
            return new Font(display, new FontData("1|" + family + '|' + points + '|' + style + '|'));
        });
    }

    /** An icon of 16 pixels at 100 % in the colour of labels. */
    public Image icon(Icon icon) {
        return icon(icon, 16, Token.INK2);
    }

    /** @param size width and height in pixels at 100 % */
    public Image icon(Icon icon, int size, Token colour) {
        return icon(icon, size, colour, dark);
    }

    private Image icon(Icon icon, int size, Token colour, boolean inDark) {
        return icons.computeIfAbsent(new Drawn(icon, size, colour, inDark), each -> icon.image(display, size, colour, inDark));
    }

    /** The same icon in the colours of now; itself if it is none of ours. */
    Image today(Image image) {
        for (Map.Entry<Drawn, Image> known : icons.entrySet()) {
            Drawn drawn = known.getKey();
            if (known.getValue() == image) return icon(drawn.icon, drawn.size, drawn.colour, dark);
        }
        return image;
    }

    private void dispose() {
        fonts.values().forEach(Font::dispose);
        icons.values().forEach(Image::dispose);
    }
}
