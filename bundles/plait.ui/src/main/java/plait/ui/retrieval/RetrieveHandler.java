package plait.ui.retrieval;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;

/** Brings up the tab that finds coded passages again. */
public final class RetrieveHandler {
    @Execute
    void execute(RetrievalParts parts) {
        parts.showQuery();
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
