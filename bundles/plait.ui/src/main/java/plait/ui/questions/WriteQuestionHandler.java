package plait.ui.questions;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.core.OpenStudy;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;

/** Begins a question of the study's own. */
public final class WriteQuestionHandler {
    @Execute
    void execute(Perspectives perspectives, EPartService parts) {
        perspectives.show(View.THEORY);
        MPart part = parts.showPart(QuestionsPart.PART, PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof QuestionsPart questions) questions.write();
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
