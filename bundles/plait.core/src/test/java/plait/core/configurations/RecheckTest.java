package plait.core.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.theories.Derive;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.Move;
import plait.model.Stance;

class RecheckTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private final Recheck recheck = study.open.rechecks();
    private ConfigurationVersion version;

    @BeforeEach void deriveAVersion() {
        Configuration made = study.open.newConfigurations().add("CMOC-01", "Kettle first");
        for (String words : List.of("kettle", "Nobody")) {
            study.open.editEvidence().add(Configurations.current(made), study.text, study.span(words), new Judgement(List.of(), Stance.SUPPORTS, Basis.OBSERVED, "", "Ben"));
        }
        var reason = new Derive.Reason(Move.SITUATE, Inference.ABDUCTIVE, "It depends on who is there.", List.copyOf(Configurations.current(made).getEvidence()));
        version = study.open.derivations().derive(Configurations.current(made), reason);
    }

    @AfterEach void allAgrees() {
        study.check();
    }

    private List<EvidenceLink> queue() {
        return Recheck.queue(List.of(version));
    }

    @Test void whatWasCarriedWaitsInTheOrderOfItsCodes() {
        assertEquals(List.of("CMOC-01-E3", "CMOC-01-E4"), queue().stream().map(EvidenceLink::getIdentifier).toList());
        assertEquals(2, Tally.of(version).unchecked());
    }

    @Test void stillTrueIsOneCommitByWhoLooked() {
        EvidenceLink first = queue().get(0);
        long before = study.revision();
        recheck.stillTrue(first);
        assertEquals(before + 1, study.revision());
        assertEquals(Carry.RECONFIRMED, first.getCarry());
        assertEquals("Amara", first.getAuthor());
        assertFalse(queue().contains(first));
        study.open.session().undo();
        assertTrue(queue().contains(first));
        assertEquals("Ben", first.getAuthor());
    }

    @Test void anotherStanceIsAnAnswerToo() {
        EvidenceLink first = queue().get(0);
        recheck.changeStance(first, Stance.REFUTES);
        assertEquals(Stance.REFUTES, first.getStance());
        assertEquals(Carry.RECONFIRMED, first.getCarry());
    }

    @Test void whatIsDroppedIsKeptAndNoLongerCounts() {
        EvidenceLink first = queue().get(0);
        recheck.drop(first);
        assertEquals(2, version.getEvidence().size());
        assertEquals(1, Tally.of(version).of(Stance.SUPPORTS));
        assertEquals(1, Tally.of(version).unchecked());
    }

    @Test void whatDoesNotWaitIsNotAnswered() {
        EvidenceLink first = queue().get(0);
        recheck.stillTrue(first);
        assertThrows(Problem.class, () -> recheck.drop(first));
        assertEquals(Carry.RECONFIRMED, first.getCarry());
    }
}
