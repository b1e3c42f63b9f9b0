package plait.ui.theme;

import org.eclipse.swt.graphics.RGB;

/** The colours of the light theme by what they are for; the figures are the design's (look: colour). */
public enum Token {
    WIN(0xF5F5F2),
    SURFACE(0xFFFFFF),
    SUNK(0xFAFAF8),
    LINE(0xE3E2DD),
    LINE2(0xC9C7C0),
    EDGE(0x858B89),
    INK(0x1E2326),
    INK2(0x4C5459),
    INK3(0x5E666B),
    ACCENT(0x0F6A73),
    ON_ACCENT(0xFFFFFF),
    TINT(0xDCECED),
    SELIN(0xE9E9E5),
    SELFILL(0xBFDFE2),
    REFUTE(0xB3261E),
    WARN(0x8A5A00),
    WARNT(0xFFF4DB),
    CONTEXT(0x2467B5),
    RESOURCE(0x9A6100),
    REASONING(0x9A2668),
    OUTCOME(0x1D6A30),
    FACTOR0(0xB8405A),
    FACTOR1(0x3A9684),
    FACTOR2(0x978117),
    FACTOR3(0x6A4FC4),
    FACTOR4(0x3A94CC),
    FACTOR5(0xA0522D);

    /** How much of a factor's colour its fill has, as an alpha of 255: 17 %. */
    public static final int FILL_ALPHA = 43;

    private static final Token[] FACTORS = {FACTOR0, FACTOR1, FACTOR2, FACTOR3, FACTOR4, FACTOR5};

    private final int rgb;

    Token(int rgb) {
        this.rgb = rgb;
    }

    public RGB rgb() {
        return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** As in CSS and SVG, such as {@code #1E2326}. */
    public String hex() {
        return String.format("#%06X", rgb);
    }

    /** @param index a factor's place in the palette, 0 to 5 */
    public static Token factor(int index) {
        return FACTORS[Math.floorMod(index, FACTORS.length)];
    }
}
