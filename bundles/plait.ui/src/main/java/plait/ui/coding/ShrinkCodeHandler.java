package plait.ui.coding;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.study.Problems;

/** Lets the coding at the caret end a word earlier. */
public final class ShrinkCodeHandler {
    @Execute
    void execute(CodeSelection coding, Problems problems) {
        problems.reporting("The code was not moved", () -> coding.stretch(false));
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canStretch(false);
    }
}
