package plait.core.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.model.Memo;
import plait.model.Segment;

class WriteMemoTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private final WriteMemo write = study.open.memos();

    @AfterEach void allAgrees() {
        study.check();
    }

    @Test void aMemoOnAPassageIsOneCommitWithAuthorAndNoWordsInItsLabel() {
        long before = study.revision();
        write.on(study.text, study.span("kettle"), " Is it distance? ");
        assertEquals(before + 1, study.revision());
        assertEquals("Write memo", study.label());
        Segment segment = study.text.getSegments().get(0);
        Memo memo = segment.getMemos().get(0);
        assertEquals("Is it distance?", memo.getText());
        assertEquals("Amara", memo.getAuthor());
        assertEquals(List.of(segment), WriteMemo.noted(segment));
        write.on(study.text, study.span("Nobody"), " ");
        assertEquals(before + 1, study.revision());
    }

    @Test void withoutWordsTheMemoGoesAndItsPassageToo() {
        write.on(study.text, study.span("kettle"), "again?");
        Segment segment = study.text.getSegments().get(0);
        write.change(segment, segment.getMemos().get(0), "seen again");
        assertEquals("seen again", segment.getMemos().get(0).getText());
        write.change(segment, segment.getMemos().get(0), "");
        assertEquals("Remove memo", study.label());
        assertTrue(study.text.getSegments().isEmpty());
        study.open.session().undo();
        assertEquals("seen again", study.text.getSegments().get(0).getMemos().get(0).getText());
    }
}
