package plait.ui.theories;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.study.Finding;
import plait.ui.study.Jobs;
import plait.ui.theme.EmptyWords;

/** What the rules say about the study. */
public final class FindingsPart {
    private static final String LABEL = "Problems";

    private FindingList list;

    @Inject
    public FindingsPart() {}

    @PostConstruct
    void create(Composite parent, MPart part, @Optional OpenStudy study, Jobs jobs, Ways ways) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        list = new FindingList(parent, study, jobs, () -> check(study));
        list.onOpen(ways::go);
        list.onCount((broken, all) -> part.setLabel(all == 0 ? LABEL : LABEL + "  " + all));
    }

    private static Function<Progress, List<Finding>> check(OpenStudy study) {
        var dataset = study.theoryLater();
        return progress -> dataset.get().check(progress);
    }

    @Focus
    void focus() {
        if (list != null) list.setFocus();
    }
}
