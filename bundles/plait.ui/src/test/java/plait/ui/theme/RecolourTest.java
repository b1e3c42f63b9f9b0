package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.TestWindow;

class RecolourTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final Theme theme = Theme.on(Display.getDefault());

    @AfterEach
    void light() {
        theme.dark(false);
    }

    @Test
    void whatStandsOpenFollowsThereAndBack() {
        Label label = new Label(window.shell(), SWT.NONE);
        label.setForeground(theme.colour(Token.INK2));
        label.setBackground(theme.colour(Token.SURFACE));

        change(true);
        assertEquals(Token.INK2.rgb(true), label.getForeground().getRGB());
        assertEquals(Token.SURFACE.rgb(true), label.getBackground().getRGB());

        change(false);
        assertEquals(Token.INK2.rgb(), label.getForeground().getRGB());
        assertEquals(Token.SURFACE.rgb(), label.getBackground().getRGB());
    }

    @Test
    void anIconIsDrawnInTheInkOfTheTheme() {
        Label label = new Label(window.shell(), SWT.NONE);
        Image light = theme.icon(Icon.LOCK);
        label.setImage(light);

        change(true);
        assertNotSame(light, label.getImage());
        change(false);
        assertSame(light, label.getImage());
    }

    private void change(boolean dark) {
        var open = new Recolour(Display.getDefault());
        theme.dark(dark);
        open.apply();
    }

    @Test
    void whatThePlatformDrawsGetsNoGroundOfOurs() {
        Combo combo = new Combo(window.shell(), SWT.READ_ONLY);
        combo.setBackground(theme.colour(Token.SURFACE)); // as a style sheet may have left it
        change(true);
        assertNotEquals(Token.SURFACE.rgb(true), combo.getBackground().getRGB());
    }

    @Test
    void anIconIsFoundByTheAddressOfEitherTheme() {
        assertEquals(Optional.of(Icon.GRID_3X3), Icon.in("platform:/plugin/plait.ui/icons/grid-3x3.svg"));
        assertEquals(Optional.of(Icon.LOCK), Icon.in("platform:/plugin/plait.ui/icons/lock.svg?dark"));
        assertEquals(Optional.empty(), Icon.in("platform:/plugin/plait.ui/icons/none.svg"));
        assertEquals(Optional.empty(), Icon.in(null));
    }
}
