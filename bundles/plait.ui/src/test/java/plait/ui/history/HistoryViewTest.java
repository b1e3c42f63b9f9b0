package plait.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.history.Concern;
import plait.core.history.Concerned;
import plait.core.history.Step;
import plait.model.Factor;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

class HistoryViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private final List<String> told = new ArrayList<>();
    private final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            told.add(message);
        }
    };
    private Jobs jobs;
    private Source source;
    private HistoryView view;

    @BeforeEach void make() {
        jobs = new Jobs(Display.getDefault(), problems);
        source = StudyInMemory.add(study, "I08", "DOUGIE: The kettle was on. Nobody came.\n");
    }

    @AfterEach void end() {
        jobs.cancelAll();
    }

    private void show() {
        view = new HistoryView(window.shell(), study, problems, jobs);
        window.open();
        EventLoop.until("the history is read", () -> view.timeline().size() > 1);
        EventLoop.settle();
    }

    private void rename(int times) {
        for (int i = 0; i < times; i++) {
            String name = "Study " + i;
            study.session().commit("Name study", all -> all.setName(name));
        }
    }

    private List<String> rows() {
        return IntStream.range(0, view.timeline().size()).mapToObj(view.timeline()::line).map(view.table()::sentence).map(row -> row.replaceAll(", \\d\\d:\\d\\d", "")).toList();
    }

    private <T extends Control> T control(Class<T> type, int nth) {
        return controls(view.control(), type).get(nth);
    }

    private static <T extends Control> List<T> controls(Control in, Class<T> type) {
        var found = new ArrayList<T>();
        if (type.isInstance(in)) found.add(type.cast(in));
        if (in instanceof Composite all) for (Control child : all.getChildren()) found.addAll(controls(child, type));
        return found;
    }

    @Test void stepsStandByDayWithWhatTheyConcern() {
        Factor code = study.codings().applyNew(source.getTexts().get(0), new Span(8, 18), "Warmth").getFactor();
        show();
        assertEquals(List.of("Today", "New code, Warmth · I08, Amara", "Import interview, I08, Amara", "New study, Amara"), rows());
        study.session().undo();
        EventLoop.settle();
        assertEquals(List.of("Today", "Undo: New code, I08, Amara", "New code, taken back, I08, Amara", "Import interview, I08, Amara", "New study, Amara"), rows());
        study.session().redo();
        assertEquals("New code, Warmth · I08, Amara", rows().get(3));
        study.editCodeBook().rename(code, "Welcome");
        assertEquals("Rename code, Welcome, Amara", rows().get(1));
    }

    @Test void aLongHistoryIsReadAsFarAsSomebodyLooks() {
        rename(3000);
        show();
        assertTrue(view.timeline().size() < 1000, () -> "read " + view.timeline().size());
        Table table = control(Table.class, 0);
        EventLoop.until("the oldest is reached", () -> {
            table.setTopIndex(table.getItemCount() - 1);
            return view.timeline().isWhole();
        });
        assertEquals(3003, view.timeline().size());
        assertEquals("New study, Amara", rows().getLast());
    }

    @Test void theHistoryIsNarrowedByWordsKindAndSelection() {
        Factor code = study.codings().applyNew(source.getTexts().get(0), new Span(8, 18), "Warmth").getFactor();
        rename(900);
        study.memos().on(code, "Is it warmth?");
        show();
        view.showOnly(code);
        EventLoop.until("all is looked at", () -> view.timeline().isWhole());
        assertEquals(List.of("Today", "Write memo, on “Warmth”, Amara", "New code, Warmth · I08, Amara"), rows());
        control(Button.class, 0).setSelection(false);
        control(Button.class, 0).notifyListeners(SWT.Selection, null);
        Combo kind = control(Combo.class, 1);
        kind.select(1 + List.of(Concern.values()).indexOf(Concern.SOURCE));
        kind.notifyListeners(SWT.Selection, null);
        EventLoop.until("all is looked at", () -> view.timeline().isWhole());
        assertEquals(List.of("Today", "Import interview, I08, Amara"), rows());
        kind.select(0);
        kind.notifyListeners(SWT.Selection, null);
        control(Text.class, 0).setText("warmth");
        EventLoop.until("all is looked at", () -> view.timeline().isWhole());
        assertEquals(3, rows().size());
    }

    @Test void goingBackTakesBackAllThatIsNewer() {
        rename(6);
        show();
        var counted = new AtomicLong();
        var goBack = new GoBack(study, view.timeline(), problems, jobs) {
            @Override boolean isWanted(Step step, long count, Shell shell) {
                counted.set(count);
                return true;
            }
        };
        Step third = ((Line.Done) view.timeline().line(view.timeline().indexOf(5))).step();
        assertTrue(view.timeline().canGoBackTo(third));
        goBack.to(third, window.shell());
        EventLoop.until("three changes are taken back", () -> study.session().last().revision() == 11 && jobs.running().isEmpty());
        assertEquals(3, counted.get());
        assertEquals("Study 2", study.study().getName());
        assertEquals(5, study.session().undoTarget());
        assertFalse(view.timeline().canGoBackTo(third));
        assertEquals(List.of(), told);
    }

    @Test void aStepLeadsToTheOneThingThatItConcernedOrToWhatThatBelongedTo() {
        var coding = study.codings().applyNew(source.getTexts().get(0), new Span(8, 18), "Warmth");
        show();
        var place = new Place(new Concerned(study.session()));
        Step made = ((Line.Done) view.timeline().line(1)).step();
        assertEquals(Optional.of(coding), place.only(made));
        study.codings().remove(coding);
        assertEquals(Optional.of(source), place.only(made));
        study.session().commit("Codes", all -> {
            CodeBook.add(all, "One");
            CodeBook.add(all, "Two");
        });
        Step many = ((Line.Done) view.timeline().line(1)).step();
        assertEquals(Optional.empty(), place.only(many));
        assertTrue(place.first(many).isPresent());
    }

    @Test void theChainIsIntactOnlyOnceItWasChecked() {
        show();
        Link status = control(Link.class, 0);
        assertEquals("2 changes · <a>Check</a>", status.getText());
        status.notifyListeners(SWT.Selection, null);
        EventLoop.until("it is checked", () -> !status.getText().contains("Check"));
        assertEquals("2 changes, chain intact", status.getText());
        rename(1);
        assertEquals("3 changes · <a>Check again</a>", status.getText());
    }
}
