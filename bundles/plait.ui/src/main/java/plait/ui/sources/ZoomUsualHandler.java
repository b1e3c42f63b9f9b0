package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Shows transcripts in the usual size. */
public final class ZoomUsualHandler {
    @Execute
    void execute(TranscriptPart transcript) {
        transcript.zoom(0);
    }

    @CanExecute
    boolean canExecute(@Optional TranscriptPart transcript) {
        return transcript != null;
    }
}
