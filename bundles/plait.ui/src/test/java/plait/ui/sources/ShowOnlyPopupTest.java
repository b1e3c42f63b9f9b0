package plait.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.ShowOnly;
import plait.model.Factor;
import plait.model.Source;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.transcript.Filter;

class ShowOnlyPopupTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private final Source source = StudyInMemory.add(study, "I01", "DOUGIE: The kettle was on.");
    private final Filter filter = new Filter();
    private SourceHeader header;
    private Factor warmth;
    private Factor kettle;
    private Factor asked;
    private int left;

    @BeforeEach void open() {
        study.session().commit("Codes", all -> {
            warmth = CodeBook.add(all, "Warmth");
            kettle = CodeBook.add(all, "Kettle");
            asked = CodeBook.add(all, "Being asked");
            kettle.getParents().add(warmth);
        });
        header = new SourceHeader(window.shell(), study, source, filter);
        window.open();
        ShowOnlyPopup.open(header, study, filter, new Rectangle(100, 60, 80, 20), () -> left++);
        EventLoop.settle();
    }

    private Shell popup() {
        return Stream.of(Display.getDefault().getShells()).filter(each -> "Show only".equals(each.getText())).findFirst().orElseThrow();
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(ShowOnlyPopupTest::inside)) : Stream.of(control);
    }

    private <T extends Control> T one(Class<T> type) {
        return inside(popup()).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<TreeItem> all(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(ShowOnlyPopupTest::all));
    }

    private TreeItem item(String words) {
        return Arrays.stream(one(Tree.class).getItems()).flatMap(ShowOnlyPopupTest::all).filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    private void tick(String words, boolean on) {
        TreeItem item = item(words);
        item.setChecked(on);
        var event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        one(Tree.class).notifyListeners(SWT.Selection, event);
    }

    private List<String> buttons() {
        return inside(header).filter(ToolBar.class::isInstance).flatMap(each -> Stream.of(((ToolBar) each).getItems())).map(ToolItem::getToolTipText).toList();
    }

    @Test void aTickChoosesACodeWithThoseBelowIt() {
        tick("Warmth", true);
        assertEquals(Set.of(warmth, kettle), filter.only().codes());
        assertTrue(item("Kettle").getChecked());

        tick("Kettle", false);
        assertEquals(Set.of(warmth), filter.only().codes());
        assertTrue(item("Codes").getGrayed(), "half a tick: some codes are chosen");
    }

    @Test void theGroupChoosesWhatIsFound() {
        one(Text.class).setText("ask");
        tick("Codes", true);
        assertEquals(Set.of(asked), filter.only().codes());
    }

    @Test void theHeaderSaysWhatIsShownAndBringsAllBack() {
        assertFalse(buttons().contains("Show all again"));
        tick("Being asked", true);
        assertTrue(buttons().contains("Show all again"), buttons().toString());
        assertTrue(buttons().contains("1 of 3 codes are shown. Choose others"), buttons().toString());
        filter.only(ShowOnly.ALL);
        assertFalse(buttons().contains("Show all again"));
        assertFalse(item("Being asked").getChecked(), "the popup follows");
    }

    @Test void evidenceAndMemosCanBeHidden() {
        Button evidence = inside(popup()).filter(Button.class::isInstance).map(Button.class::cast).filter(each -> each.getText().equals("Evidence")).findFirst().orElseThrow();
        assertTrue(evidence.getSelection());
        evidence.setSelection(false);
        evidence.notifyListeners(SWT.Selection, new Event());
        assertFalse(filter.only().evidence());
        assertTrue(filter.only().memos());
    }

    @Test void escapeClosesAndGivesTheFocusBack() {
        Shell open = popup();
        var escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        one(Tree.class).notifyListeners(SWT.Traverse, escape);
        assertTrue(open.isDisposed());
        assertEquals(1, left);
    }
}
