package plait.ui.search;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.sources.Transcripts;

/** Opens the previous hit of the search in its transcript, whatever source it is in. */
public final class PreviousHitHandler {
    @Execute
    void execute(Searching searching, Transcripts transcripts) {
        searching.go(false, transcripts);
    }

    @CanExecute
    boolean canExecute(@Optional Searching searching) {
        return searching != null && !searching.hits().isEmpty();
    }
}
