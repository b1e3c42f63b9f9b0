package plait.ui.memos;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;
import plait.ui.coding.CodeSelection;
import plait.ui.study.Problems;

/** Opens the memo editor for the selection, or for the coding or evidence at the caret. */
public final class WriteMemoHandler {
    @Execute
    void execute(CodeSelection coding, OpenStudy study, Problems problems) {
        MemoPopup.open(study, coding.canvas(), problems);
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && MemoPopup.canOpen(coding.canvas());
    }
}
