package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Chooses which codes, coders and cases the transcripts show. */
public final class ShowOnlyHandler {
    @Execute
    void execute(TranscriptPart transcript) {
        transcript.chooseShown();
    }

    @CanExecute
    boolean canExecute(@Optional TranscriptPart transcript) {
        return transcript != null;
    }
}
