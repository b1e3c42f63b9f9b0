package plait.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import plait.core.search.QueryProblem;
import plait.core.search.language.Term;

/** Which words of the texts the terms of one query stand for. */
final class Vocabulary {
    private final IndexReader reader;
    private final int most;
    private final Stemmer stemmer = new Stemmer();
    private final Map<Key, List<BytesRef>> known = new HashMap<>();
    private boolean capped;

    /** @param most how many words one wildcard, fuzzy word or regular expression may stand for */
    Vocabulary(IndexReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /** Where the words of a term are indexed. */
    static String field(Term term) {
        return term instanceof Term.Stem ? Fields.STEMS : Fields.WORDS;
    }

    /** What a term stands for in a field, in ascending order. */
    List<BytesRef> of(String field, Term term) throws IOException {
        var key = new Key(field, term);
        List<BytesRef> words = known.get(key);
        if (words == null) known.put(key, words = lookUp(field, term));
        return words;
    }

    /** True when some term stands for more words than were looked up. */
    boolean capped() {
        return capped;
    }

    private List<BytesRef> lookUp(String field, Term term) throws IOException {
        return switch (term) {
            case Term.Stem stem -> List.of(new BytesRef(stemmer.stem(stem.word())));
            case Term.Exact exact -> List.of(new BytesRef(exact.word()));
            case Term.Wildcard wildcard -> expand(field, compiled(wildcard));
            case Term.Fuzzy fuzzy -> expand(field, compiled(fuzzy));
            case Term.Regex regex -> expand(field, compiled(regex));
        };
    }

    private List<BytesRef> expand(String field, CompiledAutomaton automaton) throws IOException {
        var words = new ArrayList<BytesRef>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) return words;
        var matching = automaton.getTermsEnum(terms);
        for (BytesRef word = matching.next(); word != null; word = matching.next()) {
            if (words.size() == most) {
                capped = true;
                break;
            }
            words.add(BytesRef.deepCopyOf(word));
        }
        return words;
    }

    private static CompiledAutomaton compiled(Term.Wildcard wildcard) {
        try {
            var pattern = new org.apache.lucene.index.Term("", wildcard.pattern());
            return new CompiledAutomaton(WildcardQuery.toAutomaton(pattern, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryProblem("A wildcard of this query is too complicated. Use fewer stars.", -1);
        }
    }

    private static CompiledAutomaton compiled(Term.Fuzzy fuzzy) {
        // swapping two neighbours counts as one letter wrong
        var letters = new LevenshteinAutomata(fuzzy.word(), true);
        return new CompiledAutomaton(letters.toAutomaton(fuzzy.edits()), true, false);
    }

    private static CompiledAutomaton compiled(Term.Regex regex) {
        try {
            Automaton automaton = new RegExp(regex.expression(), RegExp.ALL, RegExp.CASE_INSENSITIVE).toAutomaton();
            return new CompiledAutomaton(Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryProblem("This regular expression is too complicated. Use a simpler one.", regex.position());
        } catch (IllegalArgumentException | StackOverflowError e) {
            String message = "This regular expression cannot be read. Its brackets, braces or backslashes may not fit together.";
            throw new QueryProblem(message, regex.position());
        }
    }

    private record Key(String field, Term term) {}
}
