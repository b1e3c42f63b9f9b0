package plait.ui.questions;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.theories.Answer;
import plait.ui.study.Jobs;

/** One question at a time, asked in the background: the next one stops the one before. */
final class Asking {
    private final Control owner;
    private final Jobs jobs;
    private final Foot foot;
    private Jobs.Running running;

    /** @param owner whoever shows the answer: when it is gone, nobody is told any more */
    Asking(Control owner, Jobs jobs, Foot foot) {
        this.owner = owner;
        this.jobs = jobs;
        this.foot = foot;
        owner.addListener(SWT.Dispose, event -> stop());
    }

    /**
     * Asks.
     *
     * @param again what asks once more, after it was stopped
     * @param then takes the answer and what is to be said of the time that it took
     */
    void ask(Function<Progress, Answer> ready, Runnable again, BiConsumer<Answer, String> then) {
        stop();
        var brought = new Object() {
            volatile Answer answer;
            volatile long nanos;
        };
        var mine = new Jobs.Running[1];
        foot.say("Asking…", "Stop", () -> {
            mine[0].cancel();
            foot.say("Stopped.", "Ask again", again);
        });
        running = mine[0] = jobs.start("Asking a question", progress -> {
            long begin = System.nanoTime();
            brought.answer = unlessCancelled(ready, progress);
            brought.nanos = System.nanoTime() - begin;
        }, () -> {
            if (owner.isDisposed() || running != mine[0]) return;
            running = null;
            then.accept(brought.answer, String.format(Locale.UK, "answered in %.1f s", brought.nanos / 1e9));
        });
    }

    /** That it was stopped is no news to whoever stopped it. */
    private Answer unlessCancelled(Function<Progress, Answer> ready, Progress progress) {
        try {
            return ready.apply(progress);
        } catch (Problem problem) {
            if (progress.cancelled()) return null;
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed()) foot.say("Not answered.");
            });
            throw problem;
        }
    }

    void stop() {
        if (running != null) running.cancel();
        running = null;
    }

    boolean isAsking() {
        return running != null;
    }
}
