package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.Test;

/** Passages that are selected beside one another. */
class SeveralPassagesTest extends CodingFixture {
    @Test
    void severalPassagesGetOneCodeInOneEntry() {
        long before = study.session().last().revision();
        hand.drag("asked how");
        hand.drag("kettle was on", SWT.MOD1);
        assertEquals(List.of(span("asked how"), span("kettle was on")).stream().sorted().toList(), canvas.selections());
        assertTrue(canvas.place().sentence().endsWith("22 characters selected in 2 passages"), canvas.place().sentence());
        coding.apply(warmth);

        assertEquals(before + 1, study.session().last().revision());
        assertEquals(2, warmth.getCodings().size());
    }

    @Test
    void aPassageIsAddedByKeyboardAndEscapeForgetsIt() {
        hand.drag("asked how");
        new KeepSelectionHandler().execute(coding);
        hand.press(SWT.HOME, SWT.MOD1);
        for (int i = 0; i < 3; i++) hand.press(SWT.ARROW_RIGHT, SWT.SHIFT);
        assertEquals(2, canvas.selections().size());
        hand.press(SWT.ESC, 0);
        assertEquals(List.of(), canvas.selections());
    }

    @Test
    void copyGivesEachPassageOnALineOfItsOwn() {
        hand.drag("kettle was on");
        hand.drag("asked how", SWT.MOD1);
        hand.press('c', SWT.MOD1);

        var clipboard = new Clipboard(canvas.getDisplay());
        assertEquals("kettle was on\nasked how", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }

    @Test
    void aClickElsewhereForgetsWhatWasAdded() {
        hand.drag("asked how");
        hand.drag("kettle was on", SWT.MOD1);
        hand.drag("In the");
        assertEquals(List.of(span("In the")), canvas.selections());
    }

    @Test
    void rangesThatOverlapAreOnePassage() {
        hand.drag("kettle was on");
        hand.drag("was on and she", SWT.MOD1);
        assertEquals(List.of(span("kettle was on and she")), canvas.selections());
    }
}
