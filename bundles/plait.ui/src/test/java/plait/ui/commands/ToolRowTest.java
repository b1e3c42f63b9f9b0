package plait.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.perspectives.Models;

class ToolRowTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private boolean possible = true;
    private int runs;
    private ToolRow row;

    @BeforeEach void show() {
        var models = new Models();
        var commands = (ECommandService) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ECommandService.class}, (proxy, method, arguments) -> null);
        var handlers = (EHandlerService) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EHandlerService.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "canExecute" -> possible;
            case "executeHandler" -> runs++;
            default -> throw new AssertionError("nobody should ask for " + method.getName());
        });
        row = new ToolRow(models.application, models.service, commands, handlers);
        row.create(window.shell());
        window.shell().setSize(1400, 600);
        window.open();
    }

    private List<ToolButton> buttons() {
        return Stream.of(((Composite) window.shell().getChildren()[0]).getChildren()).filter(ToolButton.class::isInstance).map(ToolButton.class::cast).toList();
    }

    private long withWords() {
        return buttons().stream().filter(button -> !button.getText().isEmpty()).count();
    }

    private void assertNothingOverlaps() {
        for (ToolButton a : buttons()) for (ToolButton b : buttons()) assertTrue(a == b || !a.getBounds().intersects(b.getBounds()));
    }

    @Test void whereThereIsLittleRoomWordsGoBeforeButtonsDo() {
        assertEquals(8, withWords(), "all but undo and redo");
        assertNothingOverlaps();
        window.shell().setSize(820, 600);
        EventLoop.until("words have gone", () -> withWords() < 8);
        assertEquals(10, buttons().size());
        assertTrue(buttons().stream().allMatch(button -> button.getVisible() && button.getBounds().width > 0 && button.getBounds().x + button.getBounds().width <= 820));
        assertNothingOverlaps();
    }

    @Test void whatCannotBeDoneNowIsFoundByKeyboardAndDoesNothing() {
        ToolButton undo = buttons().get(4);
        possible = false;
        row.changed(new org.osgi.service.event.Event("changed", Map.of()));
        EventLoop.until("it is known", () -> !undo.able());
        assertTrue(undo.isEnabled());
        press(undo);
        EventLoop.settle();
        assertEquals(0, runs);
        possible = true;
        row.changed(new org.osgi.service.event.Event("changed", Map.of()));
        EventLoop.until("it can be done", undo::able);
        press(undo);
        EventLoop.until("it was done", () -> runs == 1);
        assertFalse(undo.getSelection());
    }

    private static void press(ToolButton button) {
        var event = new Event();
        event.keyCode = SWT.CR;
        button.notifyListeners(SWT.KeyDown, event);
    }
}
