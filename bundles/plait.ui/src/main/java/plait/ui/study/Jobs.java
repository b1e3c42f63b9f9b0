package plait.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import plait.core.OnSession;
import plait.core.Progress;

/** Work that goes on in the background: what runs, how far it is, and how it is stopped. Used on the window's thread. */
public final class Jobs {
    private static final int PATIENCE_MS = 10_000;
    private static final int LOOK_AGAIN_MS = 50;

    private final Display display;
    private final Problems problems;
    private final List<Running> running = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Jobs(Display display, Problems problems) {
        this.display = display;
        this.problems = problems;
    }

    /** One piece of work. */
    public final class Running implements Progress {
        private final String title;
        private final boolean quiet;
        private final Job job;
        private final AtomicInteger done = new AtomicInteger();
        private volatile int steps;
        private volatile boolean cancelled;

        private Running(String title, boolean quiet, Consumer<Progress> work, Runnable then) {
            this.title = title;
            this.quiet = quiet;
            job = new Job(title) {
                @Override protected IStatus run(IProgressMonitor monitor) {
                    perform(work, then);
                    return Status.OK_STATUS;
                }

                @Override protected void canceling() {
                    cancelled = true;
                }
            };
            job.setSystem(true);
        }

        private void perform(Consumer<Progress> work, Runnable then) {
            try {
                work.accept(this);
                ended(this, cancelled ? () -> {} : then);
            } catch (CancellationException stopped) {
                ended(this, () -> {});
            } catch (RuntimeException failure) {
                ended(this, () -> problems.reporting("Stopped: " + title, () -> {
                    throw failure;
                }));
            }
        }

        public String title() {
            return title;
        }

        /** 0 to 1; empty while nobody knows how long it takes. */
        public Optional<Double> share() {
            return steps == 0 ? Optional.empty() : Optional.of(Math.min(1, done.get() / (double) steps));
        }

        public void cancel() {
            cancelled = true;
            job.cancel();
            tell();
        }

        @Override public void begin(String task, int count) {
            if (count == 0) return; // a part of something that is counted already
            steps = count;
            done.set(0);
            tellLater();
        }

        @Override public void worked(int count) {
            done.addAndGet(count);
            tellLater();
        }

        @Override public boolean cancelled() {
            return cancelled;
        }
    }

    /**
     * Begins work.
     *
     * @param title what is done, in plain words, without words of the study
     * @param then what follows on the window's thread, unless it failed or was cancelled
     */
    public Running start(String title, Consumer<Progress> work, Runnable then) {
        return start(new Running(title, false, work, then));
    }

    /** Begins what is done in a moment: nobody is shown it, but it too ends before the study is closed. */
    public Running startQuietly(String title, Consumer<Progress> work, Runnable then) {
        return start(new Running(title, true, work, then));
    }

    private Running start(Running started) {
        running.add(started);
        tell();
        started.job.schedule();
        return started;
    }

    /** What is worth showing of what runs. */
    public List<Running> running() {
        return running.stream().filter(each -> !each.quiet).toList();
    }

    /** Hears of each change in what runs. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void stopListening(Runnable listener) {
        listeners.remove(listener);
    }

    /** Stops everything and waits for it; what works on a study must have ended before the study is closed. */
    public void cancelAll() {
        running.forEach(Running::cancel);
        for (Running each : running) {
            try {
                each.job.join(PATIENCE_MS, null);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * Hands something short from work in the background to the window's thread, and waits for it.
     *
     * @param progress of that work: once it was stopped, what has not begun never begins
     * @throws CancellationException if it never began
     */
    <T> T onWindow(Progress progress, Supplier<T> work) {
        var taken = new AtomicBoolean();
        var task = new FutureTask<T>(work::get);
        onWindow(() -> {
            if (taken.compareAndSet(false, true)) task.run();
        });
        while (true) {
            try {
                return task.get(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException still) {
                // who stops may be waiting for this work on the very thread that it waits for
                if ((progress.cancelled() || display.isDisposed()) && taken.compareAndSet(false, true)) throw new CancellationException();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                if (taken.compareAndSet(false, true)) throw new CancellationException();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException failure) throw failure;
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    /** The same as the way to the session, whose thread is the window's. */
    public OnSession onSession(Progress progress) {
        return new OnSession() {
            @Override public <T> T call(Supplier<T> work) {
                return onWindow(progress, work);
            }
        };
    }

    private void ended(Running work, Runnable then) {
        onWindow(() -> {
            running.remove(work);
            tell();
            then.run();
        });
    }

    private void tellLater() {
        onWindow(this::tell);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void onWindow(Runnable run) {
        if (!display.isDisposed()) display.asyncExec(run);
    }
}
