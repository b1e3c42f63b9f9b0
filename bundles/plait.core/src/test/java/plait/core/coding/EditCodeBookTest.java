package plait.core.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.coding.EditCodeBook.Meaning;
import plait.core.configurations.Configurations;
import plait.core.configurations.NewConfiguration;
import plait.core.theories.Theories;
import plait.model.ConfigurationVersion;
import plait.model.Factor;

class EditCodeBookTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private final EditCodeBook codebook = study.open.editCodeBook();
    private Factor warmth;
    private Factor asked;
    private Factor child;
    private ConfigurationVersion version;

    @BeforeEach void makeCodes() {
        study.open.session().commit("Codes", all -> {
            warmth = CodeBook.add(all, "Warmth");
            asked = CodeBook.add(all, "Being asked");
            child = CodeBook.add(all, "Kettle");
            child.getParents().add(warmth);
            version = Configurations.current(NewConfiguration.add(all, "CMOC-01", "Kettle first"));
            version.getSlots().get(0).getFactors().add(warmth);
        });
    }

    @AfterEach void allAgrees() {
        study.check();
    }

    private void freeze() {
        study.open.session().commit("Theory", all -> Theories.version(all, "v1").getMembers().add(version));
        study.open.session().commit("Freeze", all -> Theories.version(all, "v1").setFrozen(true));
    }

    @Test void aCodeIsNamedAndDescribedInOneCommit() {
        long before = study.revision();
        codebook.describe(warmth, new Meaning("Welcome", "somebody is glad you came", "tea", " "));
        assertEquals(before + 1, study.revision());
        assertEquals("Welcome", warmth.getName());
        assertEquals("tea", warmth.getInclude());
        assertThrows(Problem.class, () -> codebook.rename(warmth, "being ASKED"));
        assertThrows(Problem.class, () -> codebook.rename(warmth, " "));
    }

    @Test void noCodeStandsBelowItself() {
        codebook.parents(asked, List.of(child));
        assertThrows(Problem.class, () -> codebook.parents(warmth, List.of(asked)));
        assertThrows(Problem.class, () -> codebook.parents(warmth, List.of(warmth)));
        codebook.parents(asked, List.of());
        assertTrue(asked.getParents().isEmpty());
    }

    @Test void whatAMergedCodeHadGoesToTheOneThatStays() {
        study.open.codings().apply(study.text, study.span("kettle"), warmth);
        study.open.codings().apply(study.text, study.span("Nobody"), warmth);
        study.open.codings().apply(study.text, study.span("kettle"), asked);
        codebook.merge(warmth, asked);

        assertEquals(2, asked.getCodings().size());
        assertEquals(List.of(asked), version.getSlots().get(0).getFactors());
        assertEquals(List.of(asked), child.getParents());
        assertEquals(List.of(asked, child), CodeBook.ordered(study.open.study()));
        study.check();
        study.open.session().undo();
        assertEquals(2, warmth.getCodings().size());
        assertSame(warmth, child.getParents().get(0));
    }

    @Test void aCodeMergedIntoOneBelowItLeavesNoRing() {
        codebook.merge(warmth, child);
        assertTrue(child.getParents().isEmpty());
    }

    @Test void aDeletedCodeTakesItsCodingsAndLeavesWhatStoodBelow() {
        study.open.codings().apply(study.text, study.span("kettle"), warmth);
        codebook.delete(warmth);
        assertTrue(study.text.getSegments().isEmpty());
        assertTrue(child.getParents().isEmpty());
        assertTrue(version.getSlots().get(0).getFactors().isEmpty());
        study.open.session().undo();
        assertEquals(1, warmth.getCodings().size());
        assertEquals(List.of(warmth), version.getSlots().get(0).getFactors());
    }

    @Test void whatAFrozenVersionUsesStays() {
        freeze();
        Problem problem = assertThrows(Problem.class, () -> codebook.merge(warmth, asked));
        assertEquals("Theory version v1 is frozen and uses this code in CMOC-01, so it cannot be merged into another.", problem.getMessage());
        assertThrows(Problem.class, () -> codebook.delete(warmth));
    }
}
