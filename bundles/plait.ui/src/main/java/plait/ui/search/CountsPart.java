package plait.ui.search;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;

/** How many hits each role has in each case. */
public final class CountsPart {
    private CountsView view;

    @Inject
    public CountsPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, MWindow window) {
        parent.setLayout(new FillLayout());
        if (study != null) view = new CountsView(parent, Searching.of(window, study));
    }

    @Focus
    void focus() {
        if (view != null) view.grid().setFocus();
    }
}
