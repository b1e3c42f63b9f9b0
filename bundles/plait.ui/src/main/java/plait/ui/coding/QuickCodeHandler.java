package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.commands.Commands;
import plait.ui.study.Problems;

/** Opens the quick-code popup on the selection. */
public final class QuickCodeHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems, Commands commands) {
        QuickCode.open(coding, problems, commands::run);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canApply();
    }
}
