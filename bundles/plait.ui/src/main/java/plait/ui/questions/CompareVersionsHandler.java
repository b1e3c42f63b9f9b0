package plait.ui.questions;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.core.OpenStudy;
import plait.core.theories.TheoryMembers;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;

/** Asks what changed between two theory versions, and because of what. */
public final class CompareVersionsHandler {
    private static final String QUESTION = "q05";

    @Execute
    void execute(Perspectives perspectives, MWindow window, EPartService parts) {
        perspectives.show(View.THEORY);
        window.getContext().set(QuestionsPart.ASKED, null);
        window.getContext().set(QuestionsPart.ASKED, QUESTION);
        parts.showPart(QuestionsPart.PART, PartState.ACTIVATE);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null && TheoryMembers.versions(study.study()).size() > 1;
    }
}
