package plait.ui.review;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.EmptyWords;

/** What reviewers said, statement by statement. */
public final class StatementsPart {
    private EmptyWords pane;

    @Inject
    public StatementsPart() {}

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        pane = new EmptyWords(parent, "", "No answers yet. Import an answers sheet.");
    }

    @Focus
    void focus() {
        pane.setFocus();
    }
}
