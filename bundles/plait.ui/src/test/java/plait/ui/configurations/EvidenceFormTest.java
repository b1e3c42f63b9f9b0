package plait.ui.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.configurations.Configurations;
import plait.core.configurations.NewConfiguration;
import plait.core.sources.Texts;
import plait.core.study.Rule;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.ModelFactory;
import plait.model.Profile;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Stance;
import plait.model.base.Tracked;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Problems;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Segmented;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

class EvidenceFormTest {
    private static final String TEXT = "INT: what helped?\nDOUGIE: The kettle was on & I stayed.\n";

    @RegisterExtension final TestWindow window = new TestWindow();
    private boolean refusing;
    private final Rule withdrawn = new Rule() {
        @Override public void check(Tracked object) {
            if (refusing && object instanceof EvidenceLink) throw new Problem("Someone who speaks in this passage has not agreed to be analysed.");
        }
    };
    private final OpenStudy study = StudyInMemory.open(all -> all.setProfile(Profile.CMO_SPLIT), withdrawn);
    private final Source source = StudyInMemory.add(study, "I01", TEXT);
    private ConfigurationView view;
    private int left;

    @BeforeEach void show() {
        study.session().commit("Configurations", all -> {
            NewConfiguration.add(all, "CMOC-01", "Kettle first");
            Configuration second = NewConfiguration.add(all, "CMOC-02", "Being asked");
            Slot another = ModelFactory.eINSTANCE.createSlot();
            another.setRole(Role.CONTEXT);
            another.setWording("somebody waits at the door");
            Configurations.current(second).getSlots().add(another);
        });
        view = new ConfigurationView(window.shell(), study, new Problems());
        view.onLeave(() -> left++);
        window.open();
    }

    private Configuration configuration(String code) {
        return Configurations.find(study.study(), code).orElseThrow();
    }

    private ConfigurationVersion version(String code) {
        return Configurations.current(configuration(code));
    }

