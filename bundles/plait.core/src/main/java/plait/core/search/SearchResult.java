package plait.core.search;

import java.util.List;

/**
 * @param hits the first ones, up to the limit
 * @param total how many there are
 * @param sources in how many sources
 * @param capped true when a wildcard or fuzzy word stood for more words than were looked up, so there may be more
 */
public record SearchResult(List<Hit> hits, long total, int sources, boolean capped) {
    /** Nothing was found. */
    public static final SearchResult NONE = new SearchResult(List.of(), 0, 0, false);

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
