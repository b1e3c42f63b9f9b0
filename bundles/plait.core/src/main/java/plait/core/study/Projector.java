package plait.core.study;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The one thread on which derived views follow the journal, in the order of the commits. */
public final class Projector implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var made = new Thread(task, "plait-projector");
        made.setDaemon(true);
        return made;
    });

    public Future<?> submit(Runnable task) {
        return thread.submit(task);
    }

    /**
     * Waits for a task of this thread.
     *
     * @throws RuntimeException what the task threw
     */
    public static void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            if (e.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override public void close() {
        thread.shutdown();
    }
}
