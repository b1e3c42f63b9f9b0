package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Makes one coding of that at the caret and the next of the same code. */
public final class MergeNextHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        problems.reporting("The codings were not merged", coding::mergeNext);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canMergeNext();
    }
}
