package plait.core.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.sources.Segments;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.ModelFactory;
import plait.model.Segment;

class MoveCodingTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private final MoveCoding move = study.open.moveCodings();
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

    @Test void theCodingGoesAloneAndAsItIs() {
        Coding moved = study.open.codings().apply(study.text, study.span("kettle"), warmth);
        Coding stays = study.open.codings().apply(study.text, study.span("kettle"), asked);
        study.open.session().commit("Memo", all -> {
            Memo memo = ModelFactory.eINSTANCE.createMemo();
            memo.setText("again?");
            moved.getMemos().add(memo);
        });
        long time = moved.getTime();
        study.open.session().author("Bea");
        move.to(moved, study.span("kettle was"));

        assertEquals("Extend code", study.label());
        assertEquals("kettle was", study.open.segments().quote(moved.getSegment()));
        assertEquals("kettle", study.open.segments().quote(stays.getSegment()));
        assertEquals("Amara", moved.getCoder());
        assertEquals(time, moved.getTime());
        assertEquals(1, moved.getMemos().size());
    }

    @Test void aPassageThatServesNobodyGoesAndComesBackByUndo() {
        Coding coding = study.open.codings().apply(study.text, study.span("kettle was"), warmth);
        Segment before = coding.getSegment();
        move.to(coding, study.span("kettle"));
        assertEquals("Shrink code", study.label());
        assertEquals(1, study.text.getSegments().size());
        study.open.session().undo();
        assertEquals(List.of(before), study.text.getSegments());
        assertSame(before, coding.getSegment());
    }

    @Test void wordsThatHaveTheCodeAlreadyAreRefused() {
        Coding coding = study.open.codings().apply(study.text, study.span("kettle"), warmth);
        study.open.codings().apply(study.text, study.span("kettle was"), warmth);
        assertThrows(Problem.class, () -> move.to(coding, study.span("kettle was")));
        assertEquals(study.span("kettle"), Segments.span(coding.getSegment()));
    }
}
