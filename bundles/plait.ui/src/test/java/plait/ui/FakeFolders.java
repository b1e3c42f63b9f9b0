package plait.ui;

import java.nio.file.Path;
import java.util.Optional;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.StudyFolders;

/** One folder with a study, which may be encrypted or held by somebody else. Makes nothing. */
public final class FakeFolders implements StudyFolders {
    public volatile boolean refuses;
    public volatile boolean encrypted;

    /** Who opened the study last. */
    public volatile Thread opener;

    private final Path only;

    public FakeFolders(Path only) {
        this.only = only;
    }

    @Override public boolean isStudy(Path folder) {
        return folder.equals(only);
    }

    @Override public boolean isEncrypted(Path folder) {
        return encrypted;
    }

    @Override public OpenStudy open(Path folder, Optional<char[]> passphrase) {
        opener = Thread.currentThread();
        if (refuses) throw new Problem("Somebody else has it open.");
        return StudyInMemory.open();
    }

    @Override public Created create(Path folder, NewStudy define) {
        throw new AssertionError("opening makes nothing");
    }

    @Override public void makeSample(Path folder, Progress progress) {
        throw new AssertionError("opening makes nothing");
    }
}
