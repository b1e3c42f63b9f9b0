package plait.core.search;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Port: finds words across all texts of a study. A derived view of the study: it can be thrown away and built anew.
 * {@code apply} and {@code clear} are called by one thread at a time; {@code find} may be called by any thread and sees whole changes only.
 */
public interface Search extends AutoCloseable {
    /** What the index has taken in, or empty when it is new, lost or unreadable. */
    Optional<IndexMark> mark();

    /**
     * Takes in a change: all passages of each source are replaced, those of the removed ones dropped, and the mark is set, all or nothing.
     * Durable when it returns, except for an index in memory.
     *
     * @throws plait.core.Problem if the index cannot be written or, after an empty mark, has to be cleared first; nothing has changed then
     */
    void apply(Collection<IndexedSource> changed, Collection<UUID> removed, IndexMark mark);

    /** Forgets everything, the mark included; mends an index that was unreadable. */
    void clear();

    /**
     * Finds words and phrases, in the {@linkplain NaturalOrder natural order} of the sources' identifiers, then by position. A passage that fits
     * the query without any of its words, because fields or NOT decided, is one hit from end to end.
     *
     * @throws QueryProblem if the query cannot be understood, with the position of the trouble
     */
    SearchResult find(SearchRequest request) throws QueryProblem;

    @Override void close();
}
