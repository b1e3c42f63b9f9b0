package plait.ui.search;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.study.Problems;

/** The searches that were saved in the study. */
public final class SavedSearchesPart {
    private SavedView view;

    @Inject
    public SavedSearchesPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, MWindow window, Problems problems) {
        parent.setLayout(new FillLayout());
        if (study != null) view = new SavedView(parent, Searching.of(window, study), problems);
    }

    @Focus
    void focus() {
        if (view != null) view.tree().setFocus();
    }
}
