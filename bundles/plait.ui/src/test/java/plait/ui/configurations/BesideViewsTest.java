package plait.ui.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.PlainStatement;
import plait.model.Segment;
import plait.model.Stance;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.configurations.BesidePart.Around;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

/** The tabs beside a configuration: where it comes from, what it says, what was noted on it. */
class BesideViewsTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();
    private final Configuration configuration = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
    private final List<Segment> passages = new ArrayList<>();
    private final List<ConfigurationVersion> chosen = new ArrayList<>();
    private final List<EObject> shown = new ArrayList<>();

    private <T extends BesideView> T open(Function<Around, T> make, ConfigurationVersion version) {
        var problems = new Problems();
        T view = make.apply(new Around(theory.study, problems, new Jobs(window.shell().getDisplay(), problems), passages::add, chosen::add, shown::add));
        view.show(version);
        window.open();
        EventLoop.until("it tells of the configuration", () -> labels(view).contains("Kettle first"));
        return view;
    }

    private static <T extends Control> List<T> all(Control in, Class<T> type) {
        return inside(in).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(BesideViewsTest::inside)) : Stream.of(control);
    }

    private static List<String> labels(Control in) {
        return all(in, Label.class).stream().map(Label::getText).toList();
    }

    private static boolean says(Control in, String words) {
        return labels(in).stream().anyMatch(each -> each.contains(words));
    }

    private static void follow(Control in, String words) {
        Link found = all(in, Link.class).stream().filter(link -> link.getText().contains(words)).findFirst().orElseThrow();
        found.notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    @Test void aVersionTellsTheMoveTheReasonAndThePassagesThatItRestsOn() {
        theory.evidence(configuration, "The kettle was on", Stance.REFINES);
        ConfigurationVersion first = TheoryInMemory.current(configuration);
        ConfigurationVersion second = theory.derive(configuration);
        VersionsView view = open(around -> new VersionsView(window.shell(), around), second);
        assertTrue(says(view, "2 versions"));
        assertTrue(says(view, "Situated from version 1 · abductive · "), labels(view).toString());
        assertTrue(labels(view).contains("It depends."));
        assertTrue(labels(view).contains("Rests on 1 passage"));
        follow(view, "I01, turn");
        assertEquals(List.of(first.getEvidence().get(0).getSegment()), passages);
        follow(view, "Show this version");
        assertEquals(List.of(first), chosen);
    }

    @Test void aVersionTellsHowItsStatusChangedAsSoonAsTheJournalIsRead() {
        ConfigurationVersion version = TheoryInMemory.current(configuration);
        VersionsView view = open(around -> new VersionsView(window.shell(), around), version);
        EventLoop.until("the journal is read", () -> says(view, "Began as fragment"));
        theory.study.editConfigurations().status(version, ConfigurationStatus.CANDIDATE);
        EventLoop.until("the change is told", () -> says(view, "From fragment to candidate"));
    }

    @Test void twoVersionsAreComparedPartByPart() {
        theory.evidence(configuration, "The kettle was on", Stance.REFINES);
        ConfigurationVersion first = TheoryInMemory.current(configuration);
        ConfigurationVersion second = theory.derive(configuration);
        theory.study.session().commit("Word", study -> second.getSlots().get(0).setWording("a warm room"));
        VersionsView view = open(around -> new VersionsView(window.shell(), around), second);
        view.compare(second, first);
        EventLoop.until("it is compared", () -> says(view, "a warm room"));
        assertTrue(labels(view).containsAll(List.of("was", "the context of CMOC-01", "now", "a warm room")), labels(view).toString());
        assertFalse(labels(view).contains("the outcome of CMOC-01"), "what is the same stays out");
        follow(view, "Close");
        EventLoop.until("it is closed", () -> !says(view, "a warm room"));
    }

    @Test void aSentenceThatSomebodyWordedCanBePutTogetherAgain() {
        ConfigurationVersion version = TheoryInMemory.current(configuration);
        theory.study.editConfigurations().statement(version, "If warm, then they stay, because they feel asked.");
        StatementView view = open(around -> new StatementView(window.shell(), around), version);
        assertEquals(2, all(view, StyledText.class).size(), "its own words and what the parts would say");
        follow(view, "Put together again");
        EventLoop.until("one sentence is left", () -> all(view, StyledText.class).size() == 1);
        assertTrue(all(view, StyledText.class).get(0).getText().startsWith("If the context of CMOC-01"));
    }

    @Test void plainStatementsOfAllVersionsAreToldAndTheOldOnesAreStale() {
        theory.evidence(configuration, "The kettle was on", Stance.REFINES);
        PlainStatement old = theory.study.editStatements().add(TheoryInMemory.current(configuration), "Warm rooms help.", "drink");
        ConfigurationVersion second = theory.derive(configuration);
        theory.study.editStatements().add(second, "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.", "");
        StatementView view = open(around -> new StatementView(window.shell(), around), second);
        assertTrue(labels(view).contains("Warm rooms help."));
        assertTrue(says(view, "S01 · of version 1 · topic: drink"), labels(view).toString());
        assertTrue(says(view, "1 sentence has more than 15 words"));
        assertEquals(List.of("stale"), all(view, Chip.class).stream().map(Chip::word).toList());
        theory.study.editStatements().remove(old);
        EventLoop.until("it is gone", () -> !labels(view).contains("Warm rooms help."));
    }

    @Test void memosOfOtherVersionsStayWithTheseAndAreToldBehind() {
        ConfigurationVersion first = TheoryInMemory.current(configuration);
        theory.evidence(configuration, "The kettle was on", Stance.REFINES);
        theory.study.memos().on(first, "Too broad?");
        ConfigurationVersion second = theory.derive(configuration);
        MemosView view = open(around -> new MemosView(window.shell(), around), second);
        assertTrue(labels(view).containsAll(List.of("No memos on v1 yet.", "On version 1", "Too broad?")), labels(view).toString());
        theory.study.memos().on(configuration, "Ask the panel.");
        EventLoop.until("the new one is told", () -> labels(view).contains("Ask the panel."));
    }

    @Test void aTabSaysSoWhenItsConfigurationIsGone() {
        VersionsView view = open(around -> new VersionsView(window.shell(), around), TheoryInMemory.current(configuration));
        theory.study.session().undo();
        for (int i = 0; i < 10 && configuration.eContainer() != null; i++) theory.study.session().undo();
        EventLoop.until("it tells of nothing", () -> says(view, "Choose a configuration"));
    }
}
