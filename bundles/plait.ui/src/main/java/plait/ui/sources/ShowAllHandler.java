package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import plait.core.coding.ShowOnly;
import plait.ui.transcript.Filter;

/** Shows all codes, evidence and memos again. */
public final class ShowAllHandler {
    @Execute
    void execute(Filter filter) {
        filter.only(ShowOnly.ALL);
    }

    @CanExecute
    boolean canExecute(@Optional Filter filter) {
        return filter != null && !filter.only().isAll();
    }
}
