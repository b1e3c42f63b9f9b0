package plait.ui.review;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.model.PlainStatement;
import plait.model.Reviewer;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.study.Chosen;
import plait.ui.theme.EmptyWords;

/** What reviewers said, statement by statement. */
public final class StatementsPart {
    /** Name of the window's context variable that holds whose answers stand out. */
    public static final String REVIEWER = "plait.ui.reviewer";

    private StatementsView view;
    private Reviewer looked;

    @Inject
    public StatementsPart() {}

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new StatementsView(parent, study);
        view.look(looked);
        view.onSelect(version -> {
            ConfigurationPart.choose(window.getContext(), version);
            Chosen.set(window, version);
        });
        view.chosen().map(PlainStatement::getVersion).ifPresent(version -> ConfigurationPart.choose(window.getContext(), version));
    }

    @Inject
    void look(@Optional @Named(REVIEWER) Reviewer reviewer) {
        looked = reviewer;
        if (view != null) view.look(reviewer);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
