package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.ui.EventLoop;
import plait.ui.KeptInMemory;
import plait.ui.Picture;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.theme.Token;
import plait.ui.transcript.Reading.Width;

class ReadingTest {
    private static final String LONG = "The kettle was on and she asked how I had been and nobody had asked me that before, not in years, and I did not know what to say to her at all. ";
    private static final Rectangle NUMBERS = new Rectangle(0, 0, Columns.NUMBER + 1, 500);

    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private TranscriptCanvas canvas;

    private void show(String text) {
        canvas = new TranscriptCanvas(window.shell());
        canvas.show(study, StudyInMemory.add(study, "I01", text));
        window.open();
        EventLoop.until("it is painted", () -> ink() > 0 || Picture.of(canvas).count(Token.INK.rgb(), canvas.getClientArea()) > 50);
    }

    private int ink() {
        Picture picture = Picture.of(canvas);
        int white = picture.count(Token.SURFACE.rgb(), NUMBERS);
        return NUMBERS.width * NUMBERS.height - white;
    }

    @Test void longerLinesTakeLessRoomAndLargerWordsKeepTheirLength() {
        show("DOUGIE: " + LONG + LONG);
        canvas.read(Reading.USUAL.width(Width.NARROW));
        int narrow = canvas.shown().layout.block(0).lineCount();
        canvas.read(Reading.USUAL);
        int usual = canvas.shown().layout.block(0).lineCount();
        canvas.read(Reading.USUAL.width(Width.FULL));
        int full = canvas.shown().layout.block(0).lineCount();
        assertTrue(narrow > usual && usual > full, narrow + " > " + usual + " > " + full);
        assertTrue(canvas.shown().layout.columns().textWidth() < canvas.getClientArea().width, "labels keep their room");
    }

    @Test void sansIsAnotherFontInTheSameSize() {
        show("DOUGIE: " + LONG);
        String serif = canvas.shown().layout.block(0).text().getFont().getFontData()[0].getName();
        canvas.read(Reading.USUAL.sans(true));
        assertFalse(serif.equals(canvas.shown().layout.block(0).text().getFont().getFontData()[0].getName()));
    }

    @Test void paragraphsInsideTurnsAreNumberedOnDemand() {
        show("DOUGIE: " + LONG + "\n\n" + LONG);
        assertEquals(2, canvas.shown().blocks.get(1).paragraph());
        int plain = ink();
        canvas.read(Reading.USUAL.numbers(true));
        EventLoop.until("the second paragraph has a number", () -> ink() > plain);
    }

    @Test void aDocumentWithoutTurnsHasNumberedParagraphsThatCanBeGoneTo() {
        show("A title\n\n" + LONG + "\n\n" + LONG + "\n");
        assertEquals(3, canvas.shown().blocks.paragraphs());
        assertTrue(ink() > 0);
        assertTrue(canvas.goTo("3"));
        assertEquals("Paragraph 3 of 3", canvas.place().sentence());
        assertFalse(canvas.goTo("4"));
    }

    @Test void whatIsGoneToStandsAThirdDownTheWindow() {
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) text.append("DOUGIE: ").append(LONG).append("\n\n");
        show(text.toString());
        assertTrue(canvas.goTo("40"));
        int height = canvas.getClientArea().height;
        int y = canvas.shown().caret(canvas.selected().caret()).y;
        assertTrue(Math.abs(y - height / 3) < 3, y + " of " + height);
        assertTrue(canvas.goTo("41"));
        assertEquals(40, canvas.place().turn() - 1);
    }

    @Test void theLineAtTheTopStaysThere() {
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) text.append("DOUGIE: ").append(LONG).append("\n\n");
        show(text.toString());
        canvas.goTo("40");
        int first = canvas.shown().viewport.first();
        canvas.read(Reading.USUAL.width(Width.WIDE).sans(true));
        assertEquals(first, canvas.shown().viewport.first());
    }

    @Test void thePreferenceIsKeptAndEveryTranscriptHears() {
        var kept = new KeptInMemory();
        var preference = new ReadingPreference(kept);
        var heard = new int[1];
        preference.listen(() -> heard[0]++);
        assertEquals(Reading.USUAL, preference.now());
        Reading wanted = Reading.USUAL.stepped(1).width(Width.WIDE).sans(true).numbers(true);
        preference.set(wanted);
        preference.set(wanted);
        assertEquals(1, heard[0]);
        assertEquals(wanted, new ReadingPreference(kept).now());
    }

    @Test void whatCannotBeReadIsTheUsual() {
        var kept = new KeptInMemory();
        kept.put("transcript.width", "endless");
        kept.putInt("transcript.zoom", 5000);
        assertEquals(Width.USUAL, new ReadingPreference(kept).now().width());
        assertEquals(200, new ReadingPreference(kept).now().zoom());
    }

    @Test void stepsEndAtTheSmallestAndTheLargest() {
        Reading at = Reading.USUAL;
        for (int i = 0; i < 12; i++) at = at.stepped(1);
        assertEquals(200, at.zoom());
        for (int i = 0; i < 20; i++) at = at.stepped(-1);
        assertEquals(80, at.zoom());
        assertEquals(100, at.stepped(0).zoom());
    }
}
