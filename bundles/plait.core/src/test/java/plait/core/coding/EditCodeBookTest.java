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
        codebook.describe(warmth, new Meaning("Welcome", "somebody is glad you came", "tea", " ", 4));
        assertEquals(before + 1, study.revision());
        assertEquals("Welcome", warmth.getName());
        assertEquals("tea", warmth.getInclude());
        assertEquals(4, CodeBook.colour(warmth));
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

    @Test void aCodeStandsBelowSeveralOthers() {
        codebook.addParent(List.of(child), asked);
        assertEquals(List.of(warmth, asked), child.getParents());
        assertThrows(Problem.class, () -> codebook.addParent(List.of(asked), child));
        codebook.removeParent(child, warmth);
        assertEquals(List.of(asked), child.getParents());
    }

    @Test void codesStandInTheOrderThatAPersonGivesThem() {
        Factor[] others = new Factor[2];
        study.open.session().commit("Codes", all -> {
            others[0] = CodeBook.add(all, "A");
            others[1] = CodeBook.add(all, "B");
        });
        codebook.place(List.of(others[1]), null, null, warmth);
        assertEquals(List.of(others[1], warmth, asked, others[0]), CodeBook.ordered(study.open.study(), null));
        codebook.step(asked, null, true);
        assertEquals(List.of(others[1], asked, warmth, others[0]), CodeBook.ordered(study.open.study(), null));
        codebook.step(warmth, null, false);
        assertEquals(List.of(others[1], asked, others[0], warmth), CodeBook.ordered(study.open.study(), null));
        long before = study.revision();
        codebook.step(warmth, null, false);
        assertEquals(before, study.revision(), "the last stays last");
    }

    @Test void codesThatArePutBeforeOneOfThemselvesComeToStandThere() {
        Factor[] others = new Factor[2];
        study.open.session().commit("Codes", all -> {
            others[0] = CodeBook.add(all, "A");
            others[1] = CodeBook.add(all, "B");
        });
        codebook.place(List.of(asked, others[0]), null, null, others[0]);
        assertEquals(List.of(warmth, asked, others[0], others[1]), CodeBook.ordered(study.open.study(), null));
        codebook.place(List.of(warmth, others[0]), null, null, others[0]);
        assertEquals(List.of(asked, warmth, others[0], others[1]), CodeBook.ordered(study.open.study(), null));
    }

    @Test void ordersWithoutRoomAreRankedAnew() {
        study.open.session().commit("Ranks", all -> all.getFactors().forEach(factor -> factor.setRank(1)));
        assertEquals(List.of(asked, warmth), CodeBook.ordered(study.open.study(), null));
        codebook.place(List.of(child), warmth, null, warmth);
        assertEquals(List.of(asked, child, warmth), CodeBook.ordered(study.open.study(), null));
        for (int i = 0; i < 60; i++) codebook.step(i % 2 == 0 ? warmth : child, null, true);
        assertEquals(3, CodeBook.ordered(study.open.study(), null).size());
        assertEquals(3, study.open.study().getFactors().stream().mapToDouble(Factor::getRank).distinct().count());
    }

    @Test void aCodeThatIsMovedLeavesOneParentAndKeepsTheOthers() {
        codebook.addParent(List.of(child), asked);
        Factor[] other = new Factor[1];
        study.open.session().commit("Codes", all -> other[0] = CodeBook.add(all, "A"));
        codebook.place(List.of(child), warmth, other[0], null);
        assertEquals(List.of(asked, other[0]), child.getParents());
        codebook.place(List.of(child), asked, null, null);
        assertTrue(child.getParents().isEmpty());
    }

    @Test void severalCodesAreMergedOrDeletedInOneCommit() {
        study.open.codings().apply(study.text, List.of(study.span("kettle"), study.span("Nobody")), List.of(warmth, child));
        long before = study.revision();
        codebook.merge(List.of(warmth, child), asked);
        assertEquals(before + 1, study.revision());
        assertEquals(2, asked.getCodings().size());
        study.open.session().undo();
        codebook.delete(List.of(warmth, child));
        assertEquals("Delete codes", study.label());
        assertEquals(List.of(asked), study.open.study().getFactors());
    }

    @Test void aPassageCountsOnceForAllThatStandsBelowACode() {
        var counts = new CodeCounts();
        study.open.session().listen(committed -> counts.changed(committed, false));
        study.open.codings().apply(study.text, List.of(study.span("kettle"), study.span("Nobody")), List.of(warmth));
        study.open.codings().apply(study.text, study.span("kettle"), child);
        assertEquals(2, counts.of(warmth));
        assertEquals(1, counts.of(child));
        study.open.session().author("Bea");
        study.open.codings().apply(study.text, study.span("kettle"), child);
        assertEquals(1, counts.of(child), "two coders, one passage");
        study.open.codings().apply(study.text, study.span("came"), child);
        assertEquals(3, counts.of(warmth));
        study.open.session().undo();
        assertEquals(2, counts.of(warmth));
    }
}
