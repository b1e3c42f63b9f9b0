package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.Problem;
import plait.ui.EventLoop;
import plait.ui.TestWindow;

class FormDialogTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final List<String> saved = new ArrayList<>();

    private final class Asks extends FormDialog {
        private Text name;
        private Text words;
        private Choice<String> choice;

        Asks(Shell parent) {
            super(parent, "Ask", "Save");
        }

        @Override protected void fields() {
            name = text("Name", "Tea", 1);
            words = text("Words", "", 3);
            choice = choice("Kind", List.of("one", "two"), each -> each, "neither");
        }

        @Override protected void perform() {
            if (words.getText().isBlank()) throw new Problem("Say which words, salt & pepper.");
            saved.add(name.getText() + " " + words.getText() + " " + choice.value());
        }
    }

    private Asks opened() {
        window.open();
        var dialog = new Asks(window.shell());
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.settle();
        return dialog;
    }

    private static void acceptByKey(Text field) {
        var event = new Event();
        event.keyCode = SWT.CR;
        event.stateMask = SWT.MOD1;
        field.notifyListeners(SWT.KeyDown, event);
    }

    @Test void whatIsRefusedIsToldBelowTheFieldsWhichKeepWhatWasWritten() {
        Asks dialog = opened();
        dialog.name.setText("Coffee");
        int before = dialog.getShell().getSize().y;
        acceptByKey(dialog.name);
        EventLoop.settle();

        assertEquals("Say which words, salt & pepper.", dialog.refusal());
        assertEquals("Coffee", dialog.name.getText());
        assertTrue(dialog.getShell().getSize().y > before, "there is room for the reason");
        assertEquals(List.of(), saved);
    }

    @Test void ctrlEnterAcceptsFromAnyFieldAndOnceWhenItIsHeld() {
        Asks dialog = opened();
        Text words = dialog.words;
        words.setText("kettle");
        acceptByKey(words);
        acceptByKey(words);
        EventLoop.settle();

        assertEquals(List.of("Tea kettle neither"), saved);
        assertNull(dialog.getShell());
    }

    @Test void tabLeavesAFieldOfSeveralLines() {
        Asks dialog = opened();
        dialog.words.setFocus();
        var tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        tab.doit = false; // as the platform would have it
        dialog.words.notifyListeners(SWT.Traverse, tab);

        assertTrue(tab.doit);
    }

    @Test void aValueThatIsNotOfferedStaysUntilAnotherIsChosen() {
        Asks dialog = opened();
        assertEquals("neither", dialog.choice.value());
        dialog.choice.combo().select(1);
        assertEquals("two", dialog.choice.value());
        assertNotNull(dialog.getShell());
        assertFalse(dialog.getShell().isDisposed());
    }
}
