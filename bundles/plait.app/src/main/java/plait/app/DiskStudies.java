package plait.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.StudyFolders;

/** The studies that the window opens and makes, each by the composition root. */
final class DiskStudies implements StudyFolders {
    private static final Logger LOG = System.getLogger(DiskStudies.class.getName());

    private final Supplier<String> author;

    /** @param author asked for the name each time: it may be another by then */
    DiskStudies(Supplier<String> author) {
        this.author = author;
    }

    @Override public boolean isStudy(Path folder) {
        return Composition.isStudy(folder);
    }

    @Override public boolean isEncrypted(Path folder) {
        return Composition.isEncrypted(folder);
    }

    @Override public OpenStudy open(Path folder, Optional<char[]> passphrase) {
        if (!isStudy(folder)) throw new Problem("There is no study in this folder. Choose a folder whose name ends in " + SUFFIX + ".");
        return Composition.open(folder, passphrase, author.get(), DiskStudies::searchFailed);
    }

    @Override public Created create(Path folder, NewStudy define) {
        return Composition.create(folder, define, author.get(), DiskStudies::searchFailed);
    }

    @Override public void makeSample(Path folder, Progress progress) {
        try {
            Sample.create(folder, author.get(), progress, result -> {}).close();
        } catch (CancellationException stopped) {
            remove(folder);
        }
    }

    /** Half a sample is of no use to anybody, and holds nothing that somebody wrote. */
    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) Files.delete(each);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a sample study that was begun could not be removed: " + e.getClass().getName());
        }
    }

    private static void searchFailed(Throwable failure) {
        LOG.log(Level.WARNING, "the index could not be written: " + failure.getClass().getName());
    }
}
