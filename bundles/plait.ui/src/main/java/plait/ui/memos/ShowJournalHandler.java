package plait.ui.memos;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import plait.core.OpenStudy;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;

/** Brings the journal of memos to the front. */
public final class ShowJournalHandler {
    static final String PART = "plait.app.part.journal";

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
