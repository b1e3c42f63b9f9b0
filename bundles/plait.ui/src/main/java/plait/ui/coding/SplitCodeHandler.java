package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Cuts the coding at the caret in two. */
public final class SplitCodeHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        problems.reporting("The code was not split", coding::split);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canSplit();
    }
}
