package plait.core.theories;

import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plait.core.study.Committed;
import plait.core.study.Entry;
import plait.core.study.Projector;
import plait.core.study.Session;
import plait.core.study.Store;

/**
 * Keeps the dataset in step with the study: loaded from the rows, then following every commit, all on the projector's thread.
 * When taking in a commit fails, the dataset is loaded anew.
 */
public final class TheoryProjection implements AutoCloseable {
    private final Session session;
    private final Projector projector;
    private final TheoryDataset dataset;
    private final Consumer<Throwable> onFailure;
    private final Consumer<Committed> listener = committed -> follow(committed.entry());
    /** Belongs to the projector's thread. */
    private boolean whole;
    private Future<?> newest;

    /** @param onFailure hears on the projector's thread when a commit could not be taken in; the study itself is not touched by that */
    public TheoryProjection(Session session, Projector projector, TheoryDataset dataset, Consumer<Throwable> onFailure) {
        this.session = session;
        this.projector = projector;
        this.dataset = dataset;
        this.onFailure = onFailure;
    }

    /** Loads in the background, and follows from then on; on the session thread. */
    public void start() {
        newest = projector.submit(this::load);
        session.listen(listener);
    }

    /** Throws away what is there and loads anew. */
    public void rebuild() {
        newest = projector.submit(this::load);
    }

    /** When this fails too, whoever asks for the dataset is told, rather than given an old answer; the next commit tries again. */
    private void load() {
        Store store = session.store();
        whole = false;
        try {
            dataset.load(store::rows, store::row);
        } catch (RuntimeException e) {
            onFailure.accept(e);
            throw e;
        }
        whole = true;
    }

    private void follow(Entry entry) {
        newest = projector.submit(() -> {
            try {
                if (whole) {
                    dataset.apply(entry);
                    return;
                }
            } catch (RuntimeException e) {
                onFailure.accept(e);
            }
            load();
        });
    }

    /**
     * The dataset, once it has taken in everything that was committed so far; on the session thread.
     *
     * @throws RuntimeException why it could not be loaded
     */
    public TheoryDataset dataset() {
        Projector.await(newest);
        return dataset;
    }

    /** The dataset for work elsewhere: asked for on the session thread, it knows what was committed until then; whoever uses it waits for that, on any thread. */
    public Supplier<TheoryDataset> later() {
        Future<?> awaited = newest;
        return () -> {
            Projector.await(awaited);
            return dataset;
        };
    }

    @Override public void close() {
        session.stopListening(listener);
        try {
            Projector.await(newest);
        } catch (RuntimeException e) {
            // told already, when it came up
        } finally {
            dataset.close();
        }
    }
}
