package plait.ui.sources;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import plait.ui.theme.AskLine;

/** Goes to a turn by its number or by a time in the recording. */
public final class GoToTurnHandler {
    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, TranscriptPart transcript) {
        String sentence = "A turn’s number such as 12, or a time such as 03:18; in a document the number of a paragraph";
        new AskLine(shell, "Go to turn or time", sentence, "", "Go there", AskLine.ANYTHING).ask().ifPresent(place -> go(transcript, place));
    }

    private static void go(TranscriptPart transcript, String place) {
        boolean found = transcript.canvas().goTo(place);
        transcript.canvas().setFocus();
        if (!found) transcript.say("Nothing here has this number or time");
    }

    @CanExecute
    boolean canExecute(@Optional TranscriptPart transcript) {
        return transcript != null;
    }
}
