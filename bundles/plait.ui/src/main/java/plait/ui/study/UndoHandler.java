package plait.ui.study;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;

/** Takes the newest change back. */
public final class UndoHandler {
    @Execute
    void execute(OpenStudy study, Problems problems) {
        problems.reporting("The step was not taken back", study.session()::undo);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null && study.session().canUndo() && !OwnUndo.hasFocus();
    }
}
