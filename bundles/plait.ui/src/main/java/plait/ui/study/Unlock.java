package plait.ui.study;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.StudyFolders;
import plait.core.WrongPassphrase;

/** Opens a study in the background, asking for its passphrase if it has one: turning that into a key takes as long as it must, and the window goes on. */
public final class Unlock {
    private static final String FAILED = "The study was not opened";

    private final StudyFolders folders;
    private final Jobs jobs;
    private final Problems problems;
    private boolean opening;

    public Unlock(StudyFolders folders, Jobs jobs, Problems problems) {
        this.folders = folders;
        this.jobs = jobs;
        this.problems = problems;
    }

    /**
     * Nothing happens when the person gives up, or while another study is being opened.
     *
     * @param then takes the study, on the window's thread, which it belongs to from then on
     * @throws Problem if there is no study
     */
    public void open(Path folder, Shell parent, Consumer<OpenStudy> then) {
        if (!folders.isStudy(folder)) throw new Problem("There is no study in this folder. Choose a folder whose name ends in " + StudyFolders.SUFFIX + ".");
        if (!opening) ask(folder, parent, false, then);
    }

    private void ask(Path folder, Shell parent, boolean again, Consumer<OpenStudy> then) {
        Optional<char[]> passphrase = Optional.empty();
        if (folders.isEncrypted(folder)) {
            passphrase = AskPassphrase.ask(parent, again);
            if (passphrase.isEmpty()) return;
        }
        opening = true;
        open(folder, passphrase, parent, then);
    }

    private void open(Path folder, Optional<char[]> passphrase, Shell parent, Consumer<OpenStudy> then) {
        Thread window = Thread.currentThread();
        Display display = Display.getCurrent();
        jobs.start("Opening the study", progress -> {
            Runnable next;
            try {
                OpenStudy opened = folders.open(folder, passphrase);
                opened.session().handTo(window);
                next = () -> {
                    if (progress.cancelled()) opened.close();
                    else then.accept(opened);
                };
            } catch (WrongPassphrase wrong) {
                next = () -> ask(folder, parent, true, then); // what it says is said by the question
            } catch (RuntimeException failure) {
                next = () -> problems.reporting(FAILED, () -> {
                    throw failure;
                });
            }
            Runnable ended = next;
            display.asyncExec(() -> {
                opening = false;
                ended.run();
            });
        }, () -> {});
    }
}
