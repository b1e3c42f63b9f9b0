package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Shows transcripts smaller. */
public final class ZoomOutHandler {
    @Execute
    void execute(TranscriptPart transcript) {
        transcript.zoom(-1);
    }

    @CanExecute
    boolean canExecute(@Optional TranscriptPart transcript) {
        return transcript != null;
    }
}