    private List<Passage> passages(String... words) {
        return Stream.of(words).map(each -> new Passage(Texts.current(source), study.texts().read(source).find(each).get(0))).toList();
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(EvidenceFormTest::inside)) : Stream.of(control);
    }

    private <T extends Control> List<T> all(Class<T> type) {
        return inside(form()).filter(type::isInstance).map(type::cast).toList();
    }

    private EvidenceForm form() {
        return inside(view).filter(EvidenceForm.class::isInstance).map(EvidenceForm.class::cast).findFirst().orElseThrow();
    }

    private List<String> words(Control control) {
        return inside(control).filter(Label.class::isInstance).filter(Control::getVisible).map(each -> ((Label) each).getText()).toList();
    }

    private static void press(Widget on, int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
        event.stateMask = modifiers;
        event.doit = true;
        on.notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
    }

    private Control segments() {
        return all(Segmented.class).get(0).getChildren()[0];
    }

    private void type(String letters) {
        for (char letter : letters.toCharArray()) press(segments(), letter, 0);
    }

    private Text field() {
        return all(ConfigurationField.class).get(0).text();
    }

    private Text why() {
        return all(Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
    }

    @Test void lettersAndControlEnterAddEvidenceInOneCommit() {
        view.choose(configuration("CMOC-01"));
        long before = study.session().last().revision();
        view.use(passages("kettle was on"));
        type("rx");
        press(segments(), SWT.CR, SWT.MOD1);

        assertEquals(before + 1, study.session().last().revision());
        EvidenceLink link = version("CMOC-01").getEvidence().get(0);
        assertEquals(Role.REASONING, link.getSlots().get(0).getRole());
        assertEquals(Stance.REFUTES, link.getStance());
        assertEquals("Amara", link.getAuthor());
        assertFalse(view.isJudging());
        assertEquals(1, left, "work goes on in the transcript");
    }

    @Test void severalPassagesBecomeEvidenceEachByItselfInOneCommitWhichTheFormSays() {
        view.choose(configuration("CMOC-01"));
        long before = study.session().last().revision();
        view.use(passages("kettle was on", "I stayed"));
        assertTrue(all(Label.class).stream().anyMatch(label -> label.getText().equals("2 passages: each becomes evidence by itself")));
        assertTrue(all(Label.class).stream().anyMatch(label -> label.getText().equals("“kettle was on”")));
        assertTrue(all(Label.class).stream().anyMatch(label -> label.getText().equals("“I stayed”")));
        type("r");
        press(segments(), SWT.CR, SWT.MOD1);

        assertEquals(before + 1, study.session().last().revision());
        List<EvidenceLink> made = version("CMOC-01").getEvidence();
        assertEquals(List.of("kettle was on", "I stayed"), made.stream().map(link -> study.segments().quote(link.getSegment())).toList());
        assertTrue(made.stream().allMatch(link -> link.getSlots().get(0).getRole() == Role.REASONING));
        assertEquals(2, made.stream().map(EvidenceLink::getIdentifier).distinct().count());
    }

    @Test void ofSeveralPassagesOneThatIsEvidenceAlreadyHoldsUpAll() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        press(segments(), SWT.CR, SWT.MOD1);
        view.use(passages("I stayed", "kettle was on"));
        press(segments(), SWT.CR, SWT.MOD1);
        assertEquals(1, version("CMOC-01").getEvidence().size());
        assertTrue(view.isJudging());
    }

    @Test void whereTheFormStoodNothingIsLeftOverTheEvidence() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        press(segments(), SWT.CR, SWT.MOD1);
        List<Control> shown = Stream.of(((Composite) view.getContent()).getChildren()).filter(Control::getVisible).toList();
        for (Control a : shown) for (Control b : shown) assertTrue(a == b || !a.getBounds().intersects(b.getBounds()));
    }

    @Test void theNewRowIsTintedUntilTheNextAction() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        press(segments(), SWT.CR, SWT.MOD1);
        var tint = Theme.on(view.getDisplay()).colour(Token.TINT);
        assertTrue(inside(view).anyMatch(each -> each instanceof EvidenceRow && each.getBackground().equals(tint)));

        var click = new Event();
        click.type = SWT.MouseDown;
        click.button = 1;
        view.notifyListeners(SWT.MouseDown, click);
        EventLoop.settle();
        assertFalse(inside(view).anyMatch(each -> each instanceof EvidenceRow && each.getBackground().equals(tint)));
    }

    @Test void whatWasChosenLastIsOfferedNext() {
        view.choose(configuration("CMOC-02"));
        view.use(passages("kettle was on"));
        type("og");
        press(segments(), SWT.CR, SWT.MOD1);
        view.show(configuration("CMOC-01"));
        view.use(passages("I stayed"));
        press(segments(), SWT.CR, SWT.MOD1);

        EvidenceLink link = version("CMOC-02").getEvidence().get(1);
        assertEquals(Role.OUTCOME, link.getSlots().get(0).getRole());
        assertEquals(Stance.GENERATES, link.getStance());
    }

    @Test void aConfigurationIsFoundByTheWordsOfItsParts() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        field().setText("door");
        assertEquals("CMOC-02 Being asked", all(Table.class).get(0).getItem(0).getText());
        press(field(), SWT.CR, 0);
        type("c");
        Combo entries = all(Combo.class).get(0);
        assertEquals(List.of("Both", "Undecided", "somebody waits at the door"), List.of(entries.getItems()));
        entries.select(2);
        press(segments(), SWT.CR, SWT.MOD1);
        assertEquals(List.of("somebody waits at the door"), version("CMOC-02").getEvidence().get(0).getSlots().stream().map(Slot::getWording).toList());
    }

    @Test void aNewConfigurationComesWithItsEvidence() {
        view.use(passages("kettle was on"));
        field().setText("Knocking");
        press(field(), SWT.CR, 0);
        assertEquals(List.of("CMOC-03", "Knocking"), all(Text.class).stream().filter(text -> text != field() && text != why()).map(Text::getText).toList());
        type("r");
        press(why(), SWT.CR, SWT.MOD1);
        assertEquals("Knocking", configuration("CMOC-03").getName());
        assertEquals(Role.REASONING, version("CMOC-03").getEvidence().get(0).getSlots().get(0).getRole());
        assertEquals("Add evidence to new configuration", study.session().last().label());
    }

    @Test void whatARuleRefusesIsToldAndLosesNothing() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        why().setText("He came back for the tea");
        refusing = true;
        long before = study.session().last().revision();
        press(segments(), SWT.CR, SWT.MOD1);
        refusing = false;

        assertEquals(before, study.session().last().revision());
        assertTrue(words(form()).contains("Someone who speaks in this passage has not agreed to be analysed."));
        assertEquals("He came back for the tea", why().getText());
    }

    @Test void lettersInTheReasonAreWordsAndChooseNothing() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        press(why(), 'x', 0);
        press(segments(), SWT.CR, SWT.MOD1);
        assertEquals(Stance.SUPPORTS, version("CMOC-01").getEvidence().get(0).getStance());
    }

    @Test void theHeadSaysWhoWhereAndWhetherItMayBeQuoted() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        assertTrue(words(form()).containsAll(List.of("New evidence", "DOUGIE, I01, turn 2", "“kettle was on”", "May not be quoted")), words(form()).toString());
    }

    @Test void theInterviewersWordsAreWarnedOf() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("what helped"));
        assertTrue(words(form()).contains("These are the interviewer’s words."), words(form()).toString());
        view.use(passages("helped?\nDOUGIE: The"));
        assertTrue(words(form()).contains("Some of these words are the interviewer’s."), words(form()).toString());
        view.use(passages("kettle was on"));
        assertTrue(words(form()).stream().noneMatch(each -> each.contains("interviewer")), words(form()).toString());
    }

    @Test void escapeLeavesEverythingAsItWas() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        long before = study.session().last().revision();
        var escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        why().notifyListeners(SWT.Traverse, escape);
        EventLoop.settle();
        assertFalse(view.isJudging());
        assertEquals(before, study.session().last().revision());
    }

    @Test void evidenceIsChangedInTheSameForm() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        press(segments(), SWT.CR, SWT.MOD1);
        EvidenceLink link = version("CMOC-01").getEvidence().get(0);
        view.change(link);
        type("f");
        Combo check = all(Combo.class).get(4);
        assertEquals(List.of("Judged for this version", "Dropped"), List.of(check.getItems()));
        check.select(1);
        all(FlatButton.class).stream().filter(button -> button.getText().equals("Save evidence")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        assertEquals(Stance.REFINES, link.getStance());
        assertEquals(Carry.DROPPED, link.getCarry());
        assertEquals("Change evidence", study.session().last().label());
    }

    @Test void evidenceIsRemovedInOneCommit() {
        view.choose(configuration("CMOC-01"));
        view.use(passages("kettle was on"));
        press(segments(), SWT.CR, SWT.MOD1);
        view.remove(version("CMOC-01").getEvidence().get(0));
        assertTrue(version("CMOC-01").getEvidence().isEmpty());
        assertEquals("Remove evidence", study.session().last().label());
    }

    @Test void tabGoesOnFromEveryControl() {
        view.choose(configuration("CMOC-02"));
        view.use(passages("kettle was on"));
        for (Composite each : all(Composite.class)) {
            boolean holds = each.getChildren().length > 0 && !(each instanceof Combo);
            if (holds) assertEquals(0, each.getListeners(SWT.KeyDown).length, () -> "takes the focus for itself: " + each);
        }
        for (Text each : all(Text.class)) {
            var tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            tab.doit = (each.getStyle() & SWT.MULTI) == 0; // as SWT has it
            each.notifyListeners(SWT.Traverse, tab);
            assertTrue(tab.doit, () -> "keeps Tab: " + each);
        }
    }
}
