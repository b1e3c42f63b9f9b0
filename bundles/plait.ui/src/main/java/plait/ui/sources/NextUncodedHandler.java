package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;

/** Goes to the next turn that nobody coded yet. */
public final class NextUncodedHandler {
    @Execute
    void execute(TranscriptPart transcript) {
        if (!transcript.canvas().nextUncoded()) transcript.say("Every turn from here on has a code");
    }

    @CanExecute
    boolean canExecute(@Optional TranscriptPart transcript) {
        return transcript != null;
    }
}
