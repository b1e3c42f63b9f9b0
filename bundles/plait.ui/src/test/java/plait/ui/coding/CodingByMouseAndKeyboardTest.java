package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.EditCodeBook.Moved;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.commands.Commands;
import plait.ui.study.Problems;
import plait.ui.theme.Token;
import plait.ui.transcript.Hand;
import plait.ui.transcript.TranscriptCanvas;

class CodingByMouseAndKeyboardTest {
    private static final String TEXT = """
            INTERVIEWER: How did it begin?

            DOUGIE: In the kitchen 💜 there. The kettle was on and she asked how I had been.
            """;

    @RegisterExtension final TestWindow window = new TestWindow();
    private final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            fail(title + ": " + message);
        }
    };
    private OpenStudy study;
    private TranscriptCanvas canvas;
    private CodeSelection coding;
    private Hand hand;
    private final List<String> commands = new ArrayList<>();
    private Factor asked;
    private Factor warmth;

    @BeforeEach
    void show() {
        study = StudyInMemory.open();
        study.session().commit("Codes", all -> {
            asked = CodeBook.add(all, "Being asked");
            warmth = CodeBook.add(all, "Warmth");
        });
        canvas = new TranscriptCanvas(window.shell());
        canvas.show(study, StudyInMemory.add(study, "I01", TEXT));
        coding = new CodeSelection(study, canvas, RecentCodes.of(study.study()));
        canvas.addListener(SWT.DefaultSelection, event -> QuickCode.open(coding, problems, commands::add));
        hand = new Hand(canvas);
        window.open();
        EventLoop.until("the transcript is painted", () -> Picture.of(canvas).count(Token.SURFACE.rgb(), canvas.getClientArea()) > 0);
    }

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
    void theSpeakersOwnWordsBecomeACode() {
        hand.drag("kettle was on");
        new InVivoHandler().execute(coding, problems);

        assertEquals("New code", study.session().last().label());
        assertCoded("kettle was on", CodeBook.find(study.study(), "kettle was on").orElseThrow());
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

    private void selectByKeyboard(String words) {
        int at = TEXT.codePointCount(0, hand.place(words));
        canvas.select(new Span(at, at));
        for (int i = 0; i < words.length(); i++) hand.press(SWT.ARROW_RIGHT, SWT.SHIFT);
        hand.press(SWT.CR, 0);
    }

    private Optional<Shell> popup() {
        return Stream.of(window.shell().getShells()).findFirst();
    }

    private Text field() {
        return all(popup().orElseThrow()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
    }

    private static Stream<Control> all(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite inner && !(child instanceof Text) ? Stream.concat(Stream.of(child), all(inner)) : Stream.of(child));
    }

    private static void press(Control control, int key, int character, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.character = (char) character;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private Rectangle place(String words) {
        canvas.select(span(words));
        Rectangle place = canvas.getDisplay().map(null, canvas, canvas.selectionEnd());
        return new Rectangle(place.x, place.y, place.width, place.height + 4);
    }

    private int underline(Rectangle area, Factor factor) {
        return Picture.of(canvas).count(Token.factor(CodeBook.colour(factor)).rgb(), area);
    }

    private static Span span(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private List<Coding> codings() {
        return canvas.text().orElseThrow().getSegments().stream().flatMap(segment -> segment.getCodings().stream()).toList();
    }

    private void assertCoded(String words, Factor factor) {
        assertEquals(1, codings().size());
        Coding only = codings().get(0);
        assertSame(factor, only.getFactor());
        assertEquals("Amara", only.getCoder());
        assertEquals(span(words), new Span(only.getSegment().getStart(), only.getSegment().getEnd()));
    }
}
