package plait.core.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.model.Coding;
import plait.model.Factor;

class ShapeCodingsTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came. Not even once.");
    private Factor warmth;
    private Factor asked;

    @BeforeEach void makeCodes() {
        study.open.session().commit("Codes", all -> {
            warmth = CodeBook.add(all, "Warmth");
            asked = CodeBook.add(all, "Being asked");
        });
    }

    @AfterEach void allAgrees() {
        study.check();
    }

    private Coding code(String words, Factor factor) {
        return study.open.codings().apply(study.text, study.span(words), factor);
    }

    private List<String> coded(Factor factor) {
        return factor.getCodings().stream().map(coding -> study.open.segments().quote(coding.getSegment())).sorted().toList();
    }

    private int at(String words) {
        return study.span(words).start();
    }

    @Test void aCodeIsCutAtTheCaretWithoutTheSpace() {
        Coding coding = code("kettle was on", warmth);
        long time = coding.getTime();
        study.open.session().author("Bea");
        study.open.splitCodings().at(coding, at("was"));

        assertEquals("Split code", study.label());
        assertEquals(List.of("kettle", "was on"), coded(warmth));
        assertTrue(warmth.getCodings().stream().allMatch(each -> each.getCoder().equals("Amara") && each.getTime() == time));
    }

    @Test void noCodeIsCutAtItsEnds() {
        Coding coding = code("kettle was on", warmth);
        assertFalse(study.open.splitCodings().can(coding, at("kettle")));
        assertFalse(study.open.splitCodings().can(coding, study.span("kettle was on").end()));
        assertThrows(Problem.class, () -> study.open.splitCodings().at(coding, at("Nobody")));
        assertEquals(List.of("kettle was on"), coded(warmth));
    }

    @Test void codesThatTouchBecomeOne() {
        Coding first = code("kettle was", warmth);
        code("was on.", warmth);
        code("Nobody", warmth);
        code("even once", warmth);
        code("kettle", asked);
        List<Coding> chain = study.open.mergeCodings().touching(first);
        assertEquals(3, chain.size());
        study.open.mergeCodings().merge(chain);

        assertEquals("Merge codings", study.label());
        assertEquals(List.of("even once", "kettle was on. Nobody"), coded(warmth));
        assertEquals(List.of("kettle"), coded(asked));
    }

    @Test void aCodeIsMergedWithTheNextOneOverWhatLiesBetween() {
        Coding first = code("kettle", warmth);
        Coding next = code("Nobody", warmth);
        code("even once", warmth);
        assertSame(next, study.open.mergeCodings().next(first).orElseThrow());
        study.open.mergeCodings().merge(List.of(first, next));
        assertEquals(List.of("even once", "kettle was on. Nobody"), coded(warmth));
    }

    @Test void codingsOfTwoPeopleOrOfTwoCodesAreNotMerged() {
        Coding first = code("kettle", warmth);
        Coding other = code("was on", asked);
        study.open.session().author("Bea");
        Coding theirs = code("kettle was", warmth);
        assertEquals(List.of(first), study.open.mergeCodings().touching(first));
        assertThrows(Problem.class, () -> study.open.mergeCodings().merge(List.of(first, theirs)));
        assertThrows(Problem.class, () -> study.open.mergeCodings().merge(List.of(first, other)));
    }

    @Test void severalPassagesGetSeveralCodesInOneCommit() {
        code("kettle", warmth);
        long before = study.revision();
        study.open.codings().apply(study.text, List.of(study.span("kettle"), study.span("Nobody")), List.of(warmth, asked));
        assertEquals(before + 1, study.revision());
        assertEquals("Apply codes", study.label());
        assertEquals(List.of("Nobody", "kettle"), coded(warmth));
        assertEquals(List.of("Nobody", "kettle"), coded(asked));
    }

    @Test void aNewCodeAndOthersComeInOneCommit() {
        long before = study.revision();
        Factor made = study.open.codings().applyNew(study.text, List.of(study.span("kettle"), study.span("Nobody")), "Tea", List.of(asked)).get(0).getFactor();
        assertEquals(before + 1, study.revision());
        assertEquals("Tea", made.getName());
        assertEquals(coded(made), coded(asked));
    }

    @Test void oneCodeIsReplacedByAnotherAndKeepsItsCoder() {
        Coding coding = code("kettle", warmth);
        study.open.session().author("Bea");
        assertSame(coding, study.open.codings().replace(coding, asked));
        assertEquals("Replace code", study.label());
        assertEquals("Amara", coding.getCoder());
        assertTrue(warmth.getCodings().isEmpty());
    }

    @Test void allCodesOfAPassageGoInOneCommit() {
        List<Coding> codings = List.of(code("kettle", warmth), code("kettle was", asked));
        long before = study.revision();
        study.open.codings().remove(codings);
        assertEquals(before + 1, study.revision());
        assertEquals("Remove codes", study.label());
        assertTrue(study.text.getSegments().isEmpty());
    }
}
