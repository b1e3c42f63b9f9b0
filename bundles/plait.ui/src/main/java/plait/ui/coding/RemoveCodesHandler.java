package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Takes all codes in the selection off. */
public final class RemoveCodesHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        problems.reporting("The codes were not removed", coding::removeAll);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && !coding.codingsInSelection().isEmpty();
    }
}
