package plait.core.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.study.Rule;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.ModelFactory;
import plait.model.Refinement;
import plait.model.Role;
import plait.model.Stance;
import plait.model.base.Tracked;

class EditEvidenceTest {
    private boolean refusing;
    private final Rule withdrawn = new Rule() {
        @Override public void check(Tracked object) {
            if (refusing && object instanceof EvidenceLink) throw new Problem("Someone who speaks here may not be analysed.");
        }
    };
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.", withdrawn);
    private final EditEvidence evidence = study.open.editEvidence();
    private ConfigurationVersion version;

    @BeforeEach void makeConfiguration() {
        study.open.session().commit("Add configuration", all -> NewConfiguration.add(all, "CMOC-01", "Kettle first"));
        version = Configurations.current(Configurations.find(study.open.study(), "CMOC-01").orElseThrow());
    }

    @AfterEach void allAgrees() {
        study.check();
    }

    private Judgement judgement(Role role, Stance stance, String why) {
        return new Judgement(role == null ? List.of() : Configurations.slots(version, role), stance, Basis.OBSERVED, why, "Amara");
    }

    private EvidenceLink add() {
        return evidence.add(version, study.text, study.span("kettle"), judgement(Role.CONTEXT, Stance.SUPPORTS, ""));
    }

    @Test void evidenceIsOneCommitThatNamesNoWords() {
        long before = study.revision();
        EvidenceLink link = add();
        assertEquals(before + 1, study.revision());
        assertEquals("Add evidence", study.label());
        assertEquals("CMOC-01-E1", link.getIdentifier());
        study.open.session().undo();
        assertTrue(version.getEvidence().isEmpty());
        assertTrue(study.text.getSegments().isEmpty());
    }

    @Test void theSameJudgementTwiceIsRefused() {
        add();
        assertThrows(Problem.class, this::add);
        evidence.add(version, study.text, study.span("kettle"), judgement(Role.CONTEXT, Stance.REFUTES, ""));
        assertEquals(2, version.getEvidence().size());
        assertEquals(1, study.text.getSegments().size());
    }

    @Test void aNewConfigurationIsAFragmentAndComesWithItsEvidence() {
        long before = study.revision();
        EvidenceLink link = evidence.addToNew("CMOC-02", "Knocking", study.text, study.span("Nobody"), Role.OUTCOME, judgement(null, Stance.GENERATES, "first sign"));
        assertEquals(before + 1, study.revision());
        Configuration made = link.getVersion().getConfiguration();
        assertEquals(ConfigurationStatus.FRAGMENT, link.getVersion().getStatus());
        assertEquals(List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME), link.getVersion().getSlots().stream().map(slot -> slot.getRole()).toList());
        assertEquals(Role.OUTCOME, link.getSlots().get(0).getRole());
        study.open.session().undo();
        assertNull(made.eContainer());
    }

    @Test void aCodeThatIsTakenIsRefusedAndNamesAFreeOne() {
        Problem problem = assertThrows(Problem.class, () -> evidence.addToNew("cmoc-01", "Again", study.text, study.span("Nobody"), null, judgement(null, Stance.SUPPORTS, "")));
        assertEquals("Another configuration has this code. CMOC-02 is free.", problem.getMessage());
    }

    @Test void whatARuleRefusesLeavesNothingBehind() {
        refusing = true;
        long before = study.revision();
        assertThrows(Problem.class, this::add);
        assertEquals(before, study.revision());
        assertTrue(study.text.getSegments().isEmpty());
        refusing = false;
    }

    @Test void aChangedJudgementNamesWhoJudgedAndIsTakenBackWhole() {
        EvidenceLink link = add();
        study.open.session().author("Bea");
        evidence.change(link, new Judgement(Configurations.slots(version, Role.OUTCOME), Stance.REFUTES, Basis.IMPLIED, "seen again", "Bea"), Carry.FRESH);
        assertEquals("Change evidence", study.label());
        assertEquals("Bea", link.getAuthor());
        assertEquals(Role.OUTCOME, link.getSlots().get(0).getRole());
        study.open.session().undo();
        assertEquals("Amara", link.getAuthor());
        assertEquals(Stance.SUPPORTS, link.getStance());
        assertEquals(Role.CONTEXT, link.getSlots().get(0).getRole());
    }

    @Test void aRationaleAloneLeavesTheJudgementWhoseItWas() {
        EvidenceLink link = add();
        evidence.change(link, new Judgement(link.getSlots(), Stance.SUPPORTS, Basis.OBSERVED, "because", "Bea"), Carry.FRESH);
        assertEquals("Amara", link.getAuthor());
        assertEquals("because", link.getRationale());
    }

    @Test void removedEvidenceTakesItsPassageWithItAndComesBackByUndo() {
        EvidenceLink link = add();
        evidence.remove(link);
        assertEquals("Remove evidence", study.label());
        assertTrue(study.text.getSegments().isEmpty());
        study.open.session().undo();
        assertSame(link, version.getEvidence().get(0));
        assertEquals(Role.CONTEXT, link.getSlots().get(0).getRole());
    }

    @Test void evidenceThatARefinementRestsOnStays() {
        EvidenceLink link = add();
        study.open.session().commit("Refine", all -> {
            Refinement refinement = ModelFactory.eINSTANCE.createRefinement();
            refinement.getEvidence().add(link);
            all.getRefinements().add(refinement);
        });
        assertThrows(Problem.class, () -> evidence.remove(link));
    }

    @Test void configurationsAreFoundByCodeNameAndWordsOfTheirParts() {
        study.open.session().commit("Word it", all -> {
            NewConfiguration.add(all, "CMOC-02", "Knocking");
            version.getSlots().get(0).setWording("somebody waits at the door");
        });
        Configuration kettle = version.getConfiguration();
        Configuration knocking = Configurations.find(study.open.study(), "CMOC-02").orElseThrow();
        assertEquals(List.of(kettle), FindConfiguration.find(study.open.study(), "door waits", List.of()));
        assertEquals(List.of(knocking), FindConfiguration.find(study.open.study(), "02", List.of()));
        assertEquals(List.of(knocking, kettle), FindConfiguration.find(study.open.study(), "", List.of(knocking)));
    }
}
