package plait.core.search.language;

import java.util.ArrayList;
import java.util.List;
import plait.core.search.QueryProblem;

/** Makes the terms of one token: a word with a dash inside gives several, a word without letters none. */
final class TermReader {
    private static final int MOST_EDITS = 2;
    private static final int MOST_DISTANCE = 10_000;

    private final String query;
    private final boolean exact;

    /** @param query the whole query, for telling positions */
    TermReader(String query, boolean exact) {
        this.query = query;
        this.exact = exact;
    }

    /** The terms of a bare word, in the order of the text. */
    List<Term> ofWord(Token token) {
        var words = new WordScanner(token.text(), c -> c == '*' || c == '?');
        int edits = edits(token);
        var terms = new ArrayList<Term>();
        while (words.next()) terms.add(term(words.folded(), edits, token));
        return terms;
    }

    /** The terms of a phrase. A question mark ends a sentence there; a star still stands for letters. */
    List<Term> ofPhrase(Token token) {
        var words = new WordScanner(token.text(), c -> c == '*');
        var terms = new ArrayList<Term>();
        while (words.next()) if (!isStars(words.folded())) terms.add(term(words.folded(), 0, token));
        return terms;
    }

    /** How far apart the words of a phrase may stand, 0 for a plain phrase. */
    int distance(Token phrase) {
        if (phrase.suffix().equals(Token.NO_SUFFIX)) return 0;
        return number(phrase, MOST_DISTANCE, "After the ~ of a phrase stands how many positions apart its words may be, such as ~5.");
    }

    /** The value of a field: one term for the whole of it, or none if it has no letters. */
    List<Term> ofValue(Token token) {
        if (token.is(Token.Kind.REGEX)) return List.of(regex(token));
        boolean phrase = token.is(Token.Kind.PHRASE);
        var words = new WordScanner(token.text(), c -> c == '*' || c == '?' && !phrase);
        String key = FieldNames.key(words);
        int edits = phrase ? 0 : edits(token);
        if (key.isEmpty()) return List.of();
        if (isPattern(key)) return List.of(new Term.Wildcard(key));
        return List.of(edits > 0 ? new Term.Fuzzy(key, edits) : new Term.Exact(key));
    }

    Term regex(Token token) {
        return new Term.Regex(token.text(), QueryTokens.inCodePoints(query, token.position()));
    }

    private Term term(String word, int edits, Token token) {
        if (isStars(word)) throw problem("A star alone stands for every word there is. Put letters beside it, or *:* for every passage.", token);
        if (isPattern(word)) return new Term.Wildcard(word);
        if (edits > 0) return new Term.Fuzzy(word, edits);
        return exact ? new Term.Exact(word) : new Term.Stem(word);
    }

    private int edits(Token token) {
        if (token.suffix().equals(Token.NO_SUFFIX)) return 0;
        return number(token, MOST_EDITS, "After the ~ of a word stands how many letters may differ: ~1 or ~2.");
    }

    private int number(Token token, int most, String problem) {
        if (token.suffix().isEmpty()) return Math.min(most, MOST_EDITS);
        boolean whole = token.suffix().chars().allMatch(c -> c >= '0' && c <= '9') && token.suffix().length() < 9;
        int number = whole ? Integer.parseInt(token.suffix()) : most + 1;
        if (number > most) throw problem(problem, token);
        return number;
    }

    private QueryProblem problem(String message, Token token) {
        return new QueryProblem(message, QueryTokens.inCodePoints(query, token.position()));
    }

    private static boolean isPattern(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    }

    private static boolean isStars(String word) {
        return word.chars().allMatch(c -> c == '*');
    }
}
