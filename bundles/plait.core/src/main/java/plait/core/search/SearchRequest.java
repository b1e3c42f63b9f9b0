package plait.core.search;

import java.util.function.BooleanSupplier;

/**
 * @param query in the query language of the command line's contract (Lucene's classic syntax)
 * @param limit how many hits to give back, at least 1; all are counted
 * @param cancelled asked now and then, by the thread that searches: true ends the search with a {@link java.util.concurrent.CancellationException}
 */
public record SearchRequest(String query, int limit, BooleanSupplier cancelled) {
    private static final BooleanSupplier NEVER = () -> false;

    /** @throws IllegalArgumentException if limit is below 1 */
    public SearchRequest {
        if (limit < 1) throw new IllegalArgumentException("limit below 1: " + limit);
    }

    public SearchRequest(String query, int limit) {
        this(query, limit, NEVER);
    }
}
