package plait.ui.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.configurations.Configurations;
import plait.core.theories.Derive;
import plait.core.theories.Theories;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Inference;
import plait.model.Level;
import plait.model.Move;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;
import plait.model.TheoryStatus;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;

class CompareViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private Configuration first;
    private CompareView view;

    @BeforeEach void freezeAndShow() {
        first = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        theory.configuration("CMOC-02", "Door & all", Level.MESO);
        theory.evidence(first, "The kettle was on", Stance.REFINES);
        theory.study.session().commit("Freeze", study -> {
            Theories.newest(study).orElseThrow().setStatus(TheoryStatus.INITIAL);
            Theories.newest(study).orElseThrow().setFrozen(true);
        });
        view = new CompareView(window.shell(), theory.study);
        window.open();
    }

    private Derive.Reason reason(Move move) {
        return new Derive.Reason(move, Inference.RETRODUCTIVE, "It harms the others.", List.copyOf(Configurations.current(first).getEvidence()));
    }

    private void split() {
        theory.study.derivations().split(Configurations.current(first), List.of("Kettle cold"), reason(Move.SPLIT));
        EventLoop.settle();
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        rows(view.tree().getItems(), "", rows);
        return rows;
    }

    private static void rows(TreeItem[] items, String indent, List<String> into) {
        for (TreeItem item : items) {
            into.add(indent + item.getText());
            rows(item.getItems(), indent + "  ", into);
        }
    }

    private void select(TreeItem item) {
        view.tree().setSelection(item);
        view.tree().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    @Test void oneVersionAloneSaysWhatToDo() {
        assertTrue(view.comparison().isEmpty());
    }

    @Test void aSplitStandsWithItsChildrenBelowAndWhatStayedIsFolded() {
        split();
        assertEquals(List.of("Split, 1", "  CMOC-01  Kettle first, CMOC-01 was split into CMOC-01 and CMOC-03. Because of 1 passage.", "    into CMOC-01  Kettle first", "    into CMOC-03  Kettle cold",
                "Kept, 1", "  CMOC-02  Door & all, CMOC-02 stayed as it was."), rows());
        assertTrue(view.tree().getItem(0).getExpanded());
        assertFalse(view.tree().getItem(1).getExpanded());
        assertEquals("1 split, 1 kept", view.summary());
    }

    @Test void aChangeTellsWhyWhoBecauseOfWhatAndEachPartBeforeAndAfter() {
        split();
        ConfigurationVersion made = Configurations.current(first);
        Slot outcome = Configurations.slots(made, Role.OUTCOME).get(0);
        theory.study.session().commit("Word", study -> {
            outcome.setWording("no outcome of CMOC-01");
            outcome.setLevel(Level.MACRO);
        });
        EventLoop.settle();
        select(view.tree().getItem(0).getItem(0));
        String told = view.page().told();
        for (String expected : List.of("CMOC-01 was split into CMOC-01 and CMOC-03.", "Split · retroductive", "It harms the others.", "Amara, ", "The kettle was on",
                "Before: the outcome of CMOC-01. Gone: the", "After: no outcome of CMOC-01. New: no", "Level", "micro", "macro")) {
            assertTrue(told.contains(expected), expected + "\n" + told);
        }
    }

    @Test void whoSelectsAChildSeesItFirstAndItsConfigurationIsTold() {
        var told = new ArrayList<String>();
        view.onSelect(version -> told.add(version.getConfiguration().getIdentifier()));
        split();
        select(view.tree().getItem(0).getItem(0).getItem(1));
        assertEquals(List.of("CMOC-03"), told);
        String page = view.page().told();
        assertTrue(page.indexOf("CMOC-03  Kettle cold") < page.indexOf("CMOC-01  Kettle first"), page);
    }

    @Test void undoTakesTheChangeAwayAgain() {
        split();
        theory.study.session().undo();
        EventLoop.settle();
        assertTrue(view.comparison().isEmpty());
    }

}
