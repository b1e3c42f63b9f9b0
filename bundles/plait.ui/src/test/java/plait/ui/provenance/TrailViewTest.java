package plait.ui.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.provenance.Trace;
import plait.model.Configuration;
import plait.model.EvidenceLink;
import plait.model.Level;
import plait.model.Stance;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

class TrailViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final List<EObject> gone = new ArrayList<>();
    private Configuration configuration;
    private EvidenceLink evidence;
    private TrailView view;

    @BeforeEach void show() {
        configuration = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        evidence = theory.evidence(configuration, "The kettle was on & I stayed.", Stance.SUPPORTS);
        view = new TrailView(window.shell(), theory.study, new Jobs(window.shell().getDisplay(), new Problems()));
        view.onGo(gone::add);
        view.onAsk(view::show);
        window.open();
        view.show(configuration);
        EventLoop.settle();
    }

    private TreeItem row(String words) {
        return find(view.tree().getItems(), words);
    }

    private static TreeItem find(TreeItem[] items, String words) {
        for (TreeItem item : items) {
            if (item.getText().contains(words)) return item;
            TreeItem below = find(item.getItems(), words);
            if (below != null) return below;
        }
        return null;
    }

    private void select(TreeItem item) {
        view.tree().setSelection(item);
        view.tree().notifyListeners(SWT.Selection, new Event());
    }

    private void press(int type, char key) {
        var event = new Event();
        event.character = key;
        event.keyCode = key;
        view.tree().notifyListeners(type, event);
        EventLoop.settle();
    }

    @Test void aClaimShowsItsPassagesInWordsWithWhereAndWho() {
        assertEquals("CMOC-01 v1", view.title());
        assertTrue(row("The kettle was on & I stayed.").getText().matches("(?s).*DOUGIE, I01, turn 2 · supports, observed · Ben, .*"), row("The kettle").getText());
        assertTrue(row("Context: the context of CMOC-01").getText().contains("no passage speaks to it alone"));
    }

    @Test void aPassageIsTwoStepsAwayAndItsOwnTrailLeadsBack() {
        select(row("The kettle"));
        view.tree().notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(List.of(evidence.getSegment()), gone);
        press(SWT.KeyDown, 'o');
        assertEquals("Passage in I01", view.title());
        assertTrue(row("v1: supports the whole").getData() instanceof Trace trace && trace.about() == evidence.getVersion());
        press(SWT.KeyDown, SWT.BS);
        assertEquals("CMOC-01 v1", view.title());
    }

    @Test void theHistoryOfWhatIsShownFollowsInTheBackground() {
        EventLoop.until("the history", () -> row("History") != null);
        assertTrue(row("Add evidence") != null);
        assertFalse(row("History").getExpanded());
    }

    @Test void whatChangesIsShownAtOnceAndWhatIsGoneIsNot() {
        theory.study.editEvidence().remove(evidence);
        EventLoop.settle();
        assertEquals(null, row("The kettle"));
        theory.study.session().undo();
        EventLoop.settle();
        assertTrue(row("The kettle") != null);
    }
}
