package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.Execute;
import plait.ui.transcript.Reading.Width;
import plait.ui.transcript.ReadingPreference;

/** Sets transcripts in lines as long as the window allows. */
public final class FullWidthHandler {
    @Execute
    void execute(ReadingPreference preference) {
        preference.set(preference.now().width(Width.FULL));
    }
}
