package plait.ui.search;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import plait.core.OpenStudy;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.sources.TranscriptPart;

/** Searches every text of the study, for the words that are selected in the transcript if there are a few. */
public final class SearchCorpusHandler {
    @Execute
    void execute(Perspectives perspectives, EPartService parts, @Optional TranscriptPart transcript) {
        String words = transcript == null ? "" : CorpusWords.of(transcript.canvas().selectedWords());
        perspectives.show(View.SEARCH);
        SearchPart.bringUp(parts).ifPresent(part -> part.search(words));
    }

    @CanExecute
    boolean canExecute(@Optional OpenStudy study) {
        return study != null;
    }
}
