package plait.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.text.Span;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.study.Problems;
import plait.ui.theme.Token;
import plait.ui.transcript.Hand;
import plait.ui.transcript.TranscriptCanvas;

/** A transcript to code with two codes, hands on it, and what a test wants to know of it. */
abstract class CodingFixture {
    private static final String TEXT = """
            INTERVIEWER: How did it begin?

            DOUGIE: In the kitchen 💜 there. The kettle was on and she asked how I had been.
            """;

    @RegisterExtension final TestWindow window = new TestWindow();
    final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            fail(title + ": " + message);
        }
    };
    OpenStudy study;
    TranscriptCanvas canvas;
    CodeSelection coding;
    Hand hand;
    final List<String> commands = new ArrayList<>();
    Factor asked;
    Factor warmth;

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

    void selectByKeyboard(String words) {
        int at = TEXT.codePointCount(0, hand.place(words));
        canvas.select(new Span(at, at));
        for (int i = 0; i < words.length(); i++) hand.press(SWT.ARROW_RIGHT, SWT.SHIFT);
        hand.press(SWT.CR, 0);
    }

    Optional<Shell> popup() {
        return Stream.of(window.shell().getShells()).findFirst();
    }

    Text field() {
        return all(popup().orElseThrow()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
    }

    private static Stream<Control> all(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite inner && !(child instanceof Text) ? Stream.concat(Stream.of(child), all(inner)) : Stream.of(child));
    }

    static void press(Control control, int key, int character, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.character = (char) character;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
    }

    Rectangle place(String words) {
        canvas.select(span(words));
        Rectangle place = canvas.getDisplay().map(null, canvas, canvas.selectionEnd());
        return new Rectangle(place.x, place.y, place.width, place.height + 4);
    }

    int underline(Rectangle area, Factor factor) {
        return Picture.of(canvas).count(Token.factor(CodeBook.colour(factor)).rgb(), area);
    }

    static Span span(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    List<Coding> codings() {
        return canvas.text().orElseThrow().getSegments().stream().flatMap(segment -> segment.getCodings().stream()).toList();
    }

    void assertCoded(String words, Factor factor) {
        assertEquals(1, codings().size());
        Coding only = codings().get(0);
        assertSame(factor, only.getFactor());
        assertEquals("Amara", only.getCoder());
        assertEquals(span(words), new Span(only.getSegment().getStart(), only.getSegment().getEnd()));
    }
}
