package plait.ui.study;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;

/** Does again what undo took back. */
public final class RedoHandler {
    @Execute
    void execute(OpenStudy study, Problems problems) {
        problems.reporting("The step was not done again", study.session()::redo);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null && study.session().canRedo() && !OwnUndo.hasFocus();
    }
}
