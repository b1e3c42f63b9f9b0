package plait.core;

import java.nio.file.Path;
import java.util.Optional;
import plait.model.Profile;

/** Port: studies on the disk, opened and made. What is returned belongs to the thread that asked for it. */
public interface StudyFolders {
    /** How the name of a study's folder ends. */
    String SUFFIX = ".plait";

    /** How a new study begins. */
    record NewStudy(String title, Profile profile, Optional<char[]> passphrase) {}

    /** A study that was just made, and its recovery key if it is encrypted: to be shown once. */
    record Created(OpenStudy study, Optional<String> recoveryKey) {}

    /** True when there is a study in this folder. */
    boolean isStudy(Path folder);

    /** True when the study asks for a passphrase. */
    boolean isEncrypted(Path folder);

    /** @throws Problem if there is none, somebody else has it open, or the passphrase does not open it */
    OpenStudy open(Path folder, Optional<char[]> passphrase);

    /** @throws Problem if the folder holds something or cannot be written */
    Created create(Path folder, NewStudy define);

    /** Makes the sample study in a folder of its own and closes it again; on any thread. */
    void makeSample(Path folder, Progress progress);
}
