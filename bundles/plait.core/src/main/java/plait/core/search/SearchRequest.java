package plait.core.search;

/**
 * @param query in the query language of the command line's contract (Lucene's classic syntax)
 * @param limit how many hits to give back, at least 1; all are counted
 */
public record SearchRequest(String query, int limit) {}
