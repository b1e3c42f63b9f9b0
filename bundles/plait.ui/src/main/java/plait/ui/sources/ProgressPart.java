package plait.ui.sources;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.study.Chosen;
import plait.ui.theme.EmptyWords;

/** How far the work on each source and case has come. */
public final class ProgressPart {
    private ProgressTable table;

    @Inject
    public ProgressPart() {}

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study, Transcripts transcripts) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        table = new ProgressTable(parent, study);
        table.onSelect(object -> Chosen.set(window, object));
        table.onOpen(transcripts::open);
    }

    @Focus
    void focus() {
        if (table != null) table.control().setFocus();
    }
}
