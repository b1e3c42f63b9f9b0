package plait.ui.sources;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The study explorer: what the study holds, and the way to open a source. */
public final class StudyPart {
    /** Name of the window's context variable that holds what was gone to: a case, a participant. */
    public static final String CHOSEN = "plait.ui.study.chosen";

    private StudyTree tree;
    private Object wanted;

    @PostConstruct
    void create(Composite parent, MWindow window, @Optional OpenStudy study, Transcripts transcripts) {
        if (study == null) {
            parent.setLayout(new FillLayout());
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        parent.setLayout(layout);
        parent.setBackground(Theme.on(parent.getDisplay()).colour(Token.SURFACE));
        var words = new EmptyWords(parent, "", "No sources yet. Import a transcript, or drop files here.");
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tree = new StudyTree(parent, study);
        tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Consumer<Committed> onCommit = committed -> show(words, study);
        study.session().listen(onCommit);
        words.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        show(words, study);
        tree.onOpen(transcripts::open);
        tree.onConfiguration(configuration -> ConfigurationPart.choose(window.getContext(), configuration));
        Transcripts.whereWorkStopped(study.study()).ifPresent(tree::show);
        if (wanted != null) tree.show(wanted);
    }

    private static void show(EmptyWords words, OpenStudy study) {
        boolean empty = study.study().getSources().isEmpty();
        if (words.getVisible() == empty && ((GridData) words.getLayoutData()).exclude == !empty) return;
        words.setVisible(empty);
        ((GridData) words.getLayoutData()).exclude = !empty;
        words.getParent().layout();
    }

    @Inject
    void choose(@Optional @Named(CHOSEN) Object chosen) {
        wanted = chosen;
        if (tree != null && chosen != null) tree.show(chosen);
    }

    @Inject
    public StudyPart() {}

    @Focus
    void focus() {
        if (tree != null) tree.control().setFocus();
    }
}
