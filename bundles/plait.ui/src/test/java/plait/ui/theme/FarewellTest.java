package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.TestWindow;

class FarewellTest {
    @RegisterExtension final TestWindow window = new TestWindow();

    @BeforeEach
    void onGtk() {
        assumeTrue("gtk".equals(SWT.getPlatform()), "GTK alone has the trouble");
        Theme.on(Display.getDefault());
    }

    @Test
    void whatAScreenReaderHoldsOfAControlThatHasGonePointsToNothing() throws Exception {
        var place = new Composite(window.shell(), SWT.NONE);
        var canvas = new Canvas(place, SWT.NO_FOCUS);
        canvas.getAccessible(); // one that Java answers for, and one that GTK made
        long ofCanvas = held(canvas);
        long ofPlace = held(place);
        assertNotEquals(0, ask("gtk3.GTK3", "gtk_accessible_get_widget", ofCanvas));
        assertNotEquals(0, ask("gtk3.GTK3", "gtk_accessible_get_widget", ofPlace));
        place.dispose();
        assertEquals(0, ask("gtk3.GTK3", "gtk_accessible_get_widget", ofCanvas));
        assertEquals(0, ask("gtk3.GTK3", "gtk_accessible_get_widget", ofPlace));
    }

    private static long held(Composite control) throws Exception {
        return ask("gtk.OS", "g_object_ref", ask("gtk3.GTK3", "gtk_widget_get_accessible", (long) Widget.class.getField("handle").get(control)));
    }

    private static long ask(String binding, String call, long of) throws Exception {
        return (long) Class.forName("org.eclipse.swt.internal." + binding).getMethod(call, long.class).invoke(null, of);
    }
}
