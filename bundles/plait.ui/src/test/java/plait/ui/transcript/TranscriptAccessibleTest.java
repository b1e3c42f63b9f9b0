package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.ShowOnly;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.Configurations;
import plait.core.configurations.NewConfiguration;
import plait.model.Basis;
import plait.model.Factor;
import plait.model.Role;
import plait.model.Source;
import plait.model.Stance;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;

class TranscriptAccessibleTest {
    private static final String TEXT = """
            INTERVIEWER: How did it begin?

            DOUGIE: In the kitchen 💜 there. The kettle was on and she asked how I had been.
            """;

    @RegisterExtension final TestWindow window = new TestWindow();
    private OpenStudy study;
    private TranscriptCanvas canvas;
    private TranscriptAccessible accessible;
    private Hand hand;

    @BeforeEach
    void show() {
        study = StudyInMemory.open();
        Source source = StudyInMemory.add(study, "I01", TEXT);
        canvas = new TranscriptCanvas(window.shell());
        accessible = new TranscriptAccessible(canvas);
        canvas.show(study, source);
        hand = new Hand(canvas);
        window.open();
    }

    @Test
    void itIsATextThatIsOnlyRead() {
        var role = control();
        accessible.control.getRole(role);
        assertEquals(ACC.ROLE_TEXT, role.detail);

        var state = control();
        accessible.control.getState(state);
        assertNotEquals(0, state.detail & ACC.STATE_READONLY);
        assertNotEquals(0, state.detail & ACC.STATE_FOCUSABLE);
    }

    @Test
    void itsNameTellsWhichTranscriptItIs() {
        var event = new AccessibleEvent(canvas);
        accessible.names.getName(event);

        assertEquals("Transcript I01", event.result);
    }

    @Test
    void theWholeTextIsRead() {
        var value = control();
        accessible.control.getValue(value);
        assertEquals(TEXT, value.result);

        var count = text();
        accessible.words.getCharacterCount(count);
        assertEquals(TEXT.length(), count.count);

        var all = text();
        all.type = ACC.TEXT_BOUNDARY_ALL;
        accessible.words.getText(all);
        assertEquals(TEXT, all.result);
    }

    @Test
    void theWordAndTheParagraphAtAPlaceAreRead() {
        assertEquals("kettle", read(ACC.TEXT_BOUNDARY_WORD, hand.place("kettle") + 2));
        assertEquals("INTERVIEWER: How did it begin?", read(ACC.TEXT_BOUNDARY_PARAGRAPH, hand.place("did it")));
        assertEquals("k", read(ACC.TEXT_BOUNDARY_CHAR, hand.place("kettle")));
    }

    @Test
    void anEmojiIsReadAsOneLetter() {
        assertEquals("💜", read(ACC.TEXT_BOUNDARY_CHAR, hand.place("💜")));
    }

    @Test
    void theCaretIsToldWhereItIsInTheText() {
        hand.drag("kettle was");
        var caret = text();
        accessible.words.getCaretOffset(caret);
        assertEquals(TEXT.indexOf("kettle was") + "kettle was".length(), caret.offset);

        hand.press(SWT.ARROW_RIGHT, 0);
        hand.press(SWT.ARROW_RIGHT, 0);
        accessible.words.getCaretOffset(caret);
        assertEquals(TEXT.indexOf("kettle was") + "kettle was".length() + 1, caret.offset);
    }

    @Test
    void theSelectionIsTold() {
        hand.drag("kettle was");
        var range = text();
        accessible.words.getSelectionRange(range);
        assertEquals("kettle was", TEXT.substring(range.offset, range.offset + range.length));

        var count = text();
        accessible.words.getSelectionCount(count);
        assertEquals(1, count.count);
    }

    @Test
    void aReaderMaySelect() {
        var event = text();
        event.start = hand.place("asked how");
        event.end = event.start + "asked how".length();
        accessible.words.setSelection(event);

        assertEquals(ACC.OK, event.result);
        assertEquals("asked how", canvas.selectedWords());
    }

