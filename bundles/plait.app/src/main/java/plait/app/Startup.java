package plait.app;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.ui.coding.RecentCodes;
import plait.ui.study.AskPassphrase;
import plait.ui.study.Problems;

/** The e4 life cycle: opens the study before the window is built, closes it at the end. */
public final class Startup {
    /** The folder of the study to open, when one was named. */
    static final String STUDY = "plait.study";

    private static final Logger LOG = System.getLogger(Startup.class.getName());

    @Inject
    public Startup() {}

    @PostContextCreate
    void open(IEclipseContext context) {
        QuietLogs.silenceLibraries();
        var problems = ContextInjectionFactory.make(Problems.class, context);
        context.set(Problems.class, problems);
        String folder = System.getProperty(STUDY);
        if (folder == null) return;
        problems.reporting("The study was not opened", () -> open(Path.of(folder), context));
    }

    private static void open(Path folder, IEclipseContext context) {
        if (!Composition.isStudy(folder)) throw new Problem("There is no study in this folder. Choose a folder whose name ends in .plait.");
        Optional<OpenStudy> opened = Composition.isEncrypted(folder) ? unlocked(folder) : Optional.of(open(folder, Optional.empty()));
        opened.ifPresent(study -> {
            study.warmTheory();
            context.set(OpenStudy.class, study);
            context.set(RecentCodes.class, RecentCodes.of(study.study()));
        });
    }

    private static Optional<OpenStudy> unlocked(Path folder) {
        for (boolean again = false; ; again = true) {
            Optional<char[]> passphrase = AskPassphrase.ask(null, again);
            if (passphrase.isEmpty()) return Optional.empty();
            try {
                return Optional.of(open(folder, passphrase));
            } catch (Problem wrong) {
                if (again) throw wrong;
            }
        }
    }

    private static OpenStudy open(Path folder, Optional<char[]> passphrase) {
        return Composition.open(folder, passphrase, System.getProperty("plait.author", System.getProperty("user.name")),
                failure -> LOG.log(Level.WARNING, "the index could not be written: " + failure.getClass().getName()));
    }

    @PreSave
    void close(IEclipseContext context) {
        OpenStudy study = context.get(OpenStudy.class);
        if (study != null) study.close();
    }
}
