package plait.ui.welcome;

import org.eclipse.e4.core.di.annotations.Execute;

/** Forgets which studies were opened here. */
public final class ClearRecentHandler {
    @Execute
    void execute(Studies studies) {
        studies.clearRecent();
    }
}
