package plait.ui.welcome;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.prefs.Preferences;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;
import plait.core.OpenStudy;
import plait.core.StudyFolders;
import plait.core.StudyFolders.Created;
import plait.core.StudyFolders.NewStudy;
import plait.ui.coding.CodeSelection;
import plait.ui.coding.CodebookPart;
import plait.ui.coding.RecentCodes;
import plait.ui.configurations.ConfigurationPart;
import plait.ui.configurations.PassagesPart;
import plait.ui.configurations.VersionBar;
import plait.ui.perspectives.Perspectives;
import plait.ui.perspectives.View;
import plait.ui.questions.QuestionsPart;
import plait.ui.retrieval.Retrieving;
import plait.ui.review.StatementsPart;
import plait.ui.sources.GoTo;
import plait.ui.sources.StudyPart;
import plait.ui.sources.TranscriptPart;
import plait.ui.sources.Transcripts;
import plait.ui.study.Chosen;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.study.StatusLine;
import plait.ui.study.Unlock;
import plait.ui.transcript.Filter;

/**
 * Opens and closes studies while the window stays. What shows a study lives as long as it is open: the perspectives that need one are
 * taken down when it closes and built anew for the next, so that every part can take its study once and keep it.
 */
public final class Studies {
    /** Told when the list of recent studies is another. */
    public static final String RECENT_CHANGED = "plait/recent/changed";

    private static final String WINDOW = "plait.app.window";

    /** What the window's context knows of a study, beside the study itself. */
    private static final List<String> CHOSEN = List.of(
            ConfigurationPart.SHOWN, ConfigurationPart.CHOSEN, ConfigurationPart.VERSION, ConfigurationPart.RECHECKED, VersionBar.VERSION, PassagesPart.SHOWN, QuestionsPart.ASKED, StatementsPart.REVIEWER,
            CodebookPart.CHOSEN, StudyPart.CHOSEN, Chosen.OBJECT, GoTo.HISTORY_OF);

    /** A tag of parts that show something of the study and go when it is closed. */
    private static final String OF_STUDY = "plait.ofStudy";

    /** Milliseconds that the window has the machine for itself before the theory is readied in the background. */
    private static final int WARM_AFTER = 500;

    private final MApplication application;
    private final EModelService models;
    private final IEventBroker events;
    private final StudyFolders folders;
    private final Problems problems;
    private final Perspectives perspectives;
    private final Jobs jobs;
    private final RecentStudies recent;
    private final Unlock unlock;
    private Path folder;
    private Path waiting;

    @Inject
    public Studies(MApplication application, EModelService models, IEventBroker events, StudyFolders folders, Problems problems, Preferences preferences, Perspectives perspectives) {
        this.application = application;
        this.models = models;
        this.events = events;
        this.folders = folders;
        this.problems = problems;
        this.perspectives = perspectives;
        jobs = new Jobs(Display.getDefault(), problems);
        recent = new RecentStudies(preferences);
        unlock = new Unlock(folders, jobs, problems);
    }

    /** Before the window is built, so that it opens with the study in it. */
    @PostConstruct
    void begin(@Optional FirstStudy first) {
        context().set(Studies.class, this);
        context().set(Jobs.class, jobs);
        context().set(RecentStudies.class, recent);
        if (first != null) problems.reporting("The study was not opened", () -> first.take().ifPresentOrElse(study -> take(study, first.folder()), () -> waiting = first.folder()));
        perspectives.beginWith(study() != null);
    }

    @Inject
    void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
        if (event == null) return;
        if (study() != null) {
            showTranscript();
            Display.getDefault().timerExec(WARM_AFTER, this::warm);
        }
        name();
        if (waiting != null) Display.getDefault().asyncExec(() -> open(waiting));
    }

    /** Opens a study in place of the one that is open; if that fails or is given up, that one stays. */
    public void open(Path chosen) {
        Path wanted = chosen.toAbsolutePath().normalize();
        if (study() != null && wanted.equals(folder)) return;
        problems.reporting("The study was not opened", () -> unlock.open(wanted, shell(), study -> show(study, wanted)));
    }

    /** Makes a study in the background and opens it, also when somebody wanted to stop that: its recovery key is shown this once. */
    void make(Path place, NewStudy define) {
        Thread window = Thread.currentThread();
        Display display = Display.getCurrent();
        jobs.start("Making the study", progress -> {
            Created made = folders.create(place, define);
            made.study().session().handTo(window);
            display.asyncExec(() -> {
                made.recoveryKey().ifPresent(key -> new RecoveryKeyDialog(shell(), define.title(), key).open());
                show(made.study(), place);
            });
        }, () -> {});
    }

    private void show(OpenStudy study, Path from) {
        close();
        take(study, from);
        perspectives.show(View.CODE);
        name();
        showTranscript();
        warm();
    }

    private void warm() {
        if (study() != null) study().warmTheory();
    }

    /** Closes the study; all of it is saved already. Without one nothing happens. */
    public void close() {
        OpenStudy open = study();
        if (open == null) return;
        jobs.cancelAll();
        closeTranscripts();
        perspectives.leaveStudy();
        IEclipseContext inWindow = window().getContext();
        inWindow.remove(CodeSelection.class);
        for (String chosen : CHOSEN) inWindow.remove(chosen);
        Retrieving.leave(inWindow);
        inWindow.set(StatusLine.PLACE, "");
        context().remove(OpenStudy.class);
        context().remove(RecentCodes.class);
        context().remove(Filter.class);
        folder = null;
        name();
        open.close();
    }

    /** Forgets which studies were opened. */
    public void clearRecent() {
        recent.clear();
        events.post(RECENT_CHANGED, "");
    }

    public StudyFolders folders() {
        return folders;
    }

    private void take(OpenStudy study, Path from) {
        folder = from;
        context().set(RecentCodes.class, RecentCodes.of(study.study()));
        context().set(Filter.class, new Filter());
        context().set(OpenStudy.class, study);
        recent.opened(title(study), from, Instant.now());
        events.post(RECENT_CHANGED, "");
    }

    /** What a study is called; its folder says it when nobody has named it. */
    private String title(OpenStudy study) {
        String name = study.study().getName();
        return name == null || name.isBlank() ? folder.getFileName().toString().replace(StudyFolders.SUFFIX, "") : name;
    }

    private void name() {
        OpenStudy study = study();
        window().setLabel((study == null ? "Welcome" : title(study)) + " – Plait");
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    private void showTranscript() {
        var transcripts = new Transcripts(parts(), models, application, perspectives);
        Transcripts.whereWorkStopped(study().study()).ifPresent(transcripts::open);
    }

    private void closeTranscripts() {
        List<MPart> open = parts().getParts().stream().filter(part -> part.getTransientData().get(TranscriptPart.SOURCE) != null || part.getTags().contains(OF_STUDY)).toList();
        for (MPart part : open) parts().hidePart(part, true);
        for (MPart part : models.findElements(application, "plait.app.part.start", MPart.class, null)) part.setToBeRendered(true);
    }

    private OpenStudy study() {
        return context().get(OpenStudy.class);
    }

    private IEclipseContext context() {
        return application.getContext();
    }

    private MWindow window() {
        return (MWindow) models.find(WINDOW, application);
    }

    private EPartService parts() {
        return window().getContext().get(EPartService.class);
    }

    private Shell shell() {
        return (Shell) window().getWidget();
    }
}
