package plait.ui.configurations;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import plait.ui.coding.CodeSelection;

/** Opens the evidence form beside the transcript for what is selected in it. */
public final class UseAsEvidenceHandler {
    @Execute
    void execute(CodeSelection coding, EPartService parts) {
        ConfigurationPart.bringUp(parts).ifPresent(part -> part.use(coding.passages()));
    }

    @CanExecute
    boolean canExecute(@Optional CodeSelection coding) {
        return coding != null && coding.canApply();
    }
}
