package plait.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.theme.Icon;

class ToolButtonTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final AtomicInteger runs = new AtomicInteger();
    private Text field;
    private ToolButton button;

    @BeforeEach
    void show() {
        window.shell().setLayout(new RowLayout());
        field = new Text(window.shell(), SWT.SINGLE);
        button = new ToolButton(window.shell(), Icon.FILE_INPUT, "Import", false, runs::incrementAndGet);
        window.open();
    }

    @Test
    void enterAndSpacePressIt() {
        press(SWT.CR);
        press(SWT.SPACE);
        EventLoop.until("it ran twice", () -> runs.get() == 2);
    }

    @Test
    void aClickPressesItAndLeavesTheFocusWhereItWas() {
        field.setFocus();
        click();
        EventLoop.until("it ran", () -> runs.get() == 1);
        assertTrue(field.isFocusControl());
    }

    @Test
    void whatCannotBeDoneNowIsReachedAndDoesNothing() {
        button.can(false);
        click();
        press(SWT.CR);
        EventLoop.settle();
        assertEquals(0, runs.get());
        assertTrue(button.setFocus());
    }

    @Test
    void itSaysWhatItDoesWithItsKey() {
        button.says("Undo apply code", "Ctrl+Z");
        assertEquals("Undo apply code", button.spoken());
        assertEquals("Undo apply code  Ctrl+Z", button.getToolTipText());
    }

    @Test
    void withoutItsWordItIsAsWideAsItsIcon() {
        int wide = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        button.iconOnly(true);
        assertEquals(32, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        assertTrue(wide > 60);
    }

    private void click() {
        var event = new Event();
        event.button = 1;
        event.x = event.y = 5;
        button.notifyListeners(SWT.MouseDown, event);
        button.notifyListeners(SWT.MouseUp, event);
    }

    private void press(int key) {
        var event = new Event();
        event.keyCode = key;
        button.notifyListeners(SWT.KeyDown, event);
    }
}
