package plait.ui.memos;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.sources.GoTo;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** The journal of a study: its memos in the order in which they were written, each with the way to what it is on. */
public final class JournalPart {
    private JournalView view;

    @Inject
    public JournalPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, Problems problems, GoTo goTo) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new JournalView(parent, study, problems);
        view.onOpen(goTo::show);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
