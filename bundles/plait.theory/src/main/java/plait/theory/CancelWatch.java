package plait.theory;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import plait.core.Progress;

/** Looks every now and then whether the person asked to stop, and stops the work. */
final class CancelWatch implements AutoCloseable {
    private static final long EVERY_MS = 50;
    private final ScheduledExecutorService watch;

    CancelWatch(Progress progress, Runnable stop) {
        watch = progress == Progress.NONE ? null : Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "plait-cancel");
            thread.setDaemon(true);
            return thread;
        });
        if (watch == null) return;
        watch.scheduleWithFixedDelay(() -> {
            if (progress.cancelled()) stop.run();
        }, 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    @Override public void close() {
        if (watch != null) watch.shutdownNow();
    }
}
