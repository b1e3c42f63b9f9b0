package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.theme.Token;

class TranscriptCanvasTest {
    /** With an emoji of two units and combining marks before the words that are selected. */
    private static final String TEXT = """
            INTERVIEWER: How did it begin?

            DOUGIE: In the café 💜 on the corner, nai\u0308ve as I was. The kettle was on and she asked how I had been.
            Nobody had asked me that before, not in years, and I did not know what to say to her at all that day.

            INTERVIEWER: And then?

            DOUGIE: Then I went back.
            """.replace("café", "cafe\u0301");
    private static final String SPOKEN = TEXT.substring(TEXT.indexOf("In the"), TEXT.indexOf("\n\nINTERVIEWER: And"));

    @RegisterExtension final TestWindow window = new TestWindow();
    private TranscriptCanvas canvas;
    private Hand hand;

    @BeforeEach
    void show() {
        OpenStudy study = StudyInMemory.open();
        canvas = new TranscriptCanvas(window.shell());
        canvas.show(study, StudyInMemory.add(study, "I01", TEXT));
        hand = new Hand(canvas);
        window.open();
    }

    @Test
    void draggingSelectsExactlyTheseWords() {
        hand.drag("did it begin");

        assertSelected("did it begin");
    }

    @Test
    void behindAnEmojiAndCombiningMarksTheSpanStillCountsCodePoints() {
        hand.drag("The kettle was on");

        assertSelected("The kettle was on");
        int units = hand.place("The kettle");
        assertEquals(units - 1, canvas.selection().orElseThrow().start(), "the emoji is two units and one code point");
    }

    @Test
    void anEmojiAndALetterWithItsMarkAreSelectedWhole() {
        hand.drag("💜");
        assertSelected("💜");
        assertEquals(1, canvas.selection().orElseThrow().length());

        hand.drag("i\u0308");
        assertSelected("i\u0308");
        assertEquals(2, canvas.selection().orElseThrow().length());
    }

    @Test
    void draggingBackwardsSelectsTheSame() {
        int start = hand.place("asked how");
        hand.drag(start + "asked how".length(), start);

        assertSelected("asked how");
    }

    @Test
    void draggingOverTurnsSelectsWhatLiesBetween() {
        hand.drag(hand.place("at all"), hand.place("I went"));

        assertSelected(between("at all", " I went"));
    }

    @Test
    void whiteSpaceAtTheEndsIsNotSelected() {
        hand.drag(" kettle ");

        assertSelected("kettle");
    }

