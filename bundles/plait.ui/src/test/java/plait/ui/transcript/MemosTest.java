package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.sources.Texts;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Source;
import plait.ui.EventLoop;
import plait.ui.StudyInMemory;
import plait.ui.TestWindow;
import plait.ui.memos.MemoPopup;
import plait.ui.study.Problems;

class MemosTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private OpenStudy study;
    private Source source;
    private TranscriptCanvas canvas;
    private Hand hand;
    private Factor warmth;

    @BeforeEach void show() {
        study = StudyInMemory.open();
        study.session().commit("Codes", all -> warmth = CodeBook.add(all, "Warmth"));
        canvas = new TranscriptCanvas(window.shell());
        source = StudyInMemory.add(study, "I01", "DOUGIE: The kettle was on, and she asked.\n");
        canvas.show(study, source);
        hand = new Hand(canvas);
        window.open();
    }

    private void write(String words) {
        MemoPopup.open(study, canvas, new Problems());
        Shell popup = Stream.of(canvas.getDisplay().getShells()).filter(shell -> shell.getText().equals("Memo")).findFirst().orElseThrow();
        Text field = Stream.of(popup.getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
        field.setText(words);
        var event = new Event();
        event.keyCode = SWT.CR;
        event.stateMask = SWT.MOD1;
        field.notifyListeners(SWT.KeyDown, event);
        EventLoop.until("the popup is gone", popup::isDisposed);
    }

    @Test void aMemoOnSelectedWordsIsMarkedBesideThemAndHeardAtThem() {
        hand.drag("kettle was");
        write("Is it distance?");
        assertEquals("Is it distance?", Texts.current(source).getSegments().get(0).getMemos().get(0).getText());
        assertEquals(1, canvas.shown().memos().in(0).size());
        hand.click("kettle", 1, 0);
        assertEquals(List.of("Is it distance?"), canvas.atCaret().orElseThrow().memos());
        hand.click("asked", 1, 0);
        assertEquals(List.of(), canvas.atCaret().orElseThrow().memos());
    }

    @Test void atACodingTheMemoIsOnTheCoding() {
        hand.drag("kettle was");
        Coding coding = study.codings().apply(Texts.current(source), canvas.selection().orElseThrow(), warmth);
        hand.click("kettle", 1, 0);
        assertSame(coding, canvas.notedAtCaret().orElseThrow());
        write("again");
        assertEquals("again", coding.getMemos().get(0).getText());
        write("seen again");
        assertEquals(List.of("seen again"), coding.getMemos().stream().map(memo -> memo.getText()).toList());
    }
}
