package plait.ui.perspectives;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;

/** Goes to the perspective Search. */
public final class ShowSearchHandler {
    @Execute
    void execute(Perspectives perspectives) {
        perspectives.show(View.SEARCH);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
