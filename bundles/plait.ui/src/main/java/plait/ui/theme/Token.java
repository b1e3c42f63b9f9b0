package plait.ui.theme;

import org.eclipse.swt.graphics.RGB;

/** The colours by what they are for, in the light and in the dark theme; the figures are the design's (look: colour). */
public enum Token {
    WIN(0xF5F5F2, 0x212426),
    SURFACE(0xFFFFFF, 0x181A1C),
    SUNK(0xFAFAF8, 0x1C1F21),
    LINE(0xE3E2DD, 0x313538),
    LINE2(0xC9C7C0, 0x4A5054),
    EDGE(0x858B89, 0x757D81),
    INK(0x1E2326, 0xE7E8E6),
    INK2(0x4C5459, 0xB9BEC1),
    INK3(0x5E666B, 0xA0A7AB),
    ACCENT(0x0F6A73, 0x63C2CA),
    ON_ACCENT(0xFFFFFF, 0x0C2023),
    TINT(0xDCECED, 0x1F3F43),
    SELIN(0xE9E9E5, 0x2B2F31),
    SELFILL(0xBFDFE2, 0x27555A),
    REFUTE(0xB3261E, 0xF2938A),
    REFUTET(0xFBE9E7, 0x3D211F),
    WARN(0x8A5A00, 0xE9BE6B),
    WARNT(0xFFF4DB, 0x352B17),
    CONTEXT(0x2467B5, 0x6FAEF5),
    RESOURCE(0x9A6100, 0xEBB65C),
    REASONING(0x9A2668, 0xF2A0C8),
    OUTCOME(0x1D6A30, 0x6FC27C),
    FACTOR0(0xB8405A, 0xF09BA8),
    FACTOR1(0x3A9684, 0x46AD98),
    FACTOR2(0x978117, 0xD9C65A),
    FACTOR3(0x6A4FC4, 0xA08DF2),
    FACTOR4(0x3A94CC, 0x7CCBF2),
    FACTOR5(0xA0522D, 0xD08A63);

    /** How much of a factor's colour its fill has, as an alpha of 255: 17 %. */
    public static final int FILL_ALPHA = 43;

    private static final Token[] FACTORS = {FACTOR0, FACTOR1, FACTOR2, FACTOR3, FACTOR4, FACTOR5};

    private final int light;
    private final int dark;

    Token(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** As it is in the light theme. */
    public RGB rgb() {
        return rgb(false);
    }

    public RGB rgb(boolean inDark) {
        int rgb = inDark ? dark : light;
        return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** As in CSS and SVG, such as {@code #1E2326}. */
    String hex(boolean inDark) {
        return String.format("#%06X", inDark ? dark : light);
    }

    /** @param index a factor's place in the palette, 0 to 5 */
    public static Token factor(int index) {
        return FACTORS[Math.floorMod(index, FACTORS.length)];
    }
}
