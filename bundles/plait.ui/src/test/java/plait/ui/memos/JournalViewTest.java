package plait.ui.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.model.Factor;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Problems;

class JournalViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private Source source;
    private Factor code;
    private JournalView view;

    @BeforeEach void make() {
        source = StudyInMemory.add(study, "I08", "DOUGIE: The kettle was on. Nobody came.\n");
        code = study.codings().applyNew(source.getTexts().get(0), new Span(8, 18), "Warmth").getFactor();
        study.memos().on(code, "Is it warmth?");
        view = new JournalView(window.shell(), study, new Problems());
        window.open();
    }

    private List<String> rows() {
        EventLoop.settle();
        return IntStream.range(0, view.rows().getItemCount()).mapToObj(i -> view.rows().getItem(i).getText().replaceAll(", \\d\\d:\\d\\d$", "")).toList();
    }

    private static <T extends Control> List<T> controls(Control in, Class<T> type) {
        var found = new ArrayList<T>();
        if (type.isInstance(in)) found.add(type.cast(in));
        if (in instanceof Composite all) for (Control child : all.getChildren()) found.addAll(controls(child, type));
        return found;
    }

    private void select(int row) {
        view.rows().setSelection(row);
        view.rows().notifyListeners(SWT.Selection, new Event());
    }

    @Test void memosOnAnythingStandByDayAndComeAndGoWithChanges() {
        assertEquals(List.of("Today", "Is it warmth?, on “Warmth”, Amara"), rows());
        study.session().author("Ben");
        study.memos().on(study.study(), "Ask the panel.");
        assertEquals(3, rows().size());
        study.memos().on(source.getTexts().get(0), new Span(8, 18), "Who put it on?");
        assertEquals(4, rows().size());
        assertEquals(1, rows().stream().filter("Who put it on?, on a passage in I08, Ben"::equals).count());
        study.session().undo();
        assertEquals(3, rows().size());
        study.editCodeBook().delete(code);
        assertEquals(List.of("Today", "Ask the panel., on the study, Ben"), rows());
    }

    @Test void memosAreFoundByTheirWordsAndByWhatTheyAreOn() {
        study.memos().on(source, "A long talk.");
        Text find = controls(view.control(), Text.class).get(0);
        find.setText("long");
        assertEquals(2, rows().size());
        find.setText("warmth");
        assertEquals("Is it warmth?, on “Warmth”, Amara", rows().get(1));
        find.setText("nothing of this");
        assertEquals(List.of(), rows());
    }

    @Test void theSelectedMemoIsReadInFullOpenedAndDeleted() {
        var opened = new ArrayList<EObject>();
        view.onOpen(opened::add);
        select(1);
        assertEquals("Is it warmth?", controls(view.control(), Text.class).get(1).getText());
        List<Button> buttons = controls(view.control(), Button.class);
        buttons.get(1).notifyListeners(SWT.Selection, new Event());
        assertSame(code, opened.get(0));
        buttons.get(3).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(), rows());
        study.session().undo();
        assertEquals(2, rows().size());
    }
}
