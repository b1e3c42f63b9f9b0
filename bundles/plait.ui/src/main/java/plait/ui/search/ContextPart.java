package plait.ui.search;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.EmptyWords;

/** The turn of the hit that is chosen. */
public final class ContextPart {
    private EmptyWords pane;

    @Inject
    public ContextPart() {}

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        pane = new EmptyWords(parent, "", "Choose a hit to read it in its turn.");
    }

    @Focus
    void focus() {
        pane.setFocus();
    }
}
