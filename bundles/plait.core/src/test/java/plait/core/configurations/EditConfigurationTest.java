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
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.EditConfiguration.Part;
import plait.core.theories.Theories;
import plait.core.theories.TheoryMembers;
import plait.model.Activation;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Intention;
import plait.model.Level;
import plait.model.Polarity;
import plait.model.Proximity;
import plait.model.RecoveryCapital;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;
import plait.model.TheoryVersion;

class EditConfigurationTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private final EditConfiguration edit = study.open.editConfigurations();
    private final Configuration configuration = study.open.newConfigurations().add("CMOC-01", "Kettle first");
    private final ConfigurationVersion version = Configurations.current(configuration);

    @AfterEach void allAgrees() {
        study.check();
    }

    private Slot slot(Role role) {
        return Configurations.slots(version, role).get(0);
    }

    private static Part words(Role role, String words) {
        return new Part(role, words, "", List.of(), Level.MICRO, RecoveryCapital.SOCIAL, Polarity.BENEFICIAL, Proximity.PROXIMAL, Intention.INTENDED, null, Activation.STRONG);
    }

    @Test void aNewConfigurationJoinsTheTheoryThatIsWorkedOn() {
        TheoryVersion newest = Theories.newest(study.open.study()).orElseThrow();
        assertEquals("v1", newest.getLabel());
        assertEquals(List.of(version), TheoryMembers.of(study.open.study(), newest));
    }

    @Test void aFrozenTheoryVersionIsFollowedByOneWithTheNewConfiguration() {
        TheoryVersion frozen = Theories.newest(study.open.study()).orElseThrow();
        study.open.session().commit("Freeze", all -> frozen.setFrozen(true));
        study.open.newConfigurations().add("CMOC-02", "Knocking");
        assertEquals(List.of("v1", "v2"), TheoryMembers.versions(study.open.study()).stream().map(TheoryVersion::getLabel).toList());
        assertEquals(1, frozen.getMembers().size());
        assertEquals(2, Theories.newest(study.open.study()).orElseThrow().getMembers().size());
    }

    @Test void whatOnlyOneRoleHasGoesWithTheRole() {
        edit.change(slot(Role.OUTCOME), words(Role.OUTCOME, " they stay "));
        Slot slot = slot(Role.OUTCOME);
        assertEquals("they stay", slot.getWording());
        assertEquals(Polarity.BENEFICIAL, slot.getPolarity());
        assertEquals(Activation.UNSTATED, slot.getActivation());
        edit.change(slot, words(Role.REASONING, "they stay"));
        assertEquals(Polarity.UNSTATED, slot.getPolarity());
        assertEquals(Proximity.UNSTATED, slot.getProximity());
        assertEquals(Activation.STRONG, slot.getActivation());
    }

    @Test void aPartWithoutWordsIsUndecided() {
        Slot added = edit.add(version, Part.undecided(Role.CONTEXT));
        assertNull(added.getWording());
        assertEquals(2, Configurations.slots(version, Role.CONTEXT).size());
        edit.remove(added);
        assertEquals(1, Configurations.slots(version, Role.CONTEXT).size());
        study.open.session().undo();
        assertEquals(2, Configurations.slots(version, Role.CONTEXT).size());
    }

    @Test void aPartThatEvidenceBearsOnIsNotRemoved() {
        study.open.editEvidence().add(version, study.text, study.span("kettle"), new Judgement(List.of(slot(Role.CONTEXT)), Stance.SUPPORTS, Basis.OBSERVED, "", "Amara"));
        assertThrows(Problem.class, () -> edit.remove(slot(Role.CONTEXT)));
        assertEquals(1, Configurations.slots(version, Role.CONTEXT).size());
    }

    @Test void aFrozenVersionRefusesWithItsCode() {
        study.open.session().commit("Freeze", all -> version.getTheoryVersions().get(0).setFrozen(true));
        Problem problem = assertThrows(Problem.class, () -> edit.statement(version, "If … then … because …"));
        assertTrue(problem.getMessage().startsWith("CMOC-01 is frozen"));
        assertNull(version.getStatement());
    }

    @Test void nothingIsCommittedWhenNothingChanges() {
        long before = study.revision();
        edit.status(version, ConfigurationStatus.FRAGMENT);
        edit.statement(version, "  ");
        edit.rename(configuration, "Kettle first ");
        assertEquals(before, study.revision());
    }

    @Test void theSentenceNamesEveryPartAndLeavesOpenWhatIsUndecided() {
        edit.change(slot(Role.CONTEXT), words(Role.CONTEXT, "the door is open"));
        edit.add(version, words(Role.CONTEXT, "somebody is in."));
        edit.change(slot(Role.RESOURCE), words(Role.RESOURCE, "a kettle is on"));
        edit.change(slot(Role.OUTCOME), words(Role.OUTCOME, "people stay"));
        assertEquals("If the door is open, and somebody is in, and a kettle is on, then people stay, because …", IfThenBecause.of(version));
        edit.statement(version, "If it is warm, then people stay, because they can.");
        assertEquals("If it is warm, then people stay, because they can.", IfThenBecause.of(version));
        edit.statement(version, "");
        assertEquals(IfThenBecause.from(version), IfThenBecause.of(version));
    }
}
