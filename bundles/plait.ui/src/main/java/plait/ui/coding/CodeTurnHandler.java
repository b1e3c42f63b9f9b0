package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.commands.Commands;
import plait.ui.study.Problems;

/** Selects the turn at the caret and opens the quick-code popup on it. */
public final class CodeTurnHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems, Commands commands) {
        if (coding.selectTurn()) QuickCode.open(coding, problems, commands::run);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canvas().text().isPresent();
    }
}
