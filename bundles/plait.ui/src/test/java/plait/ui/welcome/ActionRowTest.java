package plait.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.theme.Icon;

class ActionRowTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final AtomicInteger runs = new AtomicInteger();
    private ActionRow row;

    @BeforeEach
    void show() {
        row = new ActionRow(window.shell(), ActionRow.Form.ACTION, new ActionRow.Words(Icon.FOLDER_PLUS, "New study…", "Choose a name", "Ctrl+N"), runs::incrementAndGet);
        window.open();
    }

    @Test
    void enterAndSpaceRunIt() {
        press(SWT.CR);
        press(' ');
        EventLoop.until("it ran twice", () -> runs.get() == 2);
    }

    @Test
    void otherKeysDoNot() {
        press('x');
        EventLoop.settle();
        assertEquals(0, runs.get());
    }

    @Test
    void aClickRunsIt() {
        var click = new Event();
        click.button = 1;
        click.x = click.y = 10;
        row.notifyListeners(SWT.MouseUp, click);
        EventLoop.until("it ran", () -> runs.get() == 1);
    }

    @Test
    void theKeyboardReachesIt() {
        assertTrue(row.setFocus());
        assertTrue(row.isFocusControl());
    }

    private void press(int key) {
        var event = new Event();
        event.keyCode = key;
        row.notifyListeners(SWT.KeyDown, event);
    }
}
