package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import plait.core.coding.CodeBook;
import plait.core.coding.EditCodeBook.Moved;

/** Codes dragged on words, and words on codes. */
class CodingByDraggingTest extends CodingFixture {
    @Test
    void codesDroppedOnTheSelectionCodeItAndElsewhereTheTurn() {
        var drag = new TranscriptDrag(coding, problems);
        var codes = new Dragged.Codes(List.of(new Moved(warmth, null)));
        hand.drag("kettle was on");
        Rectangle words = canvas.getDisplay().map(null, canvas, canvas.selectionEnd());
        drag.drop(codes, new Point(words.x + 5, words.y + 5));
        assertCoded("kettle was on", warmth);
        study.session().undo();

        hand.drag("How did");
        drag.drop(codes, new Point(words.x + 5, words.y + 5));
        assertCoded("In the kitchen 💜 there. The kettle was on and she asked how I had been.", warmth);
    }

    @Test
    void wordsDroppedOnACodeGetItAndBesideAllCodesBecomeOne() {
        var tree = new CodeTree(window.shell(), study);
        var drag = new CodeDrag(tree, study, problems);
        hand.drag("kettle was on");
        drag.drop(new Dragged.Words(coding), tree.tree().getItem(1), CodeDrag.Where.ON, false);
        assertCoded("kettle was on", warmth);
        study.session().undo();
        drag.drop(new Dragged.Words(coding), null, CodeDrag.Where.ON, false);
        assertCoded("kettle was on", CodeBook.find(study.study(), "kettle was on").orElseThrow());
    }

    @Test
    void aPressOnSelectedWordsKeepsThemForADragAndAReleaseThereBeginsAnew() {
        new TranscriptDrag(coding, problems);
        hand.drag("kettle was on");
        hand.press("was", true);
        assertEquals("kettle was on", canvas.selectedWords());
        hand.press("was", false);
        assertEquals("", canvas.selectedWords());
    }
}
