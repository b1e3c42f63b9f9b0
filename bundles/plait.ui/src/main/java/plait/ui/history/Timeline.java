package plait.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import plait.core.history.Concerned;
import plait.core.history.Step;
import plait.core.history.Steps;
import plait.core.study.Committed;
import plait.core.study.Entry;
import plait.core.study.Session;
import plait.core.study.UndoTo;
import plait.ui.study.Jobs;

/** The rows of the history, made as far as somebody looks: steps are read in pages in the background and filtered in slices. On the window's thread. */
final class Timeline {
    private static final int PAGE = 400;
    private static final long SLICE_NS = 8_000_000;
    /** A commit that changed more than this is read in the background. */
    private static final int SMALL = 300;

    private final Session session;
    private final Jobs jobs;
    private final Concerned concerned;
    private final Words words;
    private final List<Step> steps = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<Long> undone = new HashSet<>();
    private final Set<String> authors = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private StepFilter filter = StepFilter.ALL;
    private Steps reader;
    private boolean reading;
    private boolean more;
    /** How many of the steps were looked at for rows. */
    private int seen;
    private Runnable onChange = () -> {};

    Timeline(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        concerned = new Concerned(session);
        words = new Words(concerned);
        restart();
    }

    /** Hears that rows came or changed. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    private void restart() {
        steps.clear();
        undone.clear();
        reader = new Steps(session, session.last());
        reading = false;
        more = true;
        again();
    }

    private void again() {
        lines.clear();
        seen = 0;
    }

    void filter(StepFilter wanted) {
        if (wanted.equals(filter)) return;
        filter = wanted;
        again();
        onChange.run();
    }

    StepFilter filter() {
        return filter;
    }

    /** How many rows there are so far; one more while older steps may follow. */
    int size() {
        return lines.size() + (isWhole() ? 0 : 1);
    }

    boolean isWhole() {
        return !more && seen == steps.size();
    }

    Line line(int index) {
        return index < lines.size() ? lines.get(index) : new Line.Older();
    }

    /** Where a step stands, or -1. */
    int indexOf(long revision) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i) instanceof Line.Done done && done.step().revision() == revision) return i;
        return -1;
    }

    boolean isUndone(Step step) {
        return undone.contains(step.revision());
    }

    Words words() {
        return words;
    }

    /** Everybody who was met so far. */
    Set<String> authors() {
        return authors;
    }

    /** Looks on: at a slice of the steps that were read, or else for the next page. */
    void goOn() {
        if (seen < steps.size()) look();
        else if (more && !reading) read();
    }

    private void look() {
        long end = System.nanoTime() + SLICE_NS;
        while (seen < steps.size() && System.nanoTime() < end) append(steps.get(seen++));
        onChange.run();
    }

    private void append(Step step) {
        if (!filter.takes(step, concerned, words)) return;
        LocalDate day = Words.day(step);
        if (lastDay().filter(day::equals).isEmpty()) lines.add(new Line.Day(day));
        lines.add(new Line.Done(step));
    }

    private Optional<LocalDate> lastDay() {
        return lines.isEmpty() || !(lines.getLast() instanceof Line.Done done) ? Optional.empty() : Optional.of(Words.day(done.step()));
    }

    private void read() {
        reading = true;
        Steps from = reader;
        var page = new Steps.Page[1];
        jobs.startQuietly("Reading the history", progress -> page[0] = from.read(PAGE), () -> arrived(from, page[0]));
    }

    private void arrived(Steps from, Steps.Page page) {
        if (from != reader) return;
        reading = false;
        steps.addAll(page.steps());
        undone.addAll(page.undone());
        more = page.more();
        for (Step step : page.steps()) authors.add(step.author());
        look();
    }

    /** A step more; undo and redo change how older ones stand. */
    void committed(Committed committed) {
        Entry entry = committed.entry();
        if (committed.changedNothing()) return;
        boolean unread = steps.isEmpty() && more; // and what is being read ends before it
        if (unread || entry.changes().size() > SMALL) {
            restart();
            onChange.run();
            return;
        }
        if (entry.kind() == Entry.Kind.UNDO) undone.add(session.redoTarget());
        if (entry.kind() == Entry.Kind.REDO) undone.remove(session.undoTarget());
        Step step = Steps.step(session, entry);
        authors.add(step.author());
        steps.addFirst(step);
        if (seen > 0) {
            seen++;
            prepend(step);
        }
        onChange.run();
    }

    private void prepend(Step step) {
        if (!filter.takes(step, concerned, words)) return;
        LocalDate day = Words.day(step);
        boolean known = !lines.isEmpty() && lines.getFirst() instanceof Line.Day first && first.day().equals(day);
        if (known) lines.add(1, new Line.Done(step));
        else lines.addAll(0, List.of(new Line.Day(day), new Line.Done(step)));
    }

    /** What happens once the number of changes is known that going back to a step would take back. */
    void countBackTo(Step step, Consumer<Long> then) {
        var count = new long[1];
        Entry newest = session.last();
        jobs.start("Counting changes", progress -> count[0] = UndoTo.count(session.store(), newest, step.revision()), () -> then.accept(count[0]));
    }

    /** True when there is something to take back after a step. */
    boolean canGoBackTo(Step step) {
        return step.isChange() && !isUndone(step) && session.canUndo() && session.undoTarget() > step.revision();
    }
}
