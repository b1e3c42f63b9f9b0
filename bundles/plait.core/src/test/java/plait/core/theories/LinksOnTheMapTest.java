package plait.core.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.configurations.Configurations;
import plait.core.study.FakeStore;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.StudyCheck;
import plait.core.theories.Arrangement.Place;
import plait.core.theories.EditLinks.Wanted;
import plait.core.theories.RippleSuggestions.Suggestion;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.DismissedRipple;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Inference;
import plait.model.Level;
import plait.model.MapGrouping;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.RecoveryCapital;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Stance;
import plait.model.Text;
import plait.model.TheoryVersion;

/** What people draw on the map: links, rivals, places, and what they decided not to draw. Each is one commit that can be taken back. */
class LinksOnTheMapTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final StudyCheck check = new StudyCheck(RowCodecs.binaryOnly());
    private final Session session = Session.create(new FakeStore(), RowCodecs.binaryOnly(), OpenStudy.rules(RuleShapes.NONE), "Amara", study -> study.setName("Study"));
    private final EditLinks links = new EditLinks(session);
    private final Arrangement arrangement = new Arrangement(session);
    private final RippleSuggestions suggestions = new RippleSuggestions(session);
    private Configuration one;
    private Configuration two;
    private TheoryVersion theory;
    private Factor hope;

    /** The hope that C-01 ends with is the context of C-02. */
    @BeforeEach void furnish() {
        session.commit("Furnish", study -> {
            hope = MAKE.createFactor();
            hope.setName("hope");
            study.getFactors().add(hope);
            one = configuration("C-01");
            two = configuration("C-02");
            study.getConfigurations().addAll(List.of(one, two));
            slot(one, Role.OUTCOME).getFactors().add(hope);
            slot(two, Role.CONTEXT).getFactors().add(hope);
            theory = Theories.version(study, "v1");
            for (Configuration each : List.of(one, two)) theory.getMembers().add(Configurations.current(each));
        });
    }

    private static Configuration configuration(String code) {
        Configuration made = MAKE.createConfiguration();
        made.setIdentifier(code);
        made.setName("Name of " + code);
        ConfigurationVersion version = MAKE.createConfigurationVersion();
        version.setNumber(1);
        version.setStatus(ConfigurationStatus.TESTED);
        for (Role role : List.of(Role.CONTEXT, Role.REASONING, Role.OUTCOME)) {
            Slot slot = MAKE.createSlot();
            slot.setRole(role);
            slot.setWording(role.getLiteral() + " of " + code);
            version.getSlots().add(slot);
        }
        made.getVersions().add(version);
        return made;
    }

    private static Slot slot(Configuration configuration, Role role) {
        return Configurations.slots(Configurations.current(configuration), role).get(0);
    }

    private Wanted ripple(String why) {
        return new Wanted(slot(one, Role.OUTCOME), slot(two, Role.CONTEXT), CausalKind.RIPPLE, why);
    }

    /** Does it, takes it back, does it again; the study is sound after each. */
    private <T> T reversible(Supplier<T> work) {
        long before = session.last().revision();
        T result = work.get();
        assertEquals(before + 1, session.last().revision(), "one commit");
        check.everything(session);
        session.undo();
        check.everything(session);
        session.redo();
        check.everything(session);
        return result;
    }

    private static Object done(Runnable work) {
        work.run();
        return null;
    }

    private TheoryMap map() {
        return TheoryMap.of(session.study(), theory);
    }

    @Test void aLinkIsDrawnChangedAndRemoved() {
        CausalLink link = reversible(() -> links.add(ripple("  It carries on.  ")));
        assertEquals("It carries on.", link.getRationale());
        assertEquals("Amara", link.getAuthor());
        assertEquals("2 configurations · 1 ripple · 0 rivals", map().words());
        reversible(() -> done(() -> links.change(link, new Wanted(slot(two, Role.OUTCOME), slot(one, Role.CONTEXT), CausalKind.FEEDBACK, ""))));
        assertSame(slot(two, Role.OUTCOME), link.getFrom());
        assertEquals(null, link.getRationale());
        reversible(() -> done(() -> links.remove(List.of(link))));
        assertEquals(List.of(), map().links());
    }

    @Test void whatChangesNothingIsNoCommit() {
        CausalLink link = links.add(ripple("Why"));
        long before = session.last().revision();
        links.change(link, ripple("Why "));
        assertEquals(before, session.last().revision());
    }

    @Test void whatIsNoRippleOrThereAlreadyIsRefused() {
        links.add(ripple(""));
        long before = session.last().revision();
        assertThrows(Problem.class, () -> links.add(ripple("again")));
        assertThrows(Problem.class, () -> links.add(new Wanted(slot(one, Role.CONTEXT), slot(two, Role.CONTEXT), CausalKind.RIPPLE, "")));
        assertThrows(Problem.class, () -> links.add(new Wanted(slot(one, Role.OUTCOME), slot(two, Role.OUTCOME), CausalKind.RIPPLE, "")));
        assertThrows(Problem.class, () -> links.add(new Wanted(slot(one, Role.OUTCOME), slot(one, Role.CONTEXT), CausalKind.RIPPLE, "")));
        assertThrows(Problem.class, () -> links.add(new Wanted(slot(one, Role.OUTCOME), slot(one, Role.OUTCOME), CausalKind.FEEDBACK, "")));
        assertEquals(before, session.last().revision());
        links.add(new Wanted(slot(one, Role.OUTCOME), slot(one, Role.CONTEXT), CausalKind.FEEDBACK, "")); // within one, it is no ripple
        assertEquals(1, map().links().size(), "what stays within a configuration is no line of the map");
    }

    @Test void aLinkThatEvidenceSpeaksToIsNotRemovedUnderIt() {
        CausalLink link = links.add(ripple(""));
        EvidenceLink evidence = MAKE.createEvidenceLink();
        session.commit("Judge", study -> {
            Source source = MAKE.createSource();
            Text text = MAKE.createText();
            text.setCharacters(100);
            Segment segment = MAKE.createSegment();
            segment.setEnd(5);
            segment.setQuoteHash(new byte[] {1});
            text.getSegments().add(segment);
            source.getTexts().add(text);
            study.getSources().add(source);
            evidence.setIdentifier("C-01-E1");
            evidence.setStance(Stance.SUPPORTS);
            evidence.setSegment(segment);
            evidence.setCausalLink(link);
            Configurations.current(one).getEvidence().add(evidence);
        });
        assertTrue(assertThrows(Problem.class, () -> links.remove(List.of(link))).getMessage().startsWith("One passage speaks to this link."));
        assertSame(link, evidence.getCausalLink());
    }

    @Test void rivalsAreDrawnWithAReasonOnce() {
        assertThrows(Problem.class, () -> links.addRival(one, two, " "));
        assertThrows(Problem.class, () -> links.addRival(one, one, "Why"));
        Rival rival = reversible(() -> links.addRival(one, two, "Both explain who comes back."));
        assertThrows(Problem.class, () -> links.addRival(two, one, "Why"));
        reversible(() -> done(() -> links.changeRival(rival, two, one, "Otherwise.")));
        assertSame(two, rival.getA());
        reversible(() -> done(() -> links.removeRival(rival)));
        assertEquals(List.of(), map().rivals());
    }

    @Test void whatStandsInAFrozenVersionTogetherCannotBeLinkedAnewNorMoved() {
        arrangement.keep(theory, MapGrouping.LEVEL, Map.of(one, new Place(1, 0)));
        session.commit("Freeze", study -> theory.setFrozen(true));
        long before = session.last().revision();
        assertThrows(Problem.class, () -> links.add(ripple("")));
        assertThrows(Problem.class, () -> arrangement.keep(theory, MapGrouping.LEVEL, Map.of(one, new Place(2, 0))));
        assertThrows(Problem.class, () -> arrangement.keep(theory, MapGrouping.CAPITAL, Map.of(one, new Place(2, 0))));
        assertThrows(Problem.class, () -> arrangement.forget(theory, MapGrouping.LEVEL));
        assertEquals(before, session.last().revision());
        assertEquals(Map.of(one, new Place(1, 0)), Arrangement.of(theory, MapGrouping.LEVEL));
        session.undo();
        session.undo();
        assertEquals(Map.of(), Arrangement.of(theory, MapGrouping.LEVEL));
    }

    @Test void anArrangementTouchesOnlyWhatMoved() {
        var places = new LinkedHashMap<>(Map.of(one, new Place(0, 0), two, new Place(1, 0)));
        reversible(() -> done(() -> arrangement.keep(theory, MapGrouping.LEVEL, places)));
        var still = theory.getPlaces().stream().filter(each -> each.getConfiguration() == one).findFirst().orElseThrow();
        places.put(two, new Place(3, 1));
        reversible(() -> done(() -> arrangement.keep(theory, MapGrouping.LEVEL, places)));
        assertEquals(places, Arrangement.of(theory, MapGrouping.LEVEL));
        assertTrue(theory.getPlaces().contains(still));
        assertEquals(Map.of(), Arrangement.of(theory, MapGrouping.CAPITAL), "each grouping has its own");
        long before = session.last().revision();
        arrangement.keep(theory, MapGrouping.LEVEL, places);
        assertEquals(before, session.last().revision(), "nothing moved");
        reversible(() -> done(() -> arrangement.forget(theory, MapGrouping.LEVEL)));
        assertEquals(List.of(), theory.getPlaces());
        assertThrows(Problem.class, () -> arrangement.keep(null, MapGrouping.LEVEL, places));
    }

    @Test void theVersionThatFollowsTakesThePlacesAlong() {
        arrangement.keep(theory, MapGrouping.LEVEL, Map.of(one, new Place(2, 1), two, new Place(0, 0)));
        session.commit("Freeze", study -> theory.setFrozen(true));
        new Derive(session).derive(Configurations.current(one), new Derive.Reason(Move.REWORD, Inference.UNSTATED, "Plainer.", List.of()));
        TheoryVersion next = Theories.newest(theory.getTheory());
        assertFalse(next == theory);
        assertEquals(Map.of(one, new Place(2, 1), two, new Place(0, 0)), Arrangement.of(next, MapGrouping.LEVEL));
        arrangement.keep(next, MapGrouping.LEVEL, Map.of(one, new Place(0, 2)));
        assertEquals(Map.of(one, new Place(2, 1), two, new Place(0, 0)), Arrangement.of(theory, MapGrouping.LEVEL), "the frozen one keeps its own");
    }

    @Test void whatTheCodesSuggestIsDrawnOrDismissedWithAReason() {
        List<Suggestion> found = RippleSuggestions.of(session.study(), theory);
        assertEquals(List.of(new Suggestion(slot(one, Role.OUTCOME), slot(two, Role.CONTEXT), hope)), found);
        assertThrows(Problem.class, () -> suggestions.dismiss(found.get(0), " "));
        DismissedRipple dismissed = reversible(() -> suggestions.dismiss(found.get(0), "Hope fades before."));
        assertEquals("Hope fades before.", dismissed.getRationale());
        assertEquals(List.of(), RippleSuggestions.of(session.study(), theory));
        reversible(() -> done(() -> suggestions.suggestAgain(dismissed)));
        assertEquals(found, RippleSuggestions.of(session.study(), theory));
        links.add(ripple("It does."));
        assertEquals(List.of(), RippleSuggestions.of(session.study(), theory));
    }

    @Test void aFilterKeepsWhatFitsInEveryRespect() {
        List<ConfigurationVersion> members = TheoryMembers.of(session.study(), theory);
        session.commit("Place", study -> {
            slot(one, Role.OUTCOME).setLevel(Level.MACRO);
            slot(two, Role.OUTCOME).setRecoveryCapital(RecoveryCapital.SOCIAL);
        });
        assertEquals(members, MapFilter.ALL.of(session.study(), members));
        assertEquals(members, filter(Set.of(ConfigurationStatus.TESTED), Set.of(), Set.of(), Set.of(), "").of(session.study(), members));
        assertEquals(List.of(members.get(0)), filter(Set.of(), Set.of(Level.MACRO), Set.of(), Set.of(), "").of(session.study(), members));
        assertEquals(List.of(members.get(1)), filter(Set.of(), Set.of(), Set.of(RecoveryCapital.SOCIAL), Set.of(), "").of(session.study(), members));
        assertEquals(List.of(), filter(Set.of(), Set.of(Level.MACRO), Set.of(RecoveryCapital.SOCIAL), Set.of(), "").of(session.study(), members));
        assertEquals(List.of(), filter(Set.of(), Set.of(), Set.of(), Set.of(Stance.REFUTES), "").of(session.study(), members));
        assertEquals(List.of(members.get(1)), filter(Set.of(), Set.of(), Set.of(), Set.of(), "context of c-02").of(session.study(), members));
    }

    private static MapFilter filter(Set<ConfigurationStatus> statuses, Set<Level> levels, Set<RecoveryCapital> capitals, Set<Stance> stances, String text) {
        return new MapFilter(statuses, levels, capitals, stances, text);
    }
}
