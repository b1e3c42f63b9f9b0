package plait.ui.search;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import plait.ui.sources.Transcripts;

/** Goes to the next hit of the search: in the list, or else in its transcript, whatever source it is in. */
public final class NextHitHandler {
    @Execute
    void execute(Searching searching, Transcripts transcripts, EPartService parts) {
        SearchPart.step(searching, transcripts, parts, true);
    }

    @CanExecute
    boolean canExecute(@Optional Searching searching) {
        return searching != null && !searching.hits().isEmpty();
    }
}
