package plait.ui.study;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.theme.EmptyWords;

/** What stands where transcripts go while none is open: says what to do next. */
public final class StartPart {
    private Composite pane;

    @Inject public StartPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study) {
        parent.setLayout(new FillLayout());
        if (study == null || study.study().getSources().isEmpty()) {
            pane = new EmptyWords(parent, "No sources yet", "Bring transcripts and documents in with ./plait import, then open the study again.");
        } else {
            pane = new EmptyWords(parent, "No transcript is open", "Choose a source in the study and press Enter, or double-click it.");
        }
    }

    @Focus
    void focus() {
        pane.setFocus();
    }
}
