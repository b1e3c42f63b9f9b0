package plait.ui.review;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.theme.EmptyWords;

/** Who reviews; choosing somebody marks what they answered. */
public final class ReviewersPart {
    private ReviewersView view;

    @Inject
    public ReviewersPart() {}

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new ReviewersView(parent, study);
        view.onSelect(reviewer -> window.getContext().set(StatementsPart.REVIEWER, reviewer));
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
