package plait.ui.welcome;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;

/** Closes the study and shows the welcome page; everything is saved already. */
public final class CloseStudyHandler {
    @Execute
    void execute(Studies studies) {
        studies.close();
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
