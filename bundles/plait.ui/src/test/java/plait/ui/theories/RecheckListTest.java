package plait.ui.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Level;
import plait.model.Stance;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Problems;

class RecheckListTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private ConfigurationVersion version;
    private RecheckList list;

    @BeforeEach void deriveAndShow() {
        Configuration made = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        theory.evidence(made, "The kettle", Stance.SUPPORTS);
        theory.evidence(made, "Nobody asked", Stance.SUPPORTS);
        version = theory.derive(made);
        list = new RecheckList(window.shell(), theory.study, new Problems());
        window.open();
        table().setSelection(0);
    }

    private Table table() {
        return list.table().control();
    }

    private void press(char key) {
        var event = new Event();
        event.character = key;
        event.keyCode = key;
        table().notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
    }

    private EvidenceLink link(int at) {
        return version.getEvidence().stream().sorted((a, b) -> a.getIdentifier().compareTo(b.getIdentifier())).toList().get(at);
    }

    @Test void oneKeyAnswersAndTheNextRowIsSelected() {
        EvidenceLink first = link(0);
        EvidenceLink second = link(1);
        press('1');
        assertEquals(Carry.RECONFIRMED, first.getCarry());
        assertEquals(second, list.table().selected().orElseThrow());
        press('3');
        assertEquals(Carry.DROPPED, second.getCarry());
        assertEquals("Everything has been rechecked against v1.", list.emptyWords());
        assertEquals(0, table().getItemCount());
    }

    @Test void anotherStanceIsChosenFromTheOthers() {
        EvidenceLink first = link(0);
        MenuItem[] items = list.stances(first).getItems();
        assertEquals(List.of("Refu&tes", "Re&fines", "&Generates"), Stream.of(items).map(MenuItem::getText).toList());
        items[0].notifyListeners(SWT.Selection, new Event());
        assertEquals(Stance.REFUTES, first.getStance());
        assertEquals(Carry.RECONFIRMED, first.getCarry());
    }

    @Test void spaceOpensThePassageAndAnswersNothing() {
        var opened = new ArrayList<EvidenceLink>();
        list.onContext(opened::add);
        press(' ');
        assertEquals(List.of(link(0)), opened);
        assertEquals(2, table().getItemCount());
    }

    @Test void undoBringsTheRowBack() {
        var counts = new ArrayList<Integer>();
        list.onCount(counts::add);
        press('1');
        theory.study.session().undo();
        assertEquals(List.of(2, 1, 2), counts);
    }

    @Test void rowsSayCodePartStanceAndWords() {
        var item = table().getItem(0);
        assertEquals("CMOC-01", item.getText(0));
        assertEquals("Whole configuration", item.getText(1));
        assertEquals("supports", item.getText(2));
        assertTrue(item.getText(3).startsWith("The kettle"));
    }
}
