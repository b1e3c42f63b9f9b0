package plait.ui.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.prefs.Preferences;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.service.event.Event;
import plait.ui.EventLoop;
import plait.ui.KeptInMemory;
import plait.ui.TestWindow;

class KeptLayoutTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final Preferences preferences = new KeptInMemory();
    private Models models;
    private MPartStack left;
    private MPartStack transcripts;
    private MPartStack right;
    private MPartSashContainer middle;
    private MPartSashContainer columns;
    private KeptLayout layout;

    /** A program begins, with what the one before kept. */
    private void begin() {
        models = new Models();
        left = models.stack("plait.app.stack.study", "20");
        transcripts = models.stack("plait.app.stack.transcripts", "70");
        right = models.stack("plait.app.stack.configuration", "27");
        middle = models.sash("plait.app.middle", "53", transcripts);
        columns = models.sash("plait.app.code", null, left, middle, right);
        models.window.getChildren().add(columns);
        models.window.setWidth(1400);
        models.window.setHeight(900);
        layout = new KeptLayout(models.application, models.service, preferences);
        layout.begin();
    }

    private void open(int width) {
        window.shell().setSize(width, 700);
        window.open();
        models.window.setWidget(window.shell());
        layout.started(new Event("started", Map.of()));
    }

    private void drag(MUIElement element, String share) {
        element.setContainerData(share);
        layout.moved(new Event("changed", Map.of(UIEvents.EventTags.ELEMENT, element)));
    }

    private void resize(int width) {
        window.shell().setSize(width, 700);
        EventLoop.until("it is as wide", () -> Math.abs(window.shell().getSize().x - width) < 2);
        EventLoop.settle();
    }

    @Test void aSashStandsWhereItWasLeftWhenTheProgramBeginsAgain() {
        begin();
        drag(left, "31");
        begin();
        assertEquals("31", left.getContainerData());
        assertEquals("27", right.getContainerData());
    }

    @Test void theWindowIsAsLargeAsItWas() {
        begin();
        open(1250);
        begin();
        assertEquals(1250, models.window.getWidth());
        assertEquals(700, models.window.getHeight());
    }

    @Test void inANarrowWindowTheRightGoesBelowTheTranscriptAndComesBackAsWideAsItWas() {
        begin();
        drag(right, "24");
        open(1300);
        assertSame(columns, right.getParent());
        resize(1000);
        assertSame(middle, right.getParent());
        drag(right, "45");
        resize(1300);
        assertSame(columns, right.getParent());
        assertEquals("24", right.getContainerData());
        begin();
        assertEquals("24", right.getContainerData(), "how high it was below is not how wide it is beside");
    }

    @Test void afterItWasNarrowOnceEverySashIsKeptAgain() {
        begin();
        open(1000);
        resize(1300);
        drag(transcripts, "66");
        begin();
        assertEquals("66", transcripts.getContainerData());
    }

    @Test void everythingCanStandAsAtFirst() {
        begin();
        drag(left, "31");
        layout.reset();
        assertEquals("20", left.getContainerData());
        begin();
        assertEquals("20", left.getContainerData());
        assertTrue(columns.getChildren().contains(right));
    }
}
