package plait.core.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.configurations.FromPassage.Mark;
import plait.core.configurations.FromPassage.Seen;
import plait.core.theories.TheoryMembers;
import plait.core.theories.Theories;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;

/** A configuration that is read out of a passage: one commit, each part with the evidence of its own words. */
class FromPassageTest {
    private final PlainStudy study = new PlainStudy("It was raining, the kettle was on, I thought I could stay, so I stayed. And they smiled.");

    @AfterEach void allAgrees() {
        study.check();
    }

    private Mark mark(Role role, String words, String wording) {
        return new Mark(role, study.span(words), wording);
    }

    private Configuration make(Mark... marks) {
        return study.open.newConfigurations().fromPassage(new FromPassage("CMOC-01", "Kettle first", study.text, List.of(marks)), new Seen(Stance.GENERATES, Basis.OBSERVED), study.open.evidence());
    }

    @Test void eachPartHasTheEvidenceOfItsOwnWordsInOneCommit() {
        long before = study.revision();
        ConfigurationVersion version = Configurations.current(make(mark(Role.RESOURCE, "the kettle was on", "warmth without asking"), mark(Role.OUTCOME, "I stayed", "")));
        assertEquals(before + 1, study.revision());
        assertEquals("New configuration from a passage", study.label());
        assertEquals(ConfigurationStatus.FRAGMENT, version.getStatus());
        Slot resource = Configurations.slots(version, Role.RESOURCE).get(0);
        assertEquals("warmth without asking", resource.getWording());
        assertEquals(List.of("the kettle was on"), quotes(resource));
        Slot outcome = Configurations.slots(version, Role.OUTCOME).get(0);
        assertNull(outcome.getWording(), "the quoted words stand in the text alone");
        assertEquals(List.of("I stayed"), quotes(outcome));
        assertEquals(4, version.getSlots().size(), "what is not marked stays undecided");
        assertTrue(TheoryMembers.of(study.open.study(), Theories.newest(study.open.study()).orElseThrow()).contains(version));
        study.open.session().undo();
        assertTrue(study.open.study().getConfigurations().isEmpty());
    }

    private List<String> quotes(Slot slot) {
        return slot.getEvidence().stream().map(EvidenceLink::getSegment).map(study.open.segments()::quote).toList();
    }

    @Test void severalMarksOfOneRoleAreSeveralEntriesUnlessTheySayTheSame() {
        ConfigurationVersion version = Configurations.current(make(
                mark(Role.CONTEXT, "It was raining", "bad weather"), mark(Role.RESOURCE, "the kettle was on", "welcome"), mark(Role.RESOURCE, "they smiled", "welcome"), mark(Role.OUTCOME, "I could stay", "hope"), mark(Role.OUTCOME, "I stayed", "they stay")));
        assertEquals(1, Configurations.slots(version, Role.RESOURCE).size());
        assertEquals(2, Configurations.slots(version, Role.RESOURCE).get(0).getEvidence().size());
        assertEquals(List.of("hope", "they stay"), Configurations.slots(version, Role.OUTCOME).stream().map(Slot::getWording).toList());
    }

    @Test void nothingMarkedMakesNothing() {
        long before = study.revision();
        assertThrows(Problem.class, this::make);
        assertEquals(before, study.revision());
        assertTrue(study.open.study().getConfigurations().isEmpty());
    }

    @Test void anUndecidedPartCanBeMarked() {
        ConfigurationVersion version = Configurations.current(make(mark(Role.UNDECIDED, "It was raining", "context or mechanism?")));
        assertEquals("context or mechanism?", Configurations.slots(version, Role.UNDECIDED).get(0).getWording());
    }
}
