package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Keeps what is selected while further words are selected beside it. */
public final class KeepSelectionHandler {
    @Execute
    void execute(CodeSelection coding) {
        coding.canvas().ranges().keep();
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canvas().selection().isPresent();
    }
}
