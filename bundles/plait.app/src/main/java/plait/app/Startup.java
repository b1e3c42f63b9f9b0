package plait.app;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import plait.core.OpenStudy;
import plait.core.StudyFolders;
import plait.core.reports.DocumentWriter;
import plait.core.sheets.SheetReader;
import plait.core.sheets.TableWriter;
import plait.ui.study.Jobs;
import plait.ui.study.PersonalChoices;
import plait.ui.study.Problems;
import plait.ui.welcome.RecentStudies;

/** The e4 life cycle: says what there is to open and with what, and closes the study at the end. */
public final class Startup {
    /** The folder of the study to open, when one was named. */
    static final String STUDY = "plait.study";

    @Inject
    public Startup() {}

    @PostContextCreate
    void begin(IEclipseContext context) {
        QuietLogs.silenceLibraries();
        context.set(Problems.class, ContextInjectionFactory.make(Problems.class, context));
        Preferences preferences = Preferences.userRoot().node("plait");
        context.set(Preferences.class, preferences);
        var personal = new PersonalChoices(preferences);
        context.set(StudyFolders.class, new DiskStudies(() -> author(personal)));
        context.set(TableWriter.class, Composition.tables());
        context.set(SheetReader.class, Composition.sheets());
        context.set(DocumentWriter.class, Composition.documents());
    }

    /** Who was named at the start; else who the person says they are. */
    static String author(PersonalChoices personal) {
        return System.getProperty("plait.author", personal.author());
    }

    /** The study that was named; else the last one if the person wants that, unless it is gone or would ask for a passphrase before there is a window. */
    static Optional<Path> first(StudyFolders folders, RecentStudies recent, boolean last) {
        String named = System.getProperty(STUDY);
        if (named != null) return Optional.of(Path.of(named).toAbsolutePath().normalize());
        if (!last) return Optional.empty();
        return recent.list().stream().map(RecentStudies.Recent::folder).limit(1).filter(folder -> folders.isStudy(folder) && !folders.isEncrypted(folder)).findFirst();
    }

    @PreSave
    void close(IEclipseContext context) {
        Jobs jobs = context.get(Jobs.class);
        if (jobs != null) jobs.cancelAll();
        OpenStudy study = context.get(OpenStudy.class);
        if (study != null) study.close();
    }
}
