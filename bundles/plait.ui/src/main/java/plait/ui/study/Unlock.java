package plait.ui.study;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.StudyFolders;
import plait.core.WrongPassphrase;

/** Opens a study, asking for its passphrase if it has one. */
public final class Unlock {
    private Unlock() {}

    /**
     * Empty when the person gave up.
     *
     * @param parent or null while there is no window
     */
    public static Optional<OpenStudy> open(StudyFolders folders, Path folder, Shell parent) {
        if (!folders.isStudy(folder)) throw new Problem("There is no study in this folder. Choose a folder whose name ends in " + StudyFolders.SUFFIX + ".");
        if (!folders.isEncrypted(folder)) return Optional.of(busy(folders, folder, Optional.empty()));
        for (boolean again = false; ; again = true) {
            Optional<char[]> passphrase = AskPassphrase.ask(parent, again);
            if (passphrase.isEmpty()) return Optional.empty();
            try {
                return Optional.of(busy(folders, folder, passphrase));
            } catch (WrongPassphrase wrong) {
                continue; // what it says is said by the next question
            }
        }
    }

    private static OpenStudy busy(StudyFolders folders, Path folder, Optional<char[]> passphrase) {
        OpenStudy[] opened = new OpenStudy[1];
        BusyIndicator.showWhile(Display.getCurrent(), () -> opened[0] = folders.open(folder, passphrase));
        return opened[0];
    }
}
