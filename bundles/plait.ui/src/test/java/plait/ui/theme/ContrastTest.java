package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read must be readable: contrast by WCAG 2.2 in both themes, for the pairs that the design names. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private static final List<Token> INKS = List.of(Token.INK, Token.INK2, Token.INK3, Token.ACCENT);
    private static final List<Token> GROUNDS = List.of(Token.SURFACE, Token.SUNK, Token.WIN, Token.TINT);
    private static final List<Token> ROLES = List.of(Token.CONTEXT, Token.RESOURCE, Token.REASONING, Token.OUTCOME);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textOnWhatItStandsOn(boolean dark) {
        for (Token ink : INKS) for (Token ground : GROUNDS) holds(ink, ground, TEXT, dark);
        for (Token ink : List.of(Token.INK, Token.INK2)) holds(ink, Token.SELIN, TEXT, dark);
        holds(Token.INK, Token.SELFILL, TEXT, dark);
        holds(Token.ON_ACCENT, Token.ACCENT, TEXT, dark);
        holds(Token.REFUTE, Token.REFUTET, TEXT, dark);
        holds(Token.WARN, Token.WARNT, TEXT, dark);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rolesAndTheirLetters(boolean dark) {
        for (Token role : ROLES) {
            holds(role, Token.SURFACE, TEXT, dark);
            holds(Token.ON_ACCENT, role, TEXT, dark);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bordersAndUnderlines(boolean dark) {
        holds(Token.EDGE, Token.SURFACE, SHAPE, dark);
        for (int factor = 0; factor < 6; factor++) holds(Token.factor(factor), Token.SURFACE, SHAPE, dark);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsThatAreCoded(boolean dark) {
        RGB ground = Token.SURFACE.rgb(dark);
        for (int factor = 0; factor < 6; factor++) {
            RGB fill = over(ground, Token.factor(factor).rgb(dark), Token.FILL_ALPHA / 255.0);
            double contrast = contrast(Token.INK.rgb(dark), fill);
            assertTrue(contrast >= 7, "ink on the fill of factor " + factor + ": " + contrast);
        }
    }

    private static void holds(Token ink, Token ground, double least, boolean dark) {
        double contrast = contrast(ink.rgb(dark), ground.rgb(dark));
        assertTrue(contrast >= least, ink + " on " + ground + (dark ? ", dark: " : ", light: ") + contrast);
    }

    private static RGB over(RGB ground, RGB colour, double alpha) {
        return new RGB(mixed(ground.red, colour.red, alpha), mixed(ground.green, colour.green, alpha), mixed(ground.blue, colour.blue, alpha));
    }

    private static int mixed(int ground, int colour, double alpha) {
        return (int) Math.round(ground + (colour - ground) * alpha);
    }

    private static double contrast(RGB one, RGB other) {
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
}
