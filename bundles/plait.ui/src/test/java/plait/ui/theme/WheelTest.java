package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.TestWindow;

class WheelTest {
    @RegisterExtension final TestWindow window = new TestWindow();

    @Test
    void turningTheWheelOverAChoiceScrollsThePartAndChoosesNothing() {
        Theme.on(Display.getDefault());
        var pane = new ScrolledComposite(window.shell(), SWT.V_SCROLL);
        var inside = new Composite(pane, SWT.NONE);
        pane.setContent(inside);
        inside.setSize(400, 3000);
        var combo = new Combo(inside, SWT.READ_ONLY);
        combo.setItems("Observed", "Own theory");
        combo.select(0);
        combo.setBounds(0, 0, 200, 30);
        var spinner = new Spinner(inside, SWT.NONE);
        window.open();

        assertFalse(turned(combo));
        assertEquals(60, pane.getOrigin().y);
        assertFalse(turned(spinner));
        assertEquals(120, pane.getOrigin().y);
        assertEquals(0, combo.getSelectionIndex());
    }

    private static boolean turned(Control control) {
        var event = new Event();
        event.count = -3;
        control.notifyListeners(SWT.MouseVerticalWheel, event);
        return event.doit;
    }
}
