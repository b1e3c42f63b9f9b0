package plait.ui.coding;

import java.util.Collection;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.retrieval.NamesThatQuote;
import plait.model.Factor;
import plait.ui.study.Jobs;

/** Before something leaves with names of codes: says when some of them are words that may not be quoted, for a code may be named in somebody's own words. */
public final class LeavingNames {
    private final OpenStudy study;
    private final Jobs jobs;
    private final Predicate<String> goOn;

    /** @param goOn asks the person; false if nothing shall leave after this warning */
    public LeavingNames(OpenStudy study, Jobs jobs, Predicate<String> goOn) {
        this.study = study;
        this.jobs = jobs;
        this.goOn = goOn;
    }

    /** Asks at a window. */
    public LeavingNames(OpenStudy study, Jobs jobs, Shell shell) {
        this(study, jobs, warning -> ask(shell, warning));
    }

    public static boolean ask(Shell shell, String warning) {
        return MessageDialog.open(MessageDialog.WARNING, shell, "Export", warning, SWT.NONE, "Cancel", "Export all the same…") == 1;
    }

    /** Looks at the names in the background. @param then on the window's thread, unless the person would rather not */
    public void of(Collection<Factor> codes, Runnable then) {
        var named = new int[1];
        jobs.startQuietly("Looking at names of codes", progress -> named[0] = new NamesThatQuote(study, jobs.onSession(progress)).among(codes, progress).size(), () -> {
            if (named[0] == 0 || goOn.test(NamesThatQuote.warning(named[0]))) then.run();
        });
    }
}
