package plait.core.search;

import java.util.List;

/**
 * @param hits the first ones, up to the limit
 * @param total how many there are
 * @param sources in how many sources
 * @param capped true when a wildcard or fuzzy word stood for more words than were looked up, so there may be more
 * @param tallies who said all of them, in the order of the sources
 */
public record SearchResult(List<Hit> hits, long total, int sources, boolean capped, List<Tally> tallies) {
    /** Nothing was found. */
    public static final SearchResult NONE = new SearchResult(List.of(), 0, 0, false, List.of());

    public SearchResult {
        hits = List.copyOf(hits);
        tallies = List.copyOf(tallies);
    }

    /** In how many cases; hits outside any case do not count. */
    public int cases() {
        return (int) tallies.stream().map(Tally::caseId).filter(id -> !id.isEmpty()).distinct().count();
    }
}
