package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.TestWindow;

class AskLineTest {
    @RegisterExtension final TestWindow window = new TestWindow();

    private static <C extends Control> Stream<C> all(Class<C> type, Control in) {
        Stream<C> own = type.isInstance(in) ? Stream.of(type.cast(in)) : Stream.empty();
        return in instanceof Composite composite ? Stream.concat(own, Stream.of(composite.getChildren()).flatMap(child -> all(type, child))) : own;
    }

    private static Button button(Shell dialog, String words) {
        return all(Button.class, dialog).filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    /** Asks, and does something while the dialog is open. */
    private Optional<String> ask(Consumer<Shell> person) {
        window.open();
        var asks = new AskLine(window.shell(), "New code", "Name of the code", "", "Make code", AskLine.ANYTHING);
        window.shell().getDisplay().asyncExec(() -> person.accept(asks.getShell()));
        return asks.ask();
    }

    @Test void theButtonSaysWhatWillBeDoneAndWaitsForSomethingWritten() {
        Optional<String> answer = ask(dialog -> {
            assertFalse(button(dialog, "Make code").isEnabled());
            all(Text.class, dialog).filter(Text::getEditable).findFirst().orElseThrow().setText("Warmth");
            assertTrue(button(dialog, "Make code").isEnabled());
            button(dialog, "Make code").notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(Optional.of("Warmth"), answer);
    }

    @Test void whoCancelsHasWrittenNothing() {
        assertEquals(Optional.empty(), ask(dialog -> button(dialog, "Cancel").notifyListeners(SWT.Selection, new Event())));
    }
}
