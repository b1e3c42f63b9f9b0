package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.coding.CodeSelection;
import plait.ui.coding.RecentCodes;
import plait.ui.theme.Token;

class FindAndGoTest {
    private static final String TEXT = """
            INTERVIEWER: How was the kettle?

            DOUGIE: The Kettle was on, and she asked.

            INTERVIEWER: And then?

            DOUGIE: Then kettles everywhere, in every room.
            """;

    @RegisterExtension final TestWindow window = new TestWindow();
    private OpenStudy study;
    private TranscriptCanvas canvas;
    private CodeSelection coding;
    private Hand hand;
    private Factor warmth;

    @BeforeEach void show() {
        study = StudyInMemory.open();
        study.session().commit("Codes", all -> warmth = CodeBook.add(all, "Warmth"));
        canvas = new TranscriptCanvas(window.shell());
        canvas.show(study, StudyInMemory.add(study, "I01", TEXT));
        coding = new CodeSelection(study, canvas, RecentCodes.of(study.study()));
        hand = new Hand(canvas);
        window.open();
    }

    @Test void everyPlaceIsCountedAndVisitedInTurn() {
        assertEquals(3, canvas.find("KETTLE"));
        assertEquals(1, canvas.firstHit());
        assertEquals("kettle", canvas.selectedWords());
        assertEquals(2, canvas.nextHit(true));
        assertEquals("Kettle", canvas.selectedWords());
        assertEquals(3, canvas.nextHit(true));
        assertEquals(1, canvas.nextHit(true));
        assertEquals(3, canvas.nextHit(false));
        assertEquals(2, canvas.nextHit(false));
    }

    @Test void placesArePaintedAndLabelsAreNoPlaces() {
        assertEquals(0, canvas.find("dougie"));
        canvas.find("kettle");
        EventLoop.until("the places are painted", () -> Picture.of(canvas).count(Token.WARNT.rgb(), canvas.getClientArea()) > 100);
        canvas.find("");
        EventLoop.until("they are gone", () -> Picture.of(canvas).count(Token.WARNT.rgb(), canvas.getClientArea()) == 0);
    }

    @Test void turnsAreReachedByNumber() {
        assertTrue(canvas.goTo("4"));
        assertEquals(4, canvas.place().turn());
        assertFalse(canvas.goTo("12"));
    }

    @Test void theNextUncodedTurnIsAParticipants() {
        hand.drag("she asked");
        coding.apply(warmth);
        assertTrue(canvas.goTo("1"));
        assertTrue(canvas.nextUncoded());
        assertEquals(4, canvas.place().turn());
        assertFalse(canvas.nextUncoded());
    }

    @Test void aCodingReachesAWordFurtherAndBack() {
        hand.drag("Kettle was");
        coding.apply(warmth);
        long before = study.session().last().revision();
        coding.stretch(true);
        assertEquals("Kettle was on", canvas.selectedWords());
        coding.stretch(true);
        assertEquals("Kettle was on, and", canvas.selectedWords());
        coding.stretch(false);
        coding.stretch(false);
        coding.stretch(false);
        assertEquals("Kettle", canvas.selectedWords());
        assertEquals(before + 5, study.session().last().revision());
        assertFalse(coding.canStretch(false), "a word is left");
    }

    @Test void largerWordsTakeMoreRoom() {
        int before = canvas.shown().layout.block(0).height();
        canvas.read(Reading.USUAL.zoom(150));
        assertTrue(canvas.shown().layout.block(0).height() > before);
        canvas.read(Reading.USUAL);
        assertEquals(before, canvas.shown().layout.block(0).height());
    }
}
