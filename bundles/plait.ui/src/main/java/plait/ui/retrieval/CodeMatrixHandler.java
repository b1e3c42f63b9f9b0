package plait.ui.retrieval;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.OpenStudy;

/** Brings up the matrix of codes. */
public final class CodeMatrixHandler {
    @Execute
    void execute(RetrievalParts parts) {
        parts.showMatrix();
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
