package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.Execute;
import plait.ui.transcript.Reading.Width;
import plait.ui.transcript.ReadingPreference;

/** Sets transcripts in long lines. */
public final class WideHandler {
    @Execute
    void execute(ReadingPreference preference) {
        preference.set(preference.now().width(Width.WIDE));
    }
}
