package plait.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import plait.core.Problem;
import plait.ui.EventLoop;

class JobsTest {
    private final List<String> told = new ArrayList<>();
    private final Problems problems = new Problems() {
        @Override protected void tell(String title, String message) {
            told.add(title + ": " + message);
        }
    };
    private final Jobs jobs = new Jobs(Display.getDefault(), problems);
    private final AtomicBoolean followed = new AtomicBoolean();

    @Test
    void whatFollowsComesWhenTheWorkIsDone() {
        Jobs.Running work = jobs.start("Counting", progress -> {
            progress.begin("Counting", 4);
            progress.worked(4);
        }, () -> followed.set(true));
        assertEquals(List.of(work), jobs.running());

        EventLoop.until("it is done", followed::get);
        assertEquals(List.of(), jobs.running());
        assertEquals(1.0, work.share().orElseThrow());
    }

    @Test
    void aFailureIsToldAndNothingFollows() {
        jobs.start("Counting", progress -> {
            throw new Problem("There is nothing to count.");
        }, () -> followed.set(true));

        EventLoop.until("it is told", () -> !told.isEmpty());
        assertEquals(List.of("Stopped: Counting: There is nothing to count."), told);
        assertFalse(followed.get());
    }

    @Test
    void whatIsCancelledEndsAndNothingFollows() {
        var begun = new CountDownLatch(1);
        jobs.start("Counting", progress -> {
            begun.countDown();
            while (!progress.cancelled()) Thread.onSpinWait();
        }, () -> followed.set(true));
        EventLoop.until("it has begun", () -> begun.getCount() == 0);

        jobs.cancelAll();
        EventLoop.until("it has ended", () -> jobs.running().isEmpty());
        assertFalse(followed.get());
        assertTrue(told.isEmpty());
    }

    @Test
    void theBackgroundHandsShortWorkToTheWindowAndGetsWhatItGives() {
        Thread window = Thread.currentThread();
        var given = new AtomicReference<Thread>();
        jobs.start("Counting", progress -> given.set(jobs.onSession(progress).call(Thread::currentThread)), () -> followed.set(true));

        EventLoop.until("it is done", followed::get);
        assertEquals(window, given.get());
    }

    @Test
    void whatFailsOnTheWindowFailsInTheBackground() {
        jobs.start("Counting", progress -> jobs.onSession(progress).call(() -> {
            throw new Problem("There is nothing to count.");
        }), () -> followed.set(true));

        EventLoop.until("it is told", () -> !told.isEmpty());
        assertEquals(List.of("Stopped: Counting: There is nothing to count."), told);
    }

    /** The window waits for the work, and the work for the window: who closes a study must not wait for ever, and nothing may be written after that. */
    @Test
    void whatWasHandedOverNeverBeginsOnceTheWorkIsStopped() {
        var ran = new AtomicBoolean();
        var handing = new CountDownLatch(1);
        jobs.start("Counting", progress -> {
            handing.countDown();
            jobs.onSession(progress).call(() -> {
                ran.set(true);
                return null;
            });
        }, () -> followed.set(true));
        while (handing.getCount() > 0) Thread.onSpinWait(); // without the event loop, which would run it

        jobs.cancelAll();
        EventLoop.until("it has ended", () -> jobs.running().isEmpty());
        assertFalse(ran.get());
        assertTrue(told.isEmpty());
    }
}
