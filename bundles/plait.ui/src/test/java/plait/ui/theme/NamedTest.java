package plait.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.ui.TestWindow;

class NamedTest {
    @RegisterExtension final TestWindow window = new TestWindow();

    @Test void headingsDoNotCountAmongWhatCanBeChosen() {
        var list = new Table(window.shell(), SWT.SINGLE);
        for (String line : new String[] {"# Recent", "Warmth", "# All", "Alone", "Warmth"}) new TableItem(list, SWT.NONE).setText(line);
        window.open();
        list.deselectAll();
        assertEquals("3 found", Named.chosen(list, item -> !item.getText().startsWith("#")));
        list.setSelection(4);
        assertEquals("Warmth, 3 of 3", Named.chosen(list, item -> !item.getText().startsWith("#")));
    }
}
