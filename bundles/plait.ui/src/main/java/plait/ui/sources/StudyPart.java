package plait.ui.sources;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.model.Configuration;
import plait.model.Noted;
import plait.model.Source;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.memos.MemoDialog;
import plait.ui.study.Chosen;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The study explorer: what the study holds, and the way to open, describe and note on it. */
public final class StudyPart {
    /** Name of the window's context variable that holds what was gone to: a case, a participant. */
    public static final String CHOSEN = "plait.ui.study.chosen";

    private final MWindow window;
    private final GoTo goTo;
    private OpenStudy study;
    private StudyTree tree;
    private Object wanted;

    @Inject
    public StudyPart(MWindow window, GoTo goTo) {
        this.window = window;
        this.goTo = goTo;
    }

    @PostConstruct
    void create(Composite parent, @Optional OpenStudy open, Transcripts transcripts) {
        if (open == null) {
            parent.setLayout(new FillLayout());
            new EmptyWords(parent, "", "No study is open.");
            return;
        }
        study = open;
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        parent.setLayout(layout);
        parent.setBackground(Theme.on(parent.getDisplay()).colour(Token.SURFACE));
        words(parent);
        tree = new StudyTree(parent, study);
        tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.onOpen(transcripts::open);
        tree.onConfiguration(configuration -> ConfigurationPart.choose(window.getContext(), configuration));
        tree.onSelect(object -> Chosen.set(window, object));
        tree.onShow(goTo::show);
        tree.menu(this::fill);
        Transcripts.whereWorkStopped(study.study()).ifPresent(tree::show);
        if (wanted != null) tree.show(wanted);
    }

    /** As long as there are no sources, words above the tree say what to do. */
    private void words(Composite parent) {
        var words = new EmptyWords(parent, "", "No sources yet. Import a transcript, or drop files here.");
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Consumer<Committed> onCommit = committed -> show(words, study);
        study.session().listen(onCommit);
        words.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        show(words, study);
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
        if (chosen instanceof EObject object) Chosen.set(window, object);
    }

    private void fill(Menu menu, EObject object) {
        if (object instanceof Source || object instanceof Configuration) item(menu, "Open\tEnter", () -> goTo.show(object));
        item(menu, "Properties", () -> goTo.properties(object));
        if (object instanceof Noted noted) item(menu, "Write a memo…\tCtrl+M", () -> MemoDialog.write(menu.getShell(), study, noted));
        item(menu, "History of this", () -> goTo.history(object));
    }

    private static void item(Menu menu, String words, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> run.run());
    }

    @Focus
    void focus() {
        if (tree != null) tree.setFocus();
    }
}
