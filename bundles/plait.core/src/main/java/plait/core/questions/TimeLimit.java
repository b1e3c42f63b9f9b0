package plait.core.questions;

import java.time.Duration;
import java.util.function.Function;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.theories.Answer;

/** Stops a question that takes longer than it may; whoever asked can stop it sooner. */
public final class TimeLimit implements Progress {
    private final Progress progress;
    private final Duration limit;
    private final long begin = System.nanoTime();

    private TimeLimit(Progress progress, Duration limit) {
        this.progress = progress;
        this.limit = limit;
    }

    /**
     * Asks.
     *
     * @param ready as {@link Questions#prepare} makes it
     * @throws Problem if it takes too long, or cannot be answered
     */
    public static Answer ask(Function<Progress, Answer> ready, Progress progress, Duration limit) {
        var limited = new TimeLimit(progress, limit);
        try {
            return ready.apply(limited);
        } catch (Problem problem) {
            if (!limited.isOver() || progress.cancelled()) throw problem;
            throw new Problem("The query was stopped after " + limit.toSeconds() + " seconds. Ask for less: add a condition, or a LIMIT.", problem);
        }
    }

    private boolean isOver() {
        return System.nanoTime() - begin > limit.toNanos();
    }

    @Override public void begin(String task, int steps) {
        progress.begin(task, steps);
    }

    @Override public void worked(int steps) {
        progress.worked(steps);
    }

    @Override public boolean cancelled() {
        return progress.cancelled() || isOver();
    }
}
