package plait.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.ui.EventLoop;
import plait.ui.Picture;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.theme.Token;

/** What is painted cannot be read back as words, so these tests compare pictures. */
class StatusLineTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final OpenStudy study = StudyInMemory.open();
    private StatusLine status;
    private Control line;

    @BeforeEach
    void show() {
        status = new StatusLine();
        status.study(study);
        status.create(window.shell());
        window.open();
        line = Stream.of(window.shell().getChildren()).findFirst().orElseThrow();
        EventLoop.until("the line is painted", () -> Picture.of(line).count(Token.WIN.rgb(), line.getBounds()) > 0);
    }

    @Test
    void whereTheCaretIsComesAndGoesAtTheLeft() {
        Picture before = Picture.of(line);
        status.place("Turn 8 of 46 · Dougie");
        EventLoop.until("the sentence is painted", () -> !Picture.of(line).isSame(before, left()));
        assertTrue(Picture.of(line).isSame(before, right()), "the right side stays");

        status.place(null);
        EventLoop.until("the sentence is gone", () -> Picture.of(line).isSame(before, left()));
    }

    @Test
    void whoCodesIsToldFromTheirFirstCommitOn() {
        Picture before = Picture.of(line);
        study.session().author("Bartholomew");
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));

        EventLoop.until("the name is painted", () -> !Picture.of(line).isSame(before, right()));
        assertTrue(Picture.of(line).isSame(before, left()), "the left side stays");
    }

    @Test
    void afterItIsLeftItHearsNothing() {
        var painted = new AtomicInteger();
        status.leave();
        EventLoop.settle();
        line.addListener(SWT.Paint, event -> painted.incrementAndGet());
        study.session().commit("New code", all -> CodeBook.add(all, "Warmth"));
        EventLoop.settle();

        assertEquals(0, painted.get());
    }

    private Rectangle left() {
        return new Rectangle(0, 0, line.getSize().x / 2, line.getSize().y);
    }

    private Rectangle right() {
        return new Rectangle(line.getSize().x / 2, 0, line.getSize().x / 2, line.getSize().y);
    }
}
