package plait.core.search;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import plait.core.Problem;

/** Searches beside the session thread while somebody types: the newest request counts, older ones are stopped and never heard of again. */
public final class LatestSearch implements AutoCloseable {
    private final Search search;
    private final Executor session;
    private final AtomicLong newest = new AtomicLong();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var made = new Thread(task, "plait-search");
        made.setDaemon(true);
        return made;
    });

    /** @param session runs what is handed over on the thread that asks */
    public LatestSearch(Search search, Executor session) {
        this.search = search;
        this.session = session;
    }

    /** What came of a request. */
    public sealed interface Outcome {
        /** @param nanos how long it took */
        record Found(SearchRequest request, SearchResult result, long nanos) implements Outcome {}

        /** A {@link QueryProblem} when the query cannot be understood. */
        record Failed(SearchRequest request, Problem problem) implements Outcome {}
    }

    /** Looks for something; what was asked before is dropped. {@code then} hears on the thread that asks, unless something newer was asked meanwhile. */
    public void find(String query, int limit, Consumer<Outcome> then) {
        long mine = newest.incrementAndGet();
        var request = new SearchRequest(query, limit, () -> newest.get() != mine);
        thread.execute(() -> perform(request, outcome -> session.execute(() -> {
            if (newest.get() == mine) then.accept(outcome);
        })));
    }

    /** Drops what was asked. */
    public void forget() {
        newest.incrementAndGet();
    }

    private void perform(SearchRequest request, Consumer<Outcome> then) {
        if (request.cancelled().getAsBoolean()) return;
        long begin = System.nanoTime();
        try {
            SearchResult result = search.find(request);
            then.accept(new Outcome.Found(request, result, System.nanoTime() - begin));
        } catch (CancellationException overtaken) {
            // a newer request runs next, and is told
        } catch (Problem problem) {
            then.accept(new Outcome.Failed(request, problem));
        } catch (RuntimeException failure) {
            then.accept(new Outcome.Failed(request, new Problem("The search could not be finished. Try again; if it happens again, rebuild the index.", failure)));
        }
    }

    @Override public void close() {
        forget();
        thread.shutdown();
    }
}
