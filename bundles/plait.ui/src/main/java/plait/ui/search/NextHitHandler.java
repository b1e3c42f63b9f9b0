package plait.ui.search;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.ui.sources.Transcripts;

/** Opens the next hit of the search in its transcript, whatever source it is in. */
public final class NextHitHandler {
    @Execute
    void execute(Searching searching, Transcripts transcripts) {
        searching.go(true, transcripts);
    }

    @CanExecute
    boolean canExecute(@Optional Searching searching) {
        return searching != null && !searching.hits().isEmpty();
    }
}
