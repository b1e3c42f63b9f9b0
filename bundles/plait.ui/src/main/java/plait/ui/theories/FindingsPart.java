package plait.ui.theories;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.EmptyWords;

/** What the rules say about the study. */
public final class FindingsPart {
    private EmptyWords pane;

    @Inject
    public FindingsPart() {}

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        pane = new EmptyWords(parent, "", "Nothing to mend.");
    }

    @Focus
    void focus() {
        pane.setFocus();
    }
}
