package plait.ui.properties;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.core.OpenStudy;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.study.Chosen;

/** Brings the properties of the study itself to the front. */
public final class StudyPropertiesHandler {
    @Execute
    void execute(OpenStudy study, MWindow window, EPartService parts, Perspectives perspectives) {
        perspectives.show(View.CODE);
        Chosen.set(window, study.study());
        parts.showPart(ShowPropertiesHandler.PART, PartState.ACTIVATE);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
