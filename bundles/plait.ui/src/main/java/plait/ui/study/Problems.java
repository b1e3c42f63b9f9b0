package plait.ui.study;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import plait.core.Problem;
import plait.ui.theme.Notice;

/** The one place that tells a person that something did not work: what happened, what to do. Logs once, without words of the study. */
@Creatable
public class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    @Inject public Problems() {}

    /** Runs a change; a failure is told and goes no further. @param title what did not work, in plain words */
    public void reporting(String title, Runnable change) {
        try {
            change.run();
        } catch (Problem problem) {
            tell(title, problem.getMessage());
        } catch (RuntimeException failure) {
            // not its message: it might quote
            LOG.log(Level.ERROR, title + ": " + failure.getClass().getName() + " at " + place(failure));
            tell(title, "Something unexpected happened and nothing was changed. If it happens again, please report it with the log.");
        }
    }

    private static String place(RuntimeException failure) {
        return failure.getStackTrace().length == 0 ? "an unknown place" : failure.getStackTrace()[0].toString();
    }

    protected void tell(String title, String message) {
        Display display = Display.getCurrent();
        Notice.tell(display == null ? null : display.getActiveShell(), title, message);
    }
}
