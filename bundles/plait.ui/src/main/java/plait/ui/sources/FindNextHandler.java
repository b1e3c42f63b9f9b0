package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Goes to the next place that was found. */
public final class FindNextHandler {
    @Execute
    void execute(TranscriptPart transcript) {
        transcript.findNext(true);
    }

    @CanExecute
    boolean canExecute(@Optional TranscriptPart transcript) {
        return transcript != null;
    }
}