    @Test
    void whoSpeaksAndTheCodesAtTheCaretAreTold() {
        study.session().commit("Codes", all -> CodeBook.add(all, "Warmth"));
        Factor warmth = CodeBook.find(study.study(), "Warmth").orElseThrow();
        hand.drag("kettle was");
        study.codings().apply(canvas.text().orElseThrow(), canvas.selection().orElseThrow(), warmth);
        hand.click("kettle", 1, 0);
        assertEquals("Turn 2 of 2 · DOUGIE · Codes: Warmth", description());

        hand.click("How did", 1, 0);
        assertEquals("Turn 1 of 2 · Interviewer", description());
    }

    @Test
    void theEvidenceAtTheCaretIsToldByPartAndStance() {
        study.session().commit("Configuration", all -> NewConfiguration.add(all, "CMOC-01", "Kettle first"));
        hand.drag("kettle was");
        var version = Configurations.current(Configurations.find(study.study(), "CMOC-01").orElseThrow());
        var context = Configurations.slots(version, Role.CONTEXT);
        study.editEvidence().add(version, canvas.text().orElseThrow(), canvas.selection().orElseThrow(), new Judgement(context, Stance.SUPPORTS, Basis.OBSERVED, "", "Amara"));
        hand.click("kettle", 1, 0);
        assertEquals("Turn 2 of 2 · DOUGIE · Evidence: context of CMOC-01, supports", description());
        var over = new Event();
        over.x = canvas.shown().layout.columns().text() - 20;
        over.y = canvas.shown().caret(hand.place("kettle")).y + 5;
        canvas.notifyListeners(SWT.MouseMove, over);
        assertEquals("Context of CMOC-01, supports", canvas.getToolTipText(), "the bracket says the same to the mouse");
        canvas.show(ShowOnly.ALL.withEvidence(false));
        assertEquals("Turn 2 of 2 · DOUGIE", description());
    }

    @Test
    void aReaderIsToldWhenAnotherSpeakerOrCodeIsAtTheCaretAndNotOtherwise() {
        study.session().commit("Codes", all -> CodeBook.add(all, "Warmth"));
        hand.drag("kettle was");
        study.codings().apply(canvas.text().orElseThrow(), canvas.selection().orElseThrow(), CodeBook.find(study.study(), "Warmth").orElseThrow());
        hand.click("asked", 1, 0);
        int before = accessible.descriptions();
        hand.press(SWT.ARROW_RIGHT, 0);
        hand.press(SWT.ARROW_RIGHT, SWT.SHIFT);
        assertEquals(before, accessible.descriptions());
        hand.click("kettle", 1, 0);
        assertEquals(before + 1, accessible.descriptions());
        hand.click("How did", 1, 0);
        assertEquals(before + 2, accessible.descriptions());
    }

    @Test
    void theTextIsCutWhereSpeakersAndCodesChange() {
        study.session().commit("Codes", all -> CodeBook.add(all, "Warmth"));
        hand.drag("kettle was");
        study.codings().apply(canvas.text().orElseThrow(), canvas.selection().orElseThrow(), CodeBook.find(study.study(), "Warmth").orElseThrow());
        int at = 0;
        var read = new StringBuilder();
        while (at < TEXT.length()) {
            var run = new AccessibleTextAttributeEvent(canvas);
            run.offset = at;
            accessible.runs.getTextAttributes(run);
            assertTrue(run.start <= at && at < run.end, "a run holds its place: " + run.start + " to " + run.end + " at " + at);
            if (run.attributes.length > 0) read.append(TEXT, run.start, run.end).append(" = ").append(String.join(" ", run.attributes)).append('\n');
            at = run.end;
        }
        assertTrue(read.toString().contains("kettle was = speaker DOUGIE codes Warmth\n"), read.toString());
        assertTrue(read.toString().contains("= speaker Interviewer\n"), read.toString());
    }

    private String description() {
        var event = new AccessibleEvent(canvas);
        accessible.names.getDescription(event);
        return event.result;
    }

    private String read(int boundary, int offset) {
        var event = text();
        event.type = boundary;
        event.start = event.end = offset;
        accessible.words.getText(event);
        assertEquals(event.result, TEXT.substring(event.start, event.end), "what is read is where it is told to be");
        return event.result;
    }

    private AccessibleControlEvent control() {
        return new AccessibleControlEvent(canvas);
    }

    private AccessibleTextEvent text() {
        return new AccessibleTextEvent(canvas);
    }
}
