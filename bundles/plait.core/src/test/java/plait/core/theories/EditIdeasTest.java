package plait.core.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import plait.core.Problem;
import plait.core.SpokenStudy;
import plait.core.study.RowCodecs;
import plait.core.study.StudyCheck;
import plait.model.Basis;
import plait.model.DemiRegularity;
import plait.model.EvidenceLink;
import plait.model.Stance;
import plait.model.SubstantiveTheory;
import plait.model.TheoryStatus;
import plait.model.TheoryVersion;

/** Substantive theories and demi-regularities: made, changed, linked, removed, each in one step that can be taken back. */
class EditIdeasTest {
    private final SpokenStudy study = new SpokenStudy();
    private final EditSubstantiveTheory theories = study.open.substantiveTheories();
    private final EditDemiRegularity patterns = study.open.demiRegularities();

    private TheoryVersion newest() {
        return Theories.newest(study.open.study()).orElseThrow();
    }

    private void reversible() {
        var check = new StudyCheck(RowCodecs.binaryOnly());
        var after = check.live(study.open.study());
        check.everything(study.open.session());
        study.open.session().undo();
        check.everything(study.open.session());
        study.open.session().redo();
        check.same("redone", after, check.live(study.open.study()));
        check.everything(study.open.session());
    }

    private EditSubstantiveTheory.Described comparison() {
        return new EditSubstantiveTheory.Described(" Social comparison ", "Festinger 1954", "", List.of(study.version.getConfiguration()), List.of(newest()));
    }

    private EditDemiRegularity.Described warm() {
        return new EditDemiRegularity.Described("Warmth first", "Something warm comes before talk.", "", List.of(study.version.getConfiguration()), List.of(), List.of(study.gwen.getCase()), List.of(study.bev.getCase()));
    }

    @Test void aTheoryIsLinkedToConfigurationsAndVersionsInOneStep() {
        SubstantiveTheory made = theories.add(comparison());
        assertEquals("Social comparison", made.getName());
        assertEquals(List.of(made), study.version.getConfiguration().getSubstantiveTheories());
        assertEquals(List.of(made), newest().getDrawsOn());
        assertEquals("Add substantive theory", study.open.session().last().label());
        reversible();
        theories.remove(made);
        assertEquals(List.of(), newest().getDrawsOn());
        reversible();
    }

    @Test void aTheoryNeedsANameOfItsOwn() {
        theories.add(comparison());
        assertTrue(assertThrows(Problem.class, () -> theories.add(comparison())).getMessage().contains("already"));
        var nameless = new EditSubstantiveTheory.Described(" ", "", "", List.of(), List.of());
        assertTrue(assertThrows(Problem.class, () -> theories.add(nameless)).getMessage().contains("needs a name"));
    }

    @Test void whatAFrozenVersionDrawsOnStaysAndCanStillBeDescribed() {
        SubstantiveTheory made = theories.add(comparison());
        study.open.session().commit("Freeze", each -> {
            newest().setStatus(TheoryStatus.INITIAL);
            newest().setFrozen(true);
        });
        theories.change(made, new EditSubstantiveTheory.Described("Comparison", "Festinger 1954", "Why peers matter.", List.of(), List.of(newest())));
        assertEquals("Why peers matter.", made.getLends());
        var without = new EditSubstantiveTheory.Described("Comparison", "", "", List.of(), List.of());
        assertTrue(assertThrows(Problem.class, () -> theories.change(made, without)).getMessage().contains("frozen"));
        assertTrue(assertThrows(Problem.class, () -> theories.remove(made)).getMessage().contains("so it stays"));
        assertEquals(List.of(made), newest().getDrawsOn());
    }

    @Test void aPatternHasItsInstancesExceptionsAndPassages() {
        DemiRegularity made = patterns.add(warm());
        assertEquals("Amara", made.getAuthor());
        reversible();
        EvidenceLink kettle = study.evidence(study.version, study.gwens, "kettle was on", null, Stance.SUPPORTS, Basis.OBSERVED);
        EvidenceLink bread = study.evidence(study.version, study.bevs, "warm bread", null, Stance.SUPPORTS, Basis.OBSERVED);
        assertEquals(List.of(kettle, bread), EditDemiRegularity.evidence(made));
        patterns.rest(made, List.of(kettle), List.of(bread));
        assertEquals(List.of(made), kettle.getDemiRegularities());
        assertEquals(List.of(made), bread.getExceptionTo());
        reversible();
        study.open.editEvidence().remove(bread);
        assertEquals(List.of(), made.getExceptionEvidence(), "evidence that goes leaves the pattern");
    }

    @Test void nothingShowsAPatternAndIsAnExceptionToIt() {
        DemiRegularity made = patterns.add(warm());
        EvidenceLink kettle = study.evidence(study.version, study.gwens, "kettle was on", null, Stance.SUPPORTS, Basis.OBSERVED);
        assertThrows(Problem.class, () -> patterns.rest(made, List.of(kettle), List.of(kettle)));
        var both = new EditDemiRegularity.Described("Both", "", "", List.of(study.version.getConfiguration()), List.of(study.version.getConfiguration()), List.of(), List.of());
        assertThrows(Problem.class, () -> patterns.add(both));
        var bothCases = new EditDemiRegularity.Described("Both", "", "", List.of(), List.of(), List.of(study.gwen.getCase()), List.of(study.gwen.getCase()));
        assertThrows(Problem.class, () -> patterns.change(made, bothCases));
    }
}
