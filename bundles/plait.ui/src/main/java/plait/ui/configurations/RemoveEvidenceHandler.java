package plait.ui.configurations;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;
import plait.ui.coding.CodeSelection;
import plait.ui.study.Problems;

/** Takes the evidence away that the caret stands in. */
public final class RemoveEvidenceHandler {
    @Execute
    void execute(CodeSelection coding, OpenStudy study, Problems problems) {
        coding.canvas().evidenceAtCaret().ifPresent(link -> problems.reporting("The evidence was not removed", () -> study.editEvidence().remove(link)));
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canvas().evidenceAtCaret().isPresent();
    }
}
