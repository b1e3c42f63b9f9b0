package plait.ui.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.configurations.Configurations;
import plait.core.configurations.EditConfiguration.Part;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.Move;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Problems;
import plait.ui.theme.FormDialog;

class ConfigurationHeadTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final Configuration configuration = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);

    private ConfigurationView show(ConfigurationVersion version) {
        var view = new ConfigurationView(window.shell(), theory.study, new Problems());
        window.open();
        view.choose(version);
        return view;
    }

    private static <T extends Control> List<T> all(Control in, Class<T> type) {
        return inside(in).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(ConfigurationHeadTest::inside)) : Stream.of(control);
    }

    private static List<String> labels(Control in) {
        return all(in, Label.class).stream().map(Label::getText).toList();
    }

    private static void press(FormDialog dialog, String button) {
        Button found = all(dialog.getShell(), Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow();
        found.notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    private <T extends FormDialog> T opened(T dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.settle();
        return dialog;
    }

    @Test void headSaysWhereItStandsAndThePartsAmountToASentence() {
        ConfigurationView view = show(TheoryInMemory.current(configuration));
        assertTrue(labels(view).containsAll(List.of("Kettle first", "CMOC-01 · v1 · micro", "the context of CMOC-01")), labels(view).toString());
        StyledText sentence = all(view, StyledText.class).get(0);
        assertEquals("If the context of CMOC-01, then the outcome of CMOC-01, because the reasoning of CMOC-01.", sentence.getText());
        assertEquals(3, sentence.getStyleRanges().length);
    }

    @Test void whatWaitsIsCountedInWordsAndTheLinkLeadsToIt() {
        theory.evidence(configuration, "The kettle", Stance.SUPPORTS);
        ConfigurationVersion version = theory.derive(configuration);
        ConfigurationView view = show(version);
        var asked = new ArrayList<ConfigurationVersion>();
        view.onRecheck(asked::add);
        assertTrue(labels(view).contains("One link was judged against version 1. Recheck it to mark this refined."), labels(view).toString());
        all(view, Link.class).stream().filter(link -> link.getText().equals("<a>Recheck</a>")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
        assertEquals(List.of(version), asked);
        theory.study.rechecks().stillTrue(version.getEvidence().get(0));
        assertFalse(labels(view).stream().anyMatch(words -> words.contains("Recheck")));
    }

    @Test void anEarlierVersionSaysThatItIsOne() {
        theory.evidence(configuration, "The kettle", Stance.SUPPORTS);
        ConfigurationVersion first = TheoryInMemory.current(configuration);
        theory.derive(configuration);
        ConfigurationView view = show(first);
        assertTrue(labels(view).stream().anyMatch(words -> words.endsWith("an earlier version")));
        assertSame(first, view.shownVersion());
    }

    @Test void footNamesThePartsThatNothingSpeaksTo() {
        ConfigurationVersion version = TheoryInMemory.current(configuration);
        assertEquals("No evidence yet", ConfigurationFoot.words(version));
        theory.evidence(configuration, "The kettle", Stance.SUPPORTS);
        assertEquals("No evidence yet on the context, nor the reasoning, nor the outcome alone", ConfigurationFoot.words(version));
    }

    @Test void aNewVersionNeedsAReasonAndTheDialogStaysUntilThereIsOne() {
        theory.evidence(configuration, "The kettle", Stance.SUPPORTS);
        ConfigurationVersion before = TheoryInMemory.current(configuration);
        var dialog = opened(new DeriveDialog(window.shell(), theory.study, before));
        press(dialog, "Make refinement");
        assertEquals("Say why: a new version needs a rationale.", dialog.refusal());
        assertNull(dialog.made());
        all(dialog.getShell(), Text.class).get(0).setText("It depends on who is there.");
        all(dialog.getShell(), Table.class).get(0).getItem(0).setChecked(true);
        press(dialog, "Make refinement");
        assertNotNull(dialog.made());
        assertSame(dialog.made(), Configurations.current(configuration));
        assertEquals(Carry.CARRIED_UNCHECKED, dialog.made().getEvidence().get(0).getCarry());
        assertEquals(Move.SITUATE, dialog.made().getRefinementOf().get(0).getMove());
    }

    @Test void aPartIsWordedAndOneThatEvidenceNeedsIsNotRemoved() {
        ConfigurationVersion version = TheoryInMemory.current(configuration);
        Slot context = Configurations.slots(version, Role.CONTEXT).get(0);
        theory.evidence(configuration, "The kettle", Stance.SUPPORTS);
        theory.study.session().commit("Bear on context", all -> version.getEvidence().get(0).getSlots().add(context));
        var dialog = opened(new PartDialog(window.shell(), theory.study, context, Part.of(context)));
        dialog.onSave(part -> theory.study.editConfigurations().change(context, part));
        dialog.onRemove(() -> theory.study.editConfigurations().remove(context));
        press(dialog, "Remove part");
        assertTrue(dialog.refusal().startsWith("Evidence bears on this part."), dialog.refusal());
        all(dialog.getShell(), Text.class).get(0).setText("the door is open");
        press(dialog, "Save part");
        assertEquals("the door is open", context.getWording());
    }

    @Test void onlyAnOutcomeIsAskedForItsDirection() {
        Slot context = Configurations.slots(TheoryInMemory.current(configuration), Role.CONTEXT).get(0);
        var dialog = opened(new PartDialog(window.shell(), theory.study, context, Part.of(context)));
        assertEquals(3, all(dialog.getShell(), Combo.class).stream().filter(Control::isVisible).count());
        Combo role = all(dialog.getShell(), Combo.class).get(0);
        role.select(role.indexOf("Outcome"));
        role.notifyListeners(SWT.Selection, new Event());
        assertEquals(6, all(dialog.getShell(), Combo.class).stream().filter(Control::isVisible).count());
    }

    @Test void aSecondContextDoesNotSayItsRoleAgainAndIsChangedAsTheFirst() {
        ConfigurationVersion version = TheoryInMemory.current(configuration);
        theory.study.editConfigurations().add(version, Part.undecided(Role.CONTEXT));
        List<PartName> names = all(show(version), PartName.class);
        assertEquals(List.of("Context", "", "Mechanism", "Outcome"), names.stream().map(PartName::shown).toList());
        assertEquals("Change context: Undecided", names.get(1).said());
    }

    @Test void evidenceThatWasDroppedIsShownAndNotCounted() {
        theory.evidence(configuration, "The kettle", Stance.SUPPORTS);
        theory.evidence(configuration, "Nobody asked", Stance.SUPPORTS);
        ConfigurationVersion version = theory.derive(configuration);
        ConfigurationView view = show(version);
        assertTrue(labels(view).contains("Supports  2"));
        theory.study.rechecks().drop(version.getEvidence().get(0));
        assertTrue(labels(view).contains("Supports  1"), labels(view).toString());
        assertEquals(2, all(view, EvidenceRow.class).size());
    }
}
