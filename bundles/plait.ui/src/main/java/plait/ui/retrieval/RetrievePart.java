package plait.ui.retrieval;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.study.Jobs;
import plait.ui.theme.EmptyWords;

/** Finds coded passages again: which codes, beside which others, in which cases and by whom. */
public final class RetrievePart {
    private QueryView view;

    @Inject
    public RetrievePart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, MWindow window, Jobs jobs, RetrievalParts parts) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new QueryView(parent, Retrieving.in(window.getContext(), study, jobs));
        view.onShow(parts::showFound);
        view.onMatrix(parts::showMatrix);
    }

    @Focus
    void focus() {
        if (view != null) view.takeFocus();
    }

}
