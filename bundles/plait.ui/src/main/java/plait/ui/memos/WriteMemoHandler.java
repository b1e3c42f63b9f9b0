package plait.ui.memos;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.model.Noted;
import plait.ui.coding.CodeSelection;
import plait.ui.study.Chosen;
import plait.ui.study.Problems;

/** Opens the memo editor: at the caret for the words that are selected, the coding or the evidence there; else for what was chosen last, and without anything for the study. */
public final class WriteMemoHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @Optional CodeSelection coding, @Optional @Named(Chosen.OBJECT) EObject chosen, OpenStudy study, Problems problems) {
        if (isAtCaret(coding)) MemoPopup.open(study, coding.canvas(), problems);
        else MemoDialog.write(shell, study, on(chosen, study));
    }

    private static boolean isAtCaret(CodeSelection coding) {
        return coding != null && coding.canvas().isFocusControl() && MemoPopup.canOpen(coding.canvas());
    }

    /** What was chosen, or what it belongs to, or the study itself. */
    private static Noted on(EObject chosen, OpenStudy study) {
        for (EObject at = chosen; at != null && at != study.study(); at = at.eContainer()) if (at instanceof Noted noted && isThere(at, study)) return noted;
        return study.study();
    }

    private static boolean isThere(EObject object, OpenStudy study) {
        for (EObject at = object; at != null; at = at.eContainer()) if (at == study.study()) return true;
        return false;
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
