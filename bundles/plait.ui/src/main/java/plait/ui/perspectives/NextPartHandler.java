package plait.ui.perspectives;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;

/** Moves the focus to the next part. */
public final class NextPartHandler {
    @Execute
    void execute(Parts parts) {
        parts.next(true);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
