package plait.ui.theories;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.core.OpenStudy;
import plait.core.theories.TheoryMembers;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;

/** Shows what changed between two theory versions, and because of what. */
public final class CompareVersionsHandler {
    @Execute
    void execute(Perspectives perspectives, EPartService parts) {
        perspectives.show(View.THEORY);
        parts.showPart(ComparePart.PART, PartState.ACTIVATE);
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null && TheoryMembers.versions(study.study()).size() > 1;
    }
}
