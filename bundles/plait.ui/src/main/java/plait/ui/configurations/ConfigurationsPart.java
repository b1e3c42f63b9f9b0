package plait.ui.configurations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.EmptyWords;

/** The configurations of a theory version as a list. */
public final class ConfigurationsPart {
    private EmptyWords pane;

    @Inject
    public ConfigurationsPart() {}

    @PostConstruct
    void create(Composite parent) {
        parent.setLayout(new FillLayout());
        pane = new EmptyWords(parent, "", "No configurations yet. Mark a context, a mechanism and an outcome in a passage, or import them from a sheet.");
    }

    @Focus
    void focus() {
        pane.setFocus();
    }
}
