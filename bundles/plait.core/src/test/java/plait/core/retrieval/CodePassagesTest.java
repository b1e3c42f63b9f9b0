package plait.core.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.coding.CodeBook;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Segment;

class CodePassagesTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private final CodePassages passages = new CodePassages(study.open.session(), study.open.codings());
    private List<Segment> found;
    private Factor warmth;

    @BeforeEach void code() {
        Coding kettle = study.open.codings().applyNew(study.text, study.span("kettle"), "Warmth");
        warmth = kettle.getFactor();
        Coding nobody = study.open.codings().applyNew(study.text, study.span("Nobody"), "Alone");
        found = List.of(kettle.getSegment(), nobody.getSegment());
    }

    @Test void eachPassageHasTheCodeOnceAfterOneStep() {
        long before = study.revision();
        passages.code(found, warmth);
        assertEquals(before + 1, study.revision());
        assertEquals(found, warmth.getCodings().stream().map(Coding::getSegment).toList());
        study.check();
        study.open.session().undo();
        assertEquals(found.subList(0, 1), warmth.getCodings().stream().map(Coding::getSegment).toList());
        study.check();
    }

    @Test void theCodeIsTakenOffWhoeverGaveIt() {
        study.open.session().author("Ben");
        passages.code(found, warmth);
        assertEquals(3, passages.uncode(found, warmth));
        assertEquals(List.of(), warmth.getCodings());
        assertEquals(1, CodeBook.find(study.open.study(), "Alone").orElseThrow().getCodings().size());
        long before = study.revision();
        assertEquals(0, passages.uncode(found.subList(1, 2), warmth));
        assertEquals(before, study.revision());
        study.check();
    }
}
