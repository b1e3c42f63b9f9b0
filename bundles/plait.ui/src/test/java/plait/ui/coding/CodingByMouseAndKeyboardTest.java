package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import plait.core.coding.CodeBook;
import plait.ui.EventLoop;

class CodingByMouseAndKeyboardTest extends CodingFixture {
    @Test
    void aCodeOnWordsSelectedByMouseIsOneEntryWithSpanAndCoder() {
        long before = study.session().last().revision();
        hand.drag("kettle was on");
        coding.apply(warmth);

        assertEquals(before + 1, study.session().last().revision());
        assertEquals("Apply code", study.session().last().label());
        assertCoded("kettle was on", warmth);
    }

    @Test
    void theSpeakersOwnWordsBecomeACode() {
        hand.drag("kettle was on");
        new InVivoHandler().execute(coding, problems);

        assertEquals("New code", study.session().last().label());
        assertCoded("kettle was on", CodeBook.find(study.study(), "kettle was on").orElseThrow());
    }

    @Test
    void theHighlightComesGoesWithUndoAndComesBackWithRedo() {
        Rectangle words = place("kettle was on");
        assertEquals(0, underline(words, warmth));

        hand.drag("kettle was on");
        coding.apply(warmth);
        hand.click("In the", 1, 0);
        EventLoop.until("the highlight is painted", () -> underline(words, warmth) >= words.width);
        assertEquals(0, underline(place("In the"), warmth), "other words are not marked");

        study.session().undo();
        assertEquals(List.of(), codings());
        EventLoop.until("the highlight is gone", () -> underline(canvas.getClientArea(), warmth) == 0);

        study.session().redo();
        assertCoded("kettle was on", warmth);
        EventLoop.until("the highlight is back", () -> underline(words, warmth) >= words.width);
    }

    @Test
    void undoTakesANewCodeBackWithItsCoding() {
        hand.drag("kettle was on");
        coding.name("Tea");
        study.session().undo();

        assertEquals(List.of(), codings());
        assertEquals(Optional.empty(), CodeBook.find(study.study(), "Tea"));
    }

    @Test
    void deleteTakesTheCodingAtTheCaretOffAndOnlyThat() {
        hand.drag("asked how");
        coding.apply(asked);
        hand.drag("kettle was on and she asked how");
        coding.apply(warmth);
        hand.click("asked how", 1, 0);
        assertTrue(new RemoveCodeHandler().canExecute(coding));
        new RemoveCodeHandler().execute(coding, problems);

        assertEquals("Remove code", study.session().last().label());
        assertCoded("kettle was on and she asked how", warmth);
        EventLoop.until("its highlight is gone", () -> underline(canvas.getClientArea(), asked) == 0);
    }

    @Test
    void deleteIsNotOfferedWhereNothingIsCoded() {
        hand.click("kettle", 1, 0);

        assertFalse(new RemoveCodeHandler().canExecute(coding));
    }

    @Test
    void theSameCodeAgainIsTheOneUsedLast() {
        hand.drag("asked how");
        assertFalse(new SameCodeHandler().canExecute(coding), "no code was used yet");
        coding.apply(asked);
        coding.remove();
        hand.drag("kettle was on");
        assertTrue(new SameCodeHandler().canExecute(coding));
        new SameCodeHandler().execute(coding, problems);

        assertEquals("Apply code", study.session().last().label());
        assertCoded("kettle was on", asked);
    }

    @Test
    void theSameCodeOnTheSameWordsIsNoEntry() {
        hand.drag("kettle was on");
        coding.apply(warmth);
        long before = study.session().last().revision();
        coding.apply(warmth);

        assertEquals(before, study.session().last().revision());
        assertCoded("kettle was on", warmth);
    }

    @Test
    void codesAtTheCaretAreToldInnermostFirst() {
        hand.drag("kettle was on and she asked how");
        coding.apply(warmth);
        hand.drag("asked how");
        coding.apply(asked);

        assertEquals(List.of("Being asked", "Warmth"), canvas.place().codes());
    }

    @Test
    void theWholeTurnOrAnswerIsSelectedAndCoded() {
        hand.click("kettle", 1, 0);
        assertTrue(coding.selectTurn());
        assertTrue(canvas.selectedWords().contains("kettle was on"));
        assertFalse(canvas.selectedWords().contains(":"), "labels are no words of anybody");
        assertTrue(coding.selectAnswer());
        assertFalse(canvas.selections().isEmpty());
    }

    @Test
    void aCodeIsSplitAtTheCaretAndMergedAgain() {
        hand.drag("kettle was on");
        coding.apply(warmth);
        hand.click("was", 1, 0);
        assertTrue(new SplitCodeHandler().canExecute(coding));
        new SplitCodeHandler().execute(coding, problems);
        assertEquals(2, warmth.getCodings().size());
        assertTrue(new MergeCodesHandler().canExecute(coding));
        new MergeCodesHandler().execute(coding, problems);
        assertCoded("kettle was on", warmth);
    }

    @Test
    void theNextCodingOfTheSameCodeIsMergedOverWhatLiesBetween() {
        hand.drag("kettle");
        coding.apply(warmth);
        hand.drag("on");
        coding.apply(warmth);
        hand.click("kettle", 1, 0);
        assertFalse(new MergeCodesHandler().canExecute(coding));
        new MergeNextHandler().execute(coding, problems);
        assertEquals(1, codings().size());
    }

    @Test
    void allCodesInTheSelectionGoInOneEntry() {
        hand.drag("kettle was on");
        coding.apply(List.of(warmth, asked));
        hand.drag("was");
        long before = study.session().last().revision();
        new RemoveCodesHandler().execute(coding, problems);
        assertEquals(List.of(), codings());
        assertEquals(before + 1, study.session().last().revision());
    }
}