    @Test
    void thePlaceOfEachLetterOnScreenLeadsBackToIt() {
        Blocks blocks = canvas.shown().blocks;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(blocks.words(block));
            for (int at = letters.first(); at != BreakIterator.DONE; at = letters.next()) {
                int position = block.start() + at;
                Rectangle caret = canvas.shown().caret(position);
                assertEquals(position, canvas.shown().positionAt(caret.x, caret.y + caret.height / 2));
            }
        }
    }

    @Test
    void theSelectionIsPaintedWhereItsWordsStand() {
        Rectangle all = canvas.getClientArea();
        EventLoop.until("the transcript is painted", () -> Picture.of(canvas).count(Token.SURFACE.rgb(), all) > 0);
        assertEquals(0, Picture.of(canvas).count(Token.SELFILL.rgb(), all));

        hand.drag("kettle was");

        Rectangle start = canvas.shown().caret(hand.place("kettle was"));
        Rectangle end = canvas.shown().caret(hand.place("kettle was") + "kettle was".length());
        var words = new Rectangle(start.x, start.y, end.x - start.x, start.height);
        EventLoop.until("the selection is painted", () -> Picture.of(canvas).count(Token.SELFILL.rgb(), words) > words.width * words.height / 3);
        Picture picture = Picture.of(canvas);
        assertEquals(picture.count(Token.SELFILL.rgb(), words), picture.count(Token.SELFILL.rgb(), all), "nothing else looks selected");
    }

    @Test
    void aDoubleClickSelectsTheWord() {
        hand.click("kettle", 2, 0);

        assertSelected("kettle");
    }

    @Test
    void aTripleClickSelectsAllThatIsSpokenInTheTurn() {
        hand.click("kettle", 3, 0);

        assertSelected(SPOKEN);
    }

    @Test
    void aClickWithShiftExtendsTheSelection() {
        hand.drag("kettle was");
        hand.click("asked how", 1, SWT.SHIFT);

        assertSelected(between("kettle was", "sked how"));
    }

    @Test
    void arrowsMoveByLetterAndOneStepOverAnEmoji() {
        caretBefore("💜");
        hand.press(SWT.ARROW_RIGHT, 0);
        assertEquals(hand.place("💜") + 2, canvas.selected().caret());

        hand.press(SWT.ARROW_LEFT, 0);
        assertEquals(hand.place("💜"), canvas.selected().caret());
        assertTrue(canvas.selection().isEmpty());
    }

    @Test
    void arrowsWithShiftSelectLettersAndTakeThemBack() {
        caretBefore("kettle");
        for (int i = 0; i < 4; i++) hand.press(SWT.ARROW_RIGHT, SWT.SHIFT);
        assertSelected("kett");

        hand.press(SWT.ARROW_LEFT, SWT.SHIFT);
        assertSelected("ket");
    }

    @Test
    void arrowsWithControlAndShiftSelectWords() {
        caretBefore("kettle");
        hand.press(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.SHIFT);
        hand.press(SWT.ARROW_RIGHT, SWT.MOD1 | SWT.SHIFT);

        assertSelected("kettle was");
    }

    @Test
    void downAndUpWithShiftSelectByLineAndComeBack() {
        caretBefore("In the");
        hand.press(SWT.ARROW_DOWN, SWT.SHIFT);
        String line = canvas.selectedWords();
        assertTrue(SPOKEN.startsWith(line) && line.length() > 30, line);

        hand.press(SWT.ARROW_UP, SWT.SHIFT);
        assertTrue(canvas.selection().isEmpty());
    }

    @Test
    void controlShiftDownSelectsTheTurnAndThenTheNext() {
        caretBefore("kettle");
        hand.press(SWT.ARROW_DOWN, SWT.MOD1 | SWT.SHIFT);
        assertSelected(SPOKEN);

        hand.press(SWT.ARROW_DOWN, SWT.MOD1 | SWT.SHIFT);
        assertSelected(between("In the", "\n\nDOUGIE: Then"));
    }

    @Test
    void controlShiftUpSelectsTheTurnAndThenTheOneBefore() {
        caretBefore("kettle");
        hand.press(SWT.ARROW_UP, SWT.MOD1 | SWT.SHIFT);
        hand.press(SWT.ARROW_UP, SWT.MOD1 | SWT.SHIFT);

        assertSelected(between("How did", "\n\nINTERVIEWER: And"));
    }

    @Test
    void controlDownGoesFromTurnToTurnAndStaysInTheLast() {
        caretBefore("How did");
        for (String turn : new String[] {"In the", "And then", "Then I", "Then I"}) {
            hand.press(SWT.ARROW_DOWN, SWT.MOD1);
            assertEquals(hand.place(turn), canvas.selected().caret());
        }
    }

    @Test
    void copyGivesTheExactText() {
        hand.drag(hand.place("cafe"), hand.place("as I was"));
        hand.press('c', SWT.MOD1);

        var clipboard = new Clipboard(canvas.getDisplay());
        assertEquals("cafe\u0301 💜 on the corner, nai\u0308ve ", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }

    @Test
    void aSpanIsSelectedAsItIsGiven() {
        canvas.select(canvas.frozen().points().toSpan(hand.place("kettle"), hand.place("kettle") + 6));

        assertSelected("kettle");
    }

    private void caretBefore(String words) {
        int at = canvas.frozen().points().toCodePoint(hand.place(words));
        canvas.select(new Span(at, at));
    }

    private String between(String first, String end) {
        return TEXT.substring(hand.place(first), hand.place(end)).strip();
    }

    private void assertSelected(String words) {
        assertEquals(words, canvas.selectedWords());
        Span span = canvas.selection().orElseThrow();
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        assertEquals(new Span(start, start + words.codePointCount(0, words.length())), span);
    }
}
