package plait.core.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.configurations.Configurations;
import plait.core.study.FakeStore;
import plait.core.study.Key;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.StudyCheck;
import plait.model.Appraisal;
import plait.model.Carry;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Inference;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.Polarity;
import plait.model.Refinement;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Stance;
import plait.model.Study;
import plait.model.Text;
import plait.model.TheoryStatus;
import plait.model.TheoryVersion;

/** New versions: what they bring along, where they stand, and that all of it can be taken back. */
class DeriveTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final StudyCheck check = new StudyCheck(RowCodecs.binaryOnly());
    private Session session;
    private Derive derive;
    private ConfigurationVersion one;
    private ConfigurationVersion two;
    private ConfigurationVersion three;
    private CausalLink ripple;
    private EvidenceLink onSlot;
    private EvidenceLink onLink;

    /** C-01 → C-02 → C-03 by ripples, all in v1. */
    @BeforeEach void createStudy() {
        session = Session.create(new FakeStore(), RowCodecs.binaryOnly(), OpenStudy.rules(RuleShapes.NONE), "Amara", study -> study.setName("Study"));
        derive = new Derive(session);
        session.commit("Furnish", study -> {
            for (String name : List.of("a", "b")) {
                Factor factor = MAKE.createFactor();
                factor.setName(name);
                study.getFactors().add(factor);
            }
            Source source = MAKE.createSource();
            Text text = MAKE.createText();
            text.setCharacters(100);
            source.getTexts().add(text);
            study.getSources().add(source);
            one = version(study, "C-01");
            two = version(study, "C-02");
            three = version(study, "C-03");
            for (ConfigurationVersion each : List.of(one, two, three)) Theories.version(study, "v1").getMembers().add(each);
            ripple = ripple(one, two);
            ripple(two, three);
            onSlot = evidence(text, two, Carry.RECONFIRMED);
            onSlot.getSlots().add(outcome(two));
            onSlot.setRigour(Appraisal.HIGH);
            onLink = evidence(text, two, Carry.FRESH);
            onLink.setCausalLink(ripple);
            evidence(text, two, Carry.DROPPED);
        });
    }

    private static ConfigurationVersion version(Study study, String code) {
        Configuration configuration = MAKE.createConfiguration();
        configuration.setIdentifier(code);
        ConfigurationVersion version = MAKE.createConfigurationVersion();
        version.setNumber(1);
        version.setStatement("Statement of " + code);
        version.setStatus(ConfigurationStatus.TESTED);
        for (Role role : List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME)) {
            Slot slot = MAKE.createSlot();
            slot.setRole(role);
            slot.setWording(role == Role.RESOURCE ? "a place" : role + " of " + code);
            if (role == Role.OUTCOME) slot.setPolarity(Polarity.HARMFUL);
            if (role == Role.CONTEXT) slot.getFactors().addAll(study.getFactors());
            version.getSlots().add(slot);
        }
        configuration.getVersions().add(version);
        study.getConfigurations().add(configuration);
        return version;
    }

    private static Slot outcome(ConfigurationVersion version) {
        return Configurations.slots(version, Role.OUTCOME).get(0);
    }

    private static Slot context(ConfigurationVersion version) {
        return Configurations.slots(version, Role.CONTEXT).get(0);
    }

    private static CausalLink ripple(ConfigurationVersion from, ConfigurationVersion to) {
        CausalLink link = MAKE.createCausalLink();
        link.setKind(CausalKind.RIPPLE);
        link.setRationale("It ripples.");
        link.setTo(context(to));
        outcome(from).getEffects().add(link);
        return link;
    }

    private static EvidenceLink evidence(Text text, ConfigurationVersion version, Carry carry) {
        Segment segment = MAKE.createSegment();
        segment.setStart(text.getSegments().size());
        segment.setEnd(segment.getStart() + 1);
        segment.setQuoteHash(new byte[] {1});
        text.getSegments().add(segment);
        EvidenceLink link = MAKE.createEvidenceLink();
        link.setSegment(segment);
        link.setIdentifier(version.getConfiguration().getIdentifier() + "-E" + (version.getEvidence().size() + 1));
        link.setStance(Stance.REFUTES);
        link.setAuthor("Key");
        link.setTime(7);
        link.setRationale("Because.");
        link.setCarry(carry);
        version.getEvidence().add(link);
        return link;
    }

    private Derive.Reason reason(Move move) {
        return new Derive.Reason(move, Inference.RETRODUCTIVE, "It needs time.", List.of(onSlot));
    }

    private TheoryVersion newest() {
        return Theories.newest(session.study().getTheories().get(0));
    }

    private void freeze() {
        session.commit("Freeze", study -> {
            newest().setStatus(TheoryStatus.TESTED);
            newest().setFrozen(true);
        });
    }

    /** Does it, undoes it, does it again: everything must agree each time. */
    private <T> T reversible(Supplier<T> step) {
        Map<Key, byte[]> before = check.live(session.study());
        T made = step.get();
        Map<Key, byte[]> after = check.live(session.study());
        check.everything(session);
        session.undo();
        check.same("undone", before, check.live(session.study()));
        check.everything(session);
        session.redo();
        check.same("redone", after, check.live(session.study()));
        check.everything(session);
        return made;
    }

    @Test void aNewVersionBeginsAsWhatTheOldOneIs() {
        ConfigurationVersion made = reversible(() -> derive.derive(two, reason(Move.SITUATE)));
        assertSame(made, Configurations.current(two.getConfiguration()));
        assertEquals(2, made.getNumber());
        assertEquals("Statement of C-02", made.getStatement());
        assertEquals(ConfigurationStatus.CANDIDATE, made.getStatus(), "what was tested was the old version");
        assertEquals(two.getSlots().stream().map(Slot::getWording).toList(), made.getSlots().stream().map(Slot::getWording).toList());
        assertEquals(session.study().getFactors(), context(made).getFactors());
        assertEquals(Polarity.HARMFUL, outcome(made).getPolarity());
        assertEquals(List.of(one, made, three), newest().getMembers());
        assertEquals("v1", newest().getLabel());
    }

    @Test void evidenceIsCarriedUncheckedAndWhatWasDroppedIsNot() {
        ConfigurationVersion made = reversible(() -> derive.derive(two, reason(Move.SITUATE)));
        assertEquals(List.of("C-02-E4", "C-02-E5"), made.getEvidence().stream().map(EvidenceLink::getIdentifier).sorted().toList());
        assertEquals(3, two.getEvidence().size(), "the old version keeps its own");
        assertEquals(Carry.RECONFIRMED, onSlot.getCarry());
        EvidenceLink slot = made.getEvidence().stream().filter(link -> link.getSegment() == onSlot.getSegment()).findFirst().orElseThrow();
        assertEquals(Carry.CARRIED_UNCHECKED, slot.getCarry());
        assertEquals(List.of(outcome(made)), slot.getSlots());
        assertEquals("REFUTES Key 7 Because. HIGH", slot.getStance().name() + " " + slot.getAuthor() + " " + slot.getTime() + " " + slot.getRationale() + " " + slot.getRigour().name());
        EvidenceLink link = made.getEvidence().stream().filter(each -> each.getSegment() == onLink.getSegment()).findFirst().orElseThrow();
        assertSame(context(made), link.getCausalLink().getTo());
        assertNotEquals(ripple, link.getCausalLink());
    }

    @Test void linksWithTheRestOfTheTheoryAreThoseOfTheNewVersionToo() {
        ConfigurationVersion made = reversible(() -> derive.derive(two, reason(Move.SITUATE)));
        CausalLink in = context(made).getCauses().get(0);
        assertSame(outcome(one), in.getFrom());
        assertEquals("It ripples.", in.getRationale());
        assertSame(context(three), outcome(made).getEffects().get(0).getTo());
        ConfigurationVersion again = reversible(() -> derive.derive(one, reason(Move.SITUATE)));
        assertEquals(List.of(context(made)), outcome(again).getEffects().stream().map(CausalLink::getTo).toList(), "a version that is no longer current is left alone");
    }

    @Test void theRefinementSaysWhy() {
        ConfigurationVersion made = reversible(() -> derive.derive(two, reason(Move.SITUATE)));
        Refinement refinement = made.getRefinementOf().get(0);
        assertEquals(Move.SITUATE, refinement.getMove());
        assertEquals(Inference.RETRODUCTIVE, refinement.getInference());
        assertEquals("It needs time.", refinement.getRationale());
        assertEquals("Amara", refinement.getAuthor());
        assertEquals(List.of(two), refinement.getUsed());
        assertEquals(List.of(onSlot), refinement.getEvidence());
        assertFalse(session.last().rationale().contains("time"), "the journal's head outlives a withdrawal");
    }

    @Test void withoutAReasonThereIsNoNewVersion() {
        long before = session.last().revision();
        Derive.Reason blank = new Derive.Reason(Move.SITUATE, Inference.UNSTATED, " ", List.of(onSlot));
        assertTrue(assertThrows(Problem.class, () -> derive.derive(two, blank)).getMessage().contains("rationale"));
        Derive.Reason unfounded = new Derive.Reason(Move.SITUATE, Inference.UNSTATED, "Why.", List.of());
        assertTrue(assertThrows(Problem.class, () -> derive.derive(two, unfounded)).getMessage().contains("evidence"));
        assertThrows(Problem.class, () -> derive.derive(two, reason(Move.SPLIT)));
        assertThrows(Problem.class, () -> derive.derive(two, reason(Move.MERGE)));
        assertThrows(Problem.class, () -> derive.split(two, List.of(" "), reason(Move.SPLIT)));
        assertEquals(before, session.last().revision());
        derive.derive(two, new Derive.Reason(Move.REWORD, Inference.UNSTATED, "Plainer.", List.of()));
        assertEquals(before + 1, session.last().revision());
    }

    @Test void aFrozenTheoryVersionStaysAndIsFollowedByANewOne() {
        freeze();
        TheoryVersion frozen = newest();
        ConfigurationVersion made = reversible(() -> derive.derive(two, reason(Move.SITUATE)));
        assertEquals(List.of(one, two, three), frozen.getMembers());
        assertEquals("v2", newest().getLabel());
        assertEquals(TheoryStatus.TESTED, newest().getStatus());
        assertFalse(newest().isFrozen());
        assertEquals(List.of(one, made, three), newest().getMembers());
        ConfigurationVersion next = reversible(() -> derive.derive(made, reason(Move.SITUATE)));
        assertEquals("v2", newest().getLabel(), "one that is not frozen is worked on");
        assertEquals(List.of(one, next, three), newest().getMembers());
    }

    @Test void whatIsRetiredLeavesTheTheory() {
        freeze();
        ConfigurationVersion made = reversible(() -> derive.derive(two, reason(Move.RETIRE)));
        assertEquals(ConfigurationStatus.RETIRED, made.getStatus());
        assertEquals(List.of(), made.getTheoryVersions());
        assertEquals(List.of(one, three), newest().getMembers());
        assertEquals(Move.RETIRE, made.getRefinementOf().get(0).getMove());
    }

    @Test void aMergeHasSeveralParents() {
        ConfigurationVersion made = reversible(() -> derive.derive(List.of(two, one), reason(Move.MERGE), version -> version.setStatement("Both.")));
        assertSame(two.getConfiguration(), made.getConfiguration());
        assertEquals("Both.", made.getStatement());
        assertEquals(List.of(made, three), newest().getMembers());
        assertEquals(2, made.getRefinementOf().get(0).getUsed().size());
        assertEquals(1, Configurations.slots(made, Role.RESOURCE).size(), "what both say is said once");
        assertEquals(1, Configurations.slots(made, Role.CONTEXT).size(), "the same factors are one entry");
        assertEquals(2, Configurations.slots(made, Role.OUTCOME).size());
        assertEquals(1, made.getSlots().stream().mapToInt(slot -> slot.getEffects().size() + slot.getCauses().size()).sum(), "only the ripple to C-03 is left");
        assertThrows(Problem.class, () -> derive.derive(List.of(two, made), reason(Move.MERGE), version -> {}));
    }

    @Test void aSplitHasSeveralResults() {
        freeze();
        List<ConfigurationVersion> made = reversible(() -> derive.split(two, List.of("Further"), reason(Move.SPLIT)));
        assertEquals(2, made.size());
        Configuration further = made.get(1).getConfiguration();
        assertEquals("C-04", further.getIdentifier());
        assertEquals("Further", further.getName());
        assertEquals(1, made.get(1).getNumber());
        assertEquals(List.of("C-04-E1", "C-04-E2"), made.get(1).getEvidence().stream().map(EvidenceLink::getIdentifier).sorted().toList());
        var members = new ArrayList<>(List.of(one));
        members.addAll(made);
        members.add(three);
        assertEquals(members, newest().getMembers());
        Refinement refinement = made.get(1).getRefinementOf().get(0);
        assertEquals(2, refinement.getResults().size());
        assertEquals(List.of(two), refinement.getUsed());
    }
}
