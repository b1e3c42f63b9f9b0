package plait.ui.sources;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.theme.EmptyWords;

/** The study explorer: what the study holds, and the way to open a source. */
public final class StudyPart {
    private StudyTree tree;

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study, Transcripts transcripts) {
        parent.setLayout(new FillLayout());
        if (study == null) {
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        tree = new StudyTree(parent, study);
        tree.onOpen(transcripts::open);
        tree.onConfiguration(configuration -> ConfigurationPart.choose(window.getContext(), configuration));
        Transcripts.whereWorkStopped(study.study()).ifPresent(tree::show);
    }

    @Inject
    public StudyPart() {}

    @Focus
    void focus() {
        if (tree != null) tree.control().setFocus();
    }
}
