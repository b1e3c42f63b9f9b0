package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.ShowOnly;
import plait.model.Case;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Study;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.coding.CodeSelection;
import plait.ui.coding.RecentCodes;
import plait.ui.theme.Token;

class ShowOnlySomeTest {
    private static final String TEXT = """
            INTERVIEWER: How was the kettle?

            DOUGIE: The kettle was on, and she asked.

            BEA: Then kettles everywhere, in every room.
            """;

    @RegisterExtension final TestWindow window = new TestWindow();
    private OpenStudy study;
    private TranscriptCanvas canvas;
    private Hand hand;
    private Factor warmth;
    private Factor kettle;
    private Case firethorn;
    private Case halyard;

    @BeforeEach void show() {
        study = StudyInMemory.open();
        study.session().commit("Codes and cases", all -> {
            warmth = CodeBook.add(all, "Warmth");
            kettle = CodeBook.add(all, "Kettle");
            firethorn = add(all, "C1", "Dougie");
            halyard = add(all, "C2", "Bea");
        });
        List<Participant> both = List.of(firethorn.getParticipants().get(0), halyard.getParticipants().get(0));
        canvas = new TranscriptCanvas(window.shell());
        canvas.show(study, StudyInMemory.add(study, "FG1", TEXT, List.of(firethorn, halyard), both));
        hand = new Hand(canvas);
        window.open();
        var coding = new CodeSelection(study, canvas, RecentCodes.of(study.study()));
        hand.drag("kettle was");
        coding.apply(warmth);
        hand.drag("kettles everywhere");
        coding.apply(kettle);
        hand.click("How", 1, 0);
    }

    private static Case add(Study all, String code, String pseudonym) {
        Case made = ModelFactory.eINSTANCE.createCase();
        made.setIdentifier(code);
        Participant participant = ModelFactory.eINSTANCE.createParticipant();
        participant.setPseudonym(pseudonym);
        participant.setTranscriptLabel(pseudonym.toUpperCase(Locale.ROOT));
        participant.setCase(made);
        all.getCases().add(made);
        all.getParticipants().add(participant);
        return made;
    }

    @Test void onlyTheChosenCodesAreSeenAndRead() {
        canvas.show(ShowOnly.ALL.with(kettle, true));
        hand.click("kettle was", 1, 0);
        assertEquals(List.of(), canvas.place().codes());
        assertTrue(canvas.codingAtCaret().isEmpty(), "what is not seen is not taken off");
        hand.click("kettles", 1, 0);
        assertEquals(List.of("Kettle"), canvas.place().codes());

        canvas.show(ShowOnly.ALL);
        hand.click("kettle was", 1, 0);
        assertEquals(List.of("Warmth"), canvas.place().codes());
    }

    @Test void whatIsHiddenIsNotPainted() {
        Token colour = Token.factor(CodeBook.colour(warmth));
        EventLoop.until("the coding is painted", () -> Picture.of(canvas).count(colour.rgb(), canvas.getClientArea()) > 20);
        canvas.show(ShowOnly.ALL.with(kettle, true));
        EventLoop.until("it is gone", () -> Picture.of(canvas).count(colour.rgb(), canvas.getClientArea()) == 0);
    }

    @Test void theNextUncodedTurnIsOneWithoutTheChosenCodes() {
        canvas.show(ShowOnly.ALL.with(warmth, true));
        assertTrue(canvas.nextUncoded());
        assertEquals("Bea", canvas.place().speaker());
        canvas.show(ShowOnly.ALL);
        assertTrue(canvas.goTo("1"));
        assertFalse(canvas.nextUncoded());
    }

    @Test void aCaseMeansTheWordsOfItsSpeakers() {
        canvas.show(ShowOnly.ALL.with(halyard, true));
        hand.click("kettle was", 1, 0);
        assertEquals(List.of(), canvas.place().codes());
        hand.click("kettles", 1, 0);
        assertEquals(List.of("Kettle"), canvas.place().codes());
    }

    @Test void theChoiceStaysWhenTheTextIsLaidOutAnew() {
        canvas.show(ShowOnly.ALL.with(kettle, true));
        canvas.read(Reading.USUAL.zoom(125));
        hand.click("kettle was", 1, 0);
        assertEquals(List.of(), canvas.place().codes());
        study.session().commit("Another name", all -> firethorn.getParticipants().get(0).setPseudonym("Douglas"));
        hand.click("kettle was", 1, 0);
        assertEquals(List.of(), canvas.place().codes());
    }

    @Test void whenTheChosenCodeIsDeletedTheOthersAreSeenAgain() {
        canvas.show(ShowOnly.ALL.with(kettle, true));
        study.editCodeBook().delete(kettle);
        hand.click("kettle was", 1, 0);
        assertEquals(List.of("Warmth"), canvas.place().codes());
    }

    @Test void wordsSayWhatIsShown() {
        var filter = new Filter();
        assertEquals("All codes", filter.words(study.study()));
        filter.only(ShowOnly.ALL.with(kettle, true));
        assertEquals("1 of 2 codes", filter.words(study.study()));
        filter.only(filter.only().withCoder("Amara", true).with(halyard, true).withMemos(false));
        assertEquals("1 of 2 codes, 1 coder, 1 case, no memos", filter.words(study.study()));
        filter.only(ShowOnly.ALL.withCodings(false).withEvidence(false));
        assertEquals("No codes, no evidence", filter.words(study.study()));
    }

    @Test void everyTranscriptHearsOfTheChoiceUntilItCloses() {
        var filter = new Filter();
        var heard = new int[1];
        Runnable listener = () -> heard[0]++;
        filter.listen(listener);
        filter.only(ShowOnly.ALL.with(kettle, true));
        filter.only(ShowOnly.ALL.with(kettle, true));
        filter.forget(listener);
        filter.only(ShowOnly.ALL);
        assertEquals(1, heard[0]);
    }
}
