package plait.core.search;

/**
 * @param query in the query language of the command line's contract (Lucene's classic syntax)
 * @param limit how many hits to give back, at least 1; all are counted
 */
public record SearchRequest(String query, int limit) {
    /** @throws IllegalArgumentException if limit is below 1 */
    public SearchRequest {
        if (limit < 1) throw new IllegalArgumentException("limit below 1: " + limit);
    }
}
