package plait.ui.search;

import plait.core.search.language.Expression;
import plait.core.search.language.QueryParts;
import plait.core.search.language.QueryText;

/** Words of a transcript as a query that finds them. */
final class CorpusWords {
    private static final int LONGEST = 80;

    private CorpusWords() {}

    /** A phrase of them; empty when they are too many to be looked for. */
    static String of(String selected) {
        if (selected.isBlank() || selected.length() > LONGEST) return "";
        Expression words = QueryParts.words(selected);
        return words instanceof Expression.All ? "" : QueryText.of(words, QueryText.Spelling.FOLDED);
    }
}
