package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Shows a transcript beside the one in front. */
public final class ShowBesideHandler {
    @Execute
    void execute(TranscriptPart transcript) {
        transcript.chooseBeside();
    }

    @CanExecute
    boolean canExecute(@Optional TranscriptPart transcript) {
        return transcript != null;
    }
}
