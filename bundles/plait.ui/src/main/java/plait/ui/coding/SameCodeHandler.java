package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Codes the selection with the code used last. */
public final class SameCodeHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        problems.reporting("The code was not applied", coding::again);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canRepeat();
    }
}
