package plait.ui.history;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import plait.core.OpenStudy;
import plait.core.VerifyStudy;
import plait.core.study.Verification;
import plait.ui.study.Jobs;
import plait.ui.theme.Notice;

/** Checks everything that is stored in the background, and keeps what was found for the line below the history. */
final class ChainCheck {
    private static final int MOST_TOLD = 12;

    private final OpenStudy study;
    private final Jobs jobs;
    private final Consumer<Verification> onFound;
    private Verification found;
    private volatile boolean running;

    ChainCheck(OpenStudy study, Jobs jobs, Consumer<Verification> onFound) {
        this.study = study;
        this.jobs = jobs;
        this.onFound = onFound;
    }

    void start() {
        if (running) return;
        running = true;
        var result = new AtomicReference<Verification>();
        jobs.start("Checking the study", progress -> {
            try {
                Verification whole = new VerifyStudy(study).run(progress, jobs.onSession(progress));
                if (!progress.cancelled()) result.set(whole);
            } finally {
                running = false;
            }
        }, () -> found(result.get()));
    }

    private void found(Verification verification) {
        found = verification;
        onFound.accept(verification);
        if (!verification.sound()) tell(verification);
    }

    private static void tell(Verification verification) {
        var problems = verification.problems().stream().limit(MOST_TOLD).toList();
        int left = verification.problems().size() - problems.size();
        String words = String.join("\n", problems) + (left > 0 ? "\nand " + left + " more" : "") + "\n\nKeep a copy of the study's folder and restore the newest backup.";
        Notice.warn(Display.getCurrent().getActiveShell(), "The study is damaged", words);
    }

    /** What follows the number of changes, with the link that checks. */
    String words(long changes) {
        if (found == null) return " · <a>Check</a>";
        if (!found.sound()) return ", <a>damaged</a>";
        return found.revisions() == changes ? ", chain intact" : " · <a>Check again</a>";
    }
}
