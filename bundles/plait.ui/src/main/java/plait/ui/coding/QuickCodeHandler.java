package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Opens the quick-code popup on the selection. */
public final class QuickCodeHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        QuickCode.open(coding, problems);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canApply();
    }
}
