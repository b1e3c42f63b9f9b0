package plait.ui;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** Runs the event loop of the display in a test: as long as it takes and no longer. */
public final class EventLoop {
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(10);
    private static final int LOOK_AGAIN_MS = 10;

    private EventLoop() {}

    /** Runs events until a condition holds. @param what it is, in words, for when it never does */
    public static void until(String what, BooleanSupplier holds) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + DEADLINE;
        Runnable wake = () -> {};
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) fail("in vain waited until " + what);
            if (display.readAndDispatch()) continue;
            display.timerExec(LOOK_AGAIN_MS, wake);
            display.sleep();
        }
    }

    /** Runs what waits already. */
    public static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {}
    }
}
