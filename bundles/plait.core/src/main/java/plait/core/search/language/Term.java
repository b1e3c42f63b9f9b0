package plait.core.search.language;

/** One word of a query, folded like the words of the texts. */
public sealed interface Term {
    /** @param word stands for all words with the same stem */
    record Stem(String word) implements Term {}

    /** @param word stands for itself only */
    record Exact(String word) implements Term {}

    /** @param pattern with {@code *} for any letters and {@code ?} for one */
    record Wildcard(String pattern) implements Term {}

    /** @param edits how many letters may be wrong, missing, too many or swapped: 1 or 2 */
    record Fuzzy(String word, int edits) implements Term {}

    /**
     * @param expression has to fit a whole word
     * @param position where it stands in the query, in code points, for telling what is wrong with it
     */
    record Regex(String expression, int position) implements Term {}
}
