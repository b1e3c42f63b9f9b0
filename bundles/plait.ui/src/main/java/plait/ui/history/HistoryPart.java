package plait.ui.history;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.history.Concern;
import plait.core.history.Concerned;
import plait.core.history.Step;
import plait.model.Case;
import plait.model.Coding;
import plait.model.Configuration;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.ui.sources.GoTo;
import plait.ui.study.Chosen;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;

/** The history beside the configuration: a change that is clicked shows the passage or source that it concerned, Enter anything else. */
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
        var concerned = new Concerned(study.session());
        view.table().onOpen(step -> first(concerned, step).ifPresent(goTo::show));
        view.table().onClick(step -> {
            first(concerned, step).ifPresent(goTo::lookAt);
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

    /** What is shown of a step: where it was worked on comes before what that belongs to. */
    static java.util.Optional<? extends EObject> first(Concerned concerned, Step step) {
        List<Class<? extends EObject>> wanted = step.concern() == Concern.CODEBOOK
                ? List.of(Factor.class)
                : List.of(EvidenceLink.class, Coding.class, Memo.class, Segment.class, Source.class, Configuration.class, Participant.class, Case.class, Factor.class);
        return wanted.stream().flatMap(type -> concerned.in(step, type).stream().limit(1)).findFirst();
    }

    @Focus
    void focus() {
        if (view != null) view.setFocus();
    }
}
