package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read must be readable: contrast by WCAG 2.2 in both themes, for the pairs that the design names. */
class ContrastTest {
    private static final List<Token> INKS = List.of(Token.INK, Token.INK2, Token.INK3, Token.ACCENT);
    private static final List<Token> GROUNDS = List.of(Token.SURFACE, Token.SUNK, Token.WIN, Token.TINT);
    private static final List<Token> ROLES = List.of(Token.CONTEXT, Token.RESOURCE, Token.REASONING, Token.OUTCOME);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textOnWhatItStandsOn(boolean dark) {
        for (Token ink : INKS) for (Token ground : GROUNDS) holds(ink, ground, Contrast.TEXT, dark);
        for (Token ink : INKS) holds(ink, Token.SELIN, Contrast.TEXT, dark); // a selected row without the focus
        for (Token ink : List.of(Token.WARN, Token.REFUTE)) for (Token ground : List.of(Token.SURFACE, Token.SUNK, Token.WIN, Token.TINT, Token.SELIN)) holds(ink, ground, Contrast.TEXT, dark);
        for (Token ink : List.of(Token.INK, Token.INK2)) for (Token ground : List.of(Token.WARNT, Token.REFUTET)) holds(ink, ground, Contrast.TEXT, dark);
        holds(Token.INK, Token.SELFILL, Contrast.TEXT, dark);
        holds(Token.ON_ACCENT, Token.ACCENT, Contrast.TEXT, dark);
        holds(Token.REFUTE, Token.REFUTET, Contrast.TEXT, dark);
        holds(Token.WARN, Token.WARNT, Contrast.TEXT, dark);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rolesAndTheirLetters(boolean dark) {
        for (Token role : ROLES) {
            holds(role, Token.SURFACE, Contrast.TEXT, dark);
            holds(Token.ON_ACCENT, role, Contrast.TEXT, dark);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bordersAndUnderlines(boolean dark) {
        for (Token ground : List.of(Token.SURFACE, Token.SUNK, Token.WIN)) holds(Token.EDGE, ground, Contrast.SHAPE, dark);
        for (Token ground : List.of(Token.WARNT, Token.REFUTET, Token.SELFILL)) holds(Token.ACCENT, ground, Contrast.SHAPE, dark); // the ring of the focus
        for (Token role : ROLES) for (Token ground : GROUNDS) holds(role, ground, Contrast.SHAPE, dark);
        for (int factor = 0; factor < 6; factor++) holds(Token.factor(factor), Token.SURFACE, Contrast.SHAPE, dark);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsThatAreCoded(boolean dark) {
        RGB ground = Token.SURFACE.rgb(dark);
        for (int factor = 0; factor < 6; factor++) {
            RGB fill = over(ground, Token.factor(factor).rgb(dark), Token.FILL_ALPHA / 255.0);
            double contrast = Contrast.of(Token.INK.rgb(dark), fill);
            assertTrue(contrast >= 7, "ink on the fill of factor " + factor + ": " + contrast);
        }
    }

    private static void holds(Token ink, Token ground, double least, boolean dark) {
        double contrast = Contrast.of(ink.rgb(dark), ground.rgb(dark));
        assertTrue(contrast >= least, ink + " on " + ground + (dark ? ", dark: " : ", light: ") + contrast);
    }

    private static RGB over(RGB ground, RGB colour, double alpha) {
        return new RGB(mixed(ground.red, colour.red, alpha), mixed(ground.green, colour.green, alpha), mixed(ground.blue, colour.blue, alpha));
    }

    private static int mixed(int ground, int colour, double alpha) {
        return (int) Math.round(ground + (colour - ground) * alpha);
    }
}
