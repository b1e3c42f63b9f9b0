package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.Execute;
import plait.ui.transcript.ReadingPreference;

/** Sets transcripts in the platform's own letters, or in the serif again. */
public final class SansHandler {
    @Execute
    void execute(ReadingPreference preference) {
        preference.set(preference.now().sans(!preference.now().sans()));
    }
}
