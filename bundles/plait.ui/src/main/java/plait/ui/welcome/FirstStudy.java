package plait.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import plait.core.OpenStudy;
import plait.core.StudyFolders;

/** The study to begin with. It is opened beside the building of the window, for that takes as long; one that asks for a passphrase waits until there is a window to ask in. */
public final class FirstStudy {
    private final Path folder;
    private final CompletableFuture<Thread> window = new CompletableFuture<>();
    private final FutureTask<Optional<OpenStudy>> opening;

    private FirstStudy(Path folder, StudyFolders folders) {
        this.folder = folder;
        opening = new FutureTask<>(() -> {
            if (folders.isStudy(folder) && folders.isEncrypted(folder)) return Optional.empty();
            OpenStudy study = folders.open(folder, Optional.empty());
            study.session().handTo(window.join());
            return Optional.of(study);
        });
    }

    /** Begins to open it. */
    public static FirstStudy of(Path folder, StudyFolders folders) {
        var first = new FirstStudy(folder, folders);
        Thread.ofPlatform().daemon().name("first study").start(first.opening);
        return first;
    }

    Path folder() {
        return folder;
    }

    /**
     * Waits until it is open; it belongs to the thread that asks from then on. Nothing if it asks for a passphrase first.
     *
     * @throws RuntimeException what opening it threw: a {@link plait.core.Problem} when there is none or it is held or damaged
     */
    Optional<OpenStudy> take() {
        window.complete(Thread.currentThread());
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
