package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.model.Factor;
import plait.model.Source;
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
