package plait.ui.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.theories.TheoryMembers;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.Stance;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;

class ConfigurationListTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private ConfigurationList list;

    private void show() {
        list = new ConfigurationList(window.shell(), theory.study);
        window.open();
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(ConfigurationListTest::inside)) : Stream.of(control);
    }

    private Table table() {
        return inside(list).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
    }

    @Test void rowsSayWhatEvidenceThereIsAndWhatWaits() {
        Configuration kettle = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        theory.configuration("CMOC-02", "Knocking", Level.MACRO);
        theory.evidence(kettle, "The kettle", Stance.SUPPORTS);
        show();
        assertEquals(List.of("CMOC-01 | Kettle first | fragment | micro | 1 supports | 0", "CMOC-02 | Knocking | fragment | macro | 0"), list.rows());
        theory.derive(kettle);
        assertEquals("CMOC-01 | Kettle first | fragment | micro | 1 supports | 0 | 1 recheck", list.rows().get(0));
    }

    @Test void anotherTheoryVersionHasItsOwnMembers() {
        Configuration kettle = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        theory.evidence(kettle, "The kettle", Stance.SUPPORTS);
        ConfigurationVersion first = TheoryInMemory.current(kettle);
        theory.study.session().commit("Freeze", all -> first.getTheoryVersions().get(0).setFrozen(true));
        theory.derive(kettle);
        theory.configuration("CMOC-02", "Knocking", Level.MICRO);
        show();
        assertEquals(2, list.rows().size());
        list.version(TheoryMembers.versions(theory.study.study()).get(0));
        assertEquals(1, list.rows().size());
        list.select(first);
        assertSame(first, list.selected().orElseThrow());
    }

    @Test void findingLooksAtNamesPartsAndStatus() {
        theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        theory.configuration("CMOC-02", "Knocking", Level.MICRO);
        show();
        list.find("kettle");
        assertEquals(1, list.rows().size());
        list.find("reasoning of cmoc-02");
        assertTrue(list.rows().get(0).startsWith("CMOC-02"));
        list.find("fragment");
        assertEquals(2, list.rows().size());
    }

    @Test void aColumnSortsAndAnotherClickTurnsItRound() {
        Configuration kettle = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        theory.configuration("CMOC-02", "Asking", Level.MICRO);
        theory.evidence(kettle, "The kettle", Stance.REFUTES);
        show();
        table().getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertTrue(list.rows().get(0).startsWith("CMOC-02"));
        table().getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertTrue(list.rows().get(0).startsWith("CMOC-01"));
    }

    @Test void whatIsSelectedIsToldAndStaysSelectedThroughCommits() {
        theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        Configuration second = theory.configuration("CMOC-02", "Knocking", Level.MICRO);
        show();
        var chosen = new ArrayList<ConfigurationVersion>();
        list.onSelect(chosen::add);
        table().setSelection(1);
        table().notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(TheoryInMemory.current(second)), chosen);
        theory.configuration("CMOC-00", "Before all", Level.MICRO);
        assertSame(TheoryInMemory.current(second), list.selected().orElseThrow());
        assertEquals(1, chosen.size());
    }

    @Test void anEmptyTheorySaysHowToBegin() {
        show();
        assertTrue(inside(list).filter(Label.class::isInstance).anyMatch(label -> ((Label) label).getText().startsWith("No configurations yet.") && label.isVisible()));
    }
}
