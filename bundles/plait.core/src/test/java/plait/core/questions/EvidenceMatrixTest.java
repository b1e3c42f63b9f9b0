package plait.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.Configurations;
import plait.core.questions.EvidenceMatrix.Wanted;
import plait.core.theories.Derive;
import plait.core.theories.Theories;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.Stance;

class EvidenceMatrixTest {
    private final PlainStudy study = new PlainStudy("The kettle was on and I stayed. Nobody asked me anything. I went home again.");
    private Configuration configuration;

    @BeforeEach void oneConfigurationInOneCase() {
        study.open.session().commit("Begin", each -> {
            Theories.version(each, "v1");
            var site = ModelFactory.eINSTANCE.createCase();
            site.setIdentifier("C1");
            each.getCases().add(site);
            each.getSources().get(0).getCases().add(site);
            var empty = ModelFactory.eINSTANCE.createCase();
            empty.setIdentifier("C2");
            each.getCases().add(empty);
        });
        configuration = study.open.newConfigurations().add("CMOC-1", "Kettle first");
    }

    private EvidenceLink add(String words, Stance stance, Basis basis) {
        return study.open.editEvidence().add(current(), study.text, study.span(words), new Judgement(List.of(), stance, basis, "", "Ben"));
    }

    private ConfigurationVersion current() {
        return Configurations.current(configuration);
    }

    private EvidenceMatrix matrix(Marking marking) {
        return EvidenceMatrix.of(study.open.study(), new Wanted(Theories.newest(study.open.study()).orElseThrow(), Trait.CASE, marking, Subgroup.EVERYBODY));
    }

    @Test void aCellHasWhatItCountsAndACaseWithoutEvidenceIsThere() {
        EvidenceLink kettle = add("The kettle", Stance.SUPPORTS, Basis.OBSERVED);
        EvidenceLink nobody = add("Nobody asked", Stance.REFUTES, Basis.OWN_THEORY);
        EvidenceMatrix matrix = matrix(Marking.STANCE);
        assertEquals(List.of("C1", "C2"), matrix.columns());
        assertEquals(List.of(kettle, nobody), matrix.cell(current(), "C1").all());
        assertTrue(matrix.cell(current(), "C2").isEmpty());
        assertEquals("1 supports, 1 refutes", matrix.words(current(), "C1"));
        assertEquals(1, matrix.columnsFor(current()));
        assertEquals("1 observed, 1 own theory", matrix(Marking.BASIS).words(current(), "C1"));
    }

    @Test void whatWaitsToBeRecheckedStandsApart() {
        EvidenceLink kettle = add("The kettle", Stance.SUPPORTS, Basis.OBSERVED);
        study.open.derivations().derive(current(), new Derive.Reason(Move.SITUATE, Inference.ABDUCTIVE, "It depends.", List.of(kettle)));
        EvidenceMatrix matrix = matrix(Marking.STANCE);
        assertEquals("1 to recheck", matrix.words(current(), "C1"));
        assertEquals(1, matrix.waiting());
        assertEquals(0, matrix.columnsFor(current()));
        assertEquals("1 carried-unchecked", matrix(Marking.CARRY).words(current(), "C1"));
    }

    @Test void whatRefutesAnEarlierVersionStandsApartUnlessItRefutesThisOneToo() {
        EvidenceLink nobody = add("Nobody asked", Stance.REFUTES, Basis.OBSERVED);
        EvidenceLink home = add("I went home", Stance.REFUTES, Basis.OBSERVED);
        study.open.derivations().derive(current(), new Derive.Reason(Move.SITUATE, Inference.ABDUCTIVE, "It depends.", List.of(nobody, home)));
        for (EvidenceLink carried : List.copyOf(current().getEvidence())) {
            if (carried.getSegment() == nobody.getSegment()) study.open.rechecks().drop(carried);
            else study.open.rechecks().stillTrue(carried);
        }
        EvidenceMatrix matrix = matrix(Marking.STANCE);
        assertEquals(List.of(nobody), matrix.cell(current(), "C1").answered());
        assertEquals("1 refutes, 1 against an earlier version", matrix.words(current(), "C1"));
        assertEquals(1, matrix.answered());
        assertEquals(List.of("configuration", "case", "supports", "refutes", "refines", "generates", "to_recheck", "refutes_earlier"), matrix.header());
        assertEquals(List.of(List.of("CMOC-1", "C1", 0, 1, 0, 0, 0, 1), List.of("CMOC-1", "C2", 0, 0, 0, 0, 0, 0)), matrix.lines(matrix.rows()));
    }
}
