package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Codes the selection with a code in the speaker's own words. */
public final class InVivoHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        problems.reporting("The code was not applied", coding::inTheirWords);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canApply();
    }
}
