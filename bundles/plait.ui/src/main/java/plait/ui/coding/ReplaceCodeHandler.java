package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Gives the coding at the caret another code, found by typing. */
public final class ReplaceCodeHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        QuickCode.replace(coding, problems);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canRemove();
    }
}
