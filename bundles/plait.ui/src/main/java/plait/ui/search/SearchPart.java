package plait.ui.search;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.EmptyWords;

/** Searches the whole corpus. */
public final class SearchPart {
    private EmptyWords pane;

    @Inject
    public SearchPart() {}

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        pane = new EmptyWords(parent, "", "Type a word, or add a part below.");
    }

    @Focus
    void focus() {
        pane.setFocus();
    }
}
