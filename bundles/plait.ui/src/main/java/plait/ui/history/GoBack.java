package plait.ui.history;

import java.text.NumberFormat;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.history.Step;
import plait.core.study.Session;
import plait.core.study.UndoTo;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

/** Takes back all that was done since a step, once somebody has said so and knows how much it is. */
class GoBack {
    private final OpenStudy study;
    private final Timeline timeline;
    private final Problems problems;
    private final Jobs jobs;

    GoBack(OpenStudy study, Timeline timeline, Problems problems, Jobs jobs) {
        this.study = study;
        this.timeline = timeline;
        this.problems = problems;
        this.jobs = jobs;
    }

    /** Asks and, if that is wanted, goes back. */
    void to(Step step, Shell shell) {
        timeline.countBackTo(step, count -> {
            if (count > 0 && isWanted(step, count, shell)) begin(step, count);
        });
    }

    /** Cancel is what Enter takes. */
    boolean isWanted(Step step, long count, Shell shell) {
        String number = NumberFormat.getIntegerInstance(Locale.UK).format(count);
        String changes = number + (count == 1 ? " change" : " changes");
        String words = changes + (count == 1 ? " was" : " were") + " made after “" + step.label() + "” at " + Words.when(step) + ". " + (count == 1 ? "It is" : "They are")
                + " taken back one by one, the newest first, and the history keeps them. Redo brings them back until something else is changed.";
        String[] buttons = {"Take back " + changes, "Cancel"};
        return new MessageDialog(shell, "Undo to here", null, words, MessageDialog.QUESTION, 1, buttons).open() == 0;
    }

    private void begin(Step step, long count) {
        jobs.start("Taking changes back", progress -> run(step, count, progress), () -> {});
    }

    /** A step at a time on the window's thread, so that the window goes on between them. */
    private void run(Step step, long count, Progress progress) {
        progress.begin("Taking changes back", (int) Math.min(Integer.MAX_VALUE, count));
        var expected = new long[] {study.session().store().last().orElseThrow().revision()};
        var reached = new boolean[1];
        while (!reached[0] && !progress.cancelled()) {
            reached[0] = jobs.onSession(progress).call(() -> step(step, expected));
            progress.worked(1);
        }
    }

    private boolean step(Step step, long[] expected) {
        Session session = study.session();
        if (session.last().revision() != expected[0]) throw new Problem("Something else was changed meanwhile, so no more was taken back.");
        var back = new UndoTo(session, step.revision());
        if (back.isReached()) return true;
        expected[0] = back.step().revision();
        return back.isReached();
    }
}
