package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Goes back to the place that was found before. */
public final class FindPreviousHandler {
    @Execute
    void execute(TranscriptPart transcript) {
        transcript.findNext(false);
    }

    @CanExecute
    boolean canExecute(@Optional TranscriptPart transcript) {
        return transcript != null;
    }
}
