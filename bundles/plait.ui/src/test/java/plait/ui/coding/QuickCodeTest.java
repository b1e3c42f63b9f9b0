package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import plait.core.coding.CodeBook;
import plait.model.Coding;
import plait.ui.EventLoop;
import plait.ui.commands.Commands;

/** The popup that opens with Enter on a selection. */
class QuickCodeTest extends CodingFixture {
    @Test
    void enterTypingAndEnterApplyTheCodeThatWasMeant() {
        long before = study.session().last().revision();
        selectByKeyboard("asked how");
        field().setText("ask");
        press(field(), SWT.CR, SWT.CR, 0);

        assertEquals(before + 1, study.session().last().revision());
        assertEquals("Apply code", study.session().last().label());
        assertCoded("asked how", asked);
        assertTrue(popup().isEmpty(), "the popup is gone");
    }

    @Test
    void aNameThatNoCodeHasMakesOneInTheSameEntry() {
        long before = study.session().last().revision();
        selectByKeyboard("asked how");
        field().setText("Knocking first");
        press(field(), SWT.CR, SWT.CR, SWT.MOD1);

        assertEquals(before + 1, study.session().last().revision());
        assertEquals("New code", study.session().last().label());
        assertCoded("asked how", CodeBook.find(study.study(), "Knocking first").orElseThrow());
    }

    @Test
    void arrowsInThePopupChooseTheNextCode() {
        hand.drag("kettle was on");
        hand.press(SWT.CR, 0);
        press(field(), SWT.ARROW_DOWN, 0, 0);
        press(field(), SWT.CR, SWT.CR, 0);

        assertCoded("kettle was on", warmth);
    }

    @Test
    void theSpeakersOwnWordsAreTakenFromThePopupToo() {
        hand.drag("kettle was on");
        hand.press(SWT.CR, 0);
        field().setText("was");
        press(field(), 'i', 'i' & 0x1F, SWT.MOD1);

        assertCoded("kettle was on", CodeBook.find(study.study(), "was on").orElseThrow());
    }

    @Test
    void escapeClosesThePopupAndChangesNothing() {
        long before = study.session().last().revision();
        selectByKeyboard("asked how");
        field().setText("ask");
        var escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        field().notifyListeners(SWT.Traverse, escape);

        assertTrue(popup().isEmpty());
        assertEquals(before, study.session().last().revision());
        assertEquals("asked how", canvas.selectedWords(), "the selection stays");
    }

    @Test
    void enterWithoutASelectionOpensNothing() {
        hand.click("kettle", 1, 0);
        hand.press(SWT.CR, 0);

        assertTrue(popup().isEmpty());
    }

    @Test
    void severalCodesAreCollectedAndAppliedInOneEntry() {
        long before = study.session().last().revision();
        selectByKeyboard("asked how");
        field().setText("warm");
        press(field(), ' ', ' ', SWT.MOD1);
        field().setText("ask");
        press(field(), SWT.CR, SWT.CR, 0);

        assertEquals(before + 1, study.session().last().revision());
        assertEquals("Apply codes", study.session().last().label());
        assertEquals(Set.of(asked, warmth), codings().stream().map(Coding::getFactor).collect(Collectors.toSet()));
    }

    @Test
    void aCodeThatWasCollectedStaysTheChosenOne() {
        selectByKeyboard("asked how");
        press(field(), SWT.ARROW_DOWN, 0, 0);
        press(field(), ' ', ' ', SWT.MOD1);
        press(field(), SWT.CR, SWT.CR, 0);

        assertCoded("asked how", warmth);
    }

    @Test
    void collectedCodesComeWithANewOne() {
        selectByKeyboard("asked how");
        field().setText("warm");
        press(field(), ' ', ' ', SWT.MOD1);
        field().setText("Knocking");
        press(field(), SWT.CR, SWT.CR, SWT.MOD1);

        assertEquals("New code", study.session().last().label());
        assertEquals(2, codings().size());
    }

    @Test
    void thePopupLeadsToEvidenceAndMemosToo() {
        selectByKeyboard("asked how");
        press(field(), 'e', 'e' & 0x1F, SWT.MOD1);
        EventLoop.settle();
        hand.press(SWT.CR, 0);
        press(field(), SWT.ARROW_UP, 0, 0);
        press(field(), SWT.CR, SWT.CR, 0);
        EventLoop.settle();

        assertEquals(List.of(Commands.EVIDENCE, Commands.MEMO), commands);
        assertEquals(List.of(), codings());
    }

    @Test
    void aCodeIsReplacedByOneThatIsFoundByTyping() {
        hand.drag("kettle was on");
        coding.apply(warmth);
        new ReplaceCodeHandler().execute(coding, problems);
        field().setText("ask");
        press(field(), SWT.CR, SWT.CR, 0);
        assertEquals("Replace code", study.session().last().label());
        assertCoded("kettle was on", asked);
    }
}
