package plait.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import plait.core.search.language.Expression;
import plait.core.search.language.Term;

/** Sets a query to work on one segment, as often as it is walked. What is dear to gather is kept from one walk to the next. */
final class Matchings {
    private final Expression query;
    private final LeafReader segment;
    private final Vocabulary vocabulary;
    private final Map<Term, long[]> gathered = new HashMap<>();
    private final Map<Expression.Field, FixedBitSet> passages = new HashMap<>();

    Matchings(Expression query, LeafReader segment, Vocabulary vocabulary) {
        this.query = query;
        this.segment = segment;
        this.vocabulary = vocabulary;
    }

    /** A new walk, from the segment's first passage. */
    Matching start() throws IOException {
        return of(query);
    }

    private Matching of(Expression part) throws IOException {
        return switch (part) {
            case Expression.Words words -> ofWords(words);
            case Expression.Field field -> ofField(field);
            case Expression.All all -> new Matching.OfAll();
            case Expression.And and -> new Matching.OfAnd(ofAll(and.parts()));
            case Expression.Or or -> new Matching.OfOr(ofAll(or.parts()));
            case Expression.Not not -> new Matching.OfNot(of(not.part()));
            case Expression.Maybe maybe -> new Matching.OfMaybe(of(maybe.part()));
        };
    }

    private List<Matching> ofAll(List<Expression> parts) throws IOException {
        var matchings = new ArrayList<Matching>();
        for (Expression part : parts) matchings.add(of(part));
        return matchings;
    }

    private Matching ofWords(Expression.Words words) throws IOException {
        var occurrences = new Occurrences[words.terms().size()];
        for (int i = 0; i < occurrences.length; i++) {
            occurrences[i] = occurrences(words.terms().get(i));
            if (occurrences[i] == null) return new Matching.OfNone();
        }
        return occurrences.length == 1 ? new WordMatching(occurrences[0]) : new GroupMatching(occurrences, words.distance());
    }

    /** Null if this segment has none. */
    private Occurrences occurrences(Term term) throws IOException {
        String field = Vocabulary.field(term);
        List<BytesRef> words = vocabulary.of(field, term);
        Terms terms = segment.terms(field);
        if (terms == null || words.isEmpty()) return null;
        if (words.size() == 1) {
            TermsEnum lookup = terms.iterator();
            return lookup.seekExact(words.get(0)) ? new WordOccurrences(lookup.postings(null, PostingsEnum.POSITIONS)) : null;
        }
        long[] all = gathered.get(term);
        if (all == null) gathered.put(term, all = GatheredOccurrences.gather(terms, words));
        return all.length == 0 ? null : new GatheredOccurrences(all);
    }

    private Matching ofField(Expression.Field field) throws IOException {
        FixedBitSet found = passages.get(field);
        if (found == null) passages.put(field, found = passages(field));
        return new Matching.OfField(found);
    }

    private FixedBitSet passages(Expression.Field field) throws IOException {
        var found = new FixedBitSet(segment.maxDoc());
        String name = Fields.filter(field.name());
        Terms terms = segment.terms(name);
        if (terms == null) return found;
        TermsEnum lookup = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef value : vocabulary.of(name, field.value())) {
            if (!lookup.seekExact(value)) continue;
            postings = lookup.postings(postings, PostingsEnum.NONE);
            found.or(postings);
        }
        return found;
    }
}
