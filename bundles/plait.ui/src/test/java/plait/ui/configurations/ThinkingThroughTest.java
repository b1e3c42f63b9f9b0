package plait.ui.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.configurations.Configurations;
import plait.core.configurations.Reflect;
import plait.model.Appraisal;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.Profile;
import plait.model.ReflectiveAnswer;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.study.Problems;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Segmented;

/** What a configuration's parts ask, which parts its profile asks for, and its evidence by case and in context. */
class ThinkingThroughTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = split();
    private final Configuration configuration = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
    private final ConfigurationVersion version = TheoryInMemory.current(configuration);

    private static TheoryInMemory split() {
        var theory = new TheoryInMemory();
        theory.study.profile().choose(Profile.CMO_SPLIT);
        return theory;
    }

    private ConfigurationView show() {
        var view = new ConfigurationView(window.shell(), theory.study, new Problems());
        window.open();
        view.choose(version);
        return view;
    }

    private static <T extends Control> List<T> all(Control in, Class<T> type) {
        return inside(in).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(ThinkingThroughTest::inside)) : Stream.of(control);
    }

    private static List<String> labels(Control in) {
        return all(in, Label.class).stream().filter(Control::getVisible).map(Label::getText).toList();
    }

    private static List<String> links(Control in) {
        return all(in, Link.class).stream().map(Link::getText).toList();
    }

    private ReflectDialog think() {
        var dialog = new ReflectDialog(window.shell(), theory.study, version);
        dialog.setBlockOnOpen(false);
        window.open();
        dialog.open();
        EventLoop.settle();
        return dialog;
    }

    private static void accept(ReflectDialog dialog) {
        inside(dialog.getShell()).filter(each -> Integer.valueOf(IDialogConstants.OK_ID).equals(each.getData())).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    @Test void answersAreKeptInOneCommitAndSeenBesideTheirParts() {
        ConfigurationView view = show();
        assertTrue(links(view).contains("<a>Think it through…</a>"), links(view).toString());
        ReflectDialog dialog = think();
        List<Combo> answers = all(dialog.getShell(), Combo.class);
        assertEquals(4, answers.size());
        answers.get(0).select(2);
        answers.get(3).select(1);
        all(dialog.getShell(), Text.class).get(0).setText("only where they sit");
        long before = theory.study.session().last().revision();
        accept(dialog);
        assertEquals(before + 1, theory.study.session().last().revision());
        Slot context = Configurations.slots(version, Role.CONTEXT).get(0);
        assertEquals(ReflectiveAnswer.NO, Reflect.answers(context).get(0).getAnswer());
        assertTrue(labels(view).stream().anyMatch(words -> words.startsWith("A condition? ") && words.endsWith("no – only where they sit")), labels(view).toString());
        assertTrue(links(view).contains("<a>2 questions open…</a>"), links(view).toString());
    }

    @Test void nothingAnsweredIsNoCommit() {
        ReflectDialog dialog = think();
        long before = theory.study.session().last().revision();
        accept(dialog);
        assertEquals(before, theory.study.session().last().revision());
        assertTrue(dialog.getShell() == null || dialog.getShell().isDisposed());
    }

    @Test void theProfilesPartsStandInItsOrderAndWhatIsMissingIsNamed() {
        theory.study.profile().choose(Profile.ICAMO);
        ConfigurationView view = show();
        assertEquals(List.of("Intervention", "Context", "Actor", "Resource", "Reasoning", "Outcome"), all(view, PartName.class).stream().map(PartName::shown).toList());
        assertEquals(2, labels(view).stream().filter("None yet"::equals).count());
    }

    @Test void aMechanismThatIsNotSplitIsOneMechanism() {
        theory.study.profile().choose(Profile.CMO);
        assertEquals(List.of("Context", "Mechanism", "Outcome", "Resource"), all(show(), PartName.class).stream().map(PartName::shown).toList());
    }

    @Test void evidenceByCaseNamesItsStanceAndWhatHasNoCaseIsNotLost() {
        theory.evidence(configuration, "The kettle was on", Stance.SUPPORTS);
        theory.evidence(configuration, "Nobody asked me", Stance.REFUTES);
        ConfigurationView view = show();
        assertTrue(labels(view).contains("Supports  1"));
        Segmented<?> by = all(view, Segmented.class).get(0);
        by.getChildren()[1].notifyListeners(SWT.MouseDown, new Event());
        EventLoop.settle();
        assertTrue(labels(view).containsAll(List.of("No case", "1 supports, 1 refutes")), labels(view).toString());
        assertEquals(2, all(view, EvidenceRow.class).size());
        assertFalse(labels(view).contains("Supports  1"));
    }

    @Test void aPassageIsReadInContextWhereItStands() {
        theory.evidence(configuration, "I stayed", Stance.SUPPORTS);
        EvidenceRow row = all(show(), EvidenceRow.class).get(0);
        Link links = all(row, Link.class).get(0);
        assertTrue(links.getText().contains(">in context<"));
        var context = new Event();
        context.text = EvidenceRow.CONTEXT;
        links.notifyListeners(SWT.Selection, context);
        assertTrue(links.getText().contains(">passage only<"));
        assertTrue(labels(row).stream().anyMatch(words -> words.endsWith("The kettle was on &&")), labels(row).toString());
        links.notifyListeners(SWT.Selection, context);
        assertFalse(labels(row).stream().anyMatch(words -> words.endsWith("The kettle was on &&")));
    }

    @Test void evidenceHasAWorthThatTheFormAsksAndTheRowTells() {
        EvidenceLink link = theory.evidence(configuration, "I stayed", Stance.SUPPORTS);
        ConfigurationView view = show();
        view.change(link);
        Combo rigour = all(view, Combo.class).stream().filter(combo -> combo.getText().equals("Rigour")).findFirst().orElseThrow();
        rigour.select(Appraisal.HIGH.ordinal());
        all(view, FlatButton.class).stream().filter(button -> button.getText().equals("Save evidence")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
        assertEquals(Appraisal.HIGH, link.getRigour());
        assertEquals(Appraisal.UNSTATED, link.getRelevance());
        assertTrue(links(view).stream().anyMatch(words -> words.contains("rigour high")), links(view).toString());
    }

    @Test void evidenceCanBearOnALink() {
        Configuration other = theory.configuration("CMOC-02", "Knocking", Level.MICRO);
        theory.study.session().commit("Draw ripple", study -> {
            var ripple = ModelFactory.eINSTANCE.createCausalLink();
            ripple.setTo(Configurations.slots(TheoryInMemory.current(other), Role.CONTEXT).get(0));
            Configurations.slots(version, Role.OUTCOME).get(0).getEffects().add(ripple);
        });
        EvidenceLink link = theory.evidence(configuration, "I stayed", Stance.SUPPORTS);
        ConfigurationView view = show();
        view.change(link);
        EvidenceForm form = all(view, EvidenceForm.class).get(0);
        Segmented<?> bears = all(form, Segmented.class).get(0);
        assertTrue(bears.take('L'));
        assertTrue(all(form, Combo.class).stream().anyMatch(combo -> combo.getText().equals("ripple to CMOC-02 Knocking")));
        all(form, FlatButton.class).stream().filter(button -> button.getText().equals("Save evidence")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
        assertEquals(version.getSlots().stream().flatMap(slot -> slot.getEffects().stream()).findFirst().orElseThrow(), link.getCausalLink());
        assertTrue(labels(view).contains("On the link ripple to CMOC-02 Knocking"), labels(view).toString());
    }
}
