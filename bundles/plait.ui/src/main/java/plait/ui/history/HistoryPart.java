package plait.ui.history;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.history.Concerned;
import plait.ui.sources.GoTo;
import plait.ui.study.Chosen;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** The history beside the configuration: a click on a change shows the one passage, source or other thing that it concerned; Enter shows one of many. */
public final class HistoryPart {
    private HistoryView view;
    private EObject chosen;
    private EObject wanted;

    @Inject
    public HistoryPart() {}

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy study, Problems problems, @Optional Jobs jobs, GoTo goTo) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        view = new HistoryView(parent, study, problems, jobs);
        var place = new Place(new Concerned(study.session()));
        view.table().onOpen(step -> place.first(step).ifPresent(goTo::show));
        view.table().onClick(step -> {
            place.only(step).ifPresent(goTo::lookAt);
            view.table().control().setFocus();
        });
        view.chosen(chosen);
        if (wanted != null) view.showOnly(wanted);
    }

    /** Follows what is chosen elsewhere. */
    @Inject
    void chosen(@Optional @Named(Chosen.OBJECT) EObject object) {
        chosen = object;
        if (view != null) view.chosen(object);
    }

    /** Shows only what concerns an object, as somebody asked for it. */
    @Inject
    void only(@Optional @Named(GoTo.HISTORY_OF) EObject object) {
        wanted = object;
        if (view != null && object != null) view.showOnly(object);
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
