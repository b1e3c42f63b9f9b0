package plait.ui.sources;

import org.eclipse.e4.core.di.annotations.Execute;
import plait.ui.transcript.ReadingPreference;

/** Numbers the paragraphs inside turns, or stops that. */
public final class ParagraphNumbersHandler {
    @Execute
    void execute(ReadingPreference preference) {
        preference.set(preference.now().numbers(!preference.now().numbers()));
    }
}
