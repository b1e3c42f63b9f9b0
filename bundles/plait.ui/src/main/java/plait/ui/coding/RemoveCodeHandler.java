package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Takes the coding at the caret off. */
public final class RemoveCodeHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        problems.reporting("The code was not removed", coding::remove);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canRemove();
    }
}
