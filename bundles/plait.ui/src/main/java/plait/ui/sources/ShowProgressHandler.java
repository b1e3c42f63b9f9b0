package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.core.OpenStudy;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;

/** Brings the progress of coding to the front. */
public final class ShowProgressHandler {
    static final String PART = "plait.app.part.progress";

    @Execute
    void execute(EPartService parts, Perspectives perspectives) {
        perspectives.show(View.CODE);
        parts.showPart(PART, PartState.ACTIVATE);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
