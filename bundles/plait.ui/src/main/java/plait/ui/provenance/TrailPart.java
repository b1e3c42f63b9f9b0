package plait.ui.provenance;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.study.Jobs;
import plait.ui.theme.EmptyWords;

/** The audit trail: where something comes from. There is one beside the transcript and one beside the theory, and both are about the same. */
public final class TrailPart {
    /** Name of the window's context variable that holds what was asked about. */
    public static final String ASKED = "plait.ui.trail";

    /** The parts' ids. */
    public static final String IN_CODE = "plait.app.part.trail";
    public static final String IN_THEORY = "plait.app.part.theoryTrail";

    private TrailView view;
    private EObject asked;

    @Inject
    public TrailPart() {}

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study, Jobs jobs, TrailWays ways) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new TrailView(parent, study, jobs);
        view.onGo(ways::go);
        view.onHistory(ways::history);
        view.onAsk(object -> window.getContext().set(ASKED, object));
        if (asked != null) view.show(asked);
    }

    @Inject
    void ask(@Optional @Named(ASKED) EObject object) {
        asked = object;
        if (view != null && object != null) view.show(object);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
