package plait.ui.configurations;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import plait.ui.coding.CodeSelection;

/** Opens the evidence form for the evidence that the caret stands in. */
public final class ChangeEvidenceHandler {
    @Execute
    void execute(CodeSelection coding, EPartService parts) {
        coding.canvas().evidenceAtCaret().ifPresent(link -> ConfigurationPart.bringUp(parts).ifPresent(part -> part.change(link)));
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canvas().evidenceAtCaret().isPresent();
    }
}
