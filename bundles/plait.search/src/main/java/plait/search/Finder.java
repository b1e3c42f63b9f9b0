package plait.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.StoredFields;
import plait.core.search.Hit;
import plait.core.search.SearchResult;
import plait.search.Corpus.Block;
import plait.search.language.Expression;

/**
 * Answers one query. All passages are walked once to count, which needs few places; then those sources are walked again whose hits are shown,
 * because sources do not lie in the index in the order in which hits are given.
 */
final class Finder {
    private final Corpus corpus;
    private final Vocabulary vocabulary;
    private final Matchings[] matchings;
    private final WordSpans spans = new WordSpans();

    Finder(Corpus corpus, Expression query, int mostExpansions) {
        this.corpus = corpus;
        this.vocabulary = new Vocabulary(corpus.reader(), mostExpansions);
        this.matchings = corpus.segments().stream().map(segment -> new Matchings(query, segment.reader(), vocabulary)).toArray(Matchings[]::new);
    }

    /** @param limit how many hits to give, at least 1 */
    SearchResult find(int limit) throws IOException {
        long[] counts = count();
        long total = 0;
        int sources = 0;
        for (long count : counts) {
            total += count;
            if (count > 0) sources++;
        }
        return new SearchResult(hits(counts, limit), total, sources, vocabulary.capped());
    }

    /** Hits of each block, by its number. */
    private long[] count() throws IOException {
        long[] counts = new long[corpus.blocks().size()];
        Matching matching = null;
        int segment = -1;
        for (Block block : corpus.blocks()) {
            if (block.segment() != segment) {
                segment = block.segment();
                matching = matchings[segment].start();
            }
            int passage = matching.candidate(block.first());
            while (passage < block.end()) {
                // without a word of its own, the whole passage is the hit
                if (matching.matches(passage)) counts[block.number()] += Math.max(1, matching.count(passage, spans));
                passage = matching.candidate(passage + 1);
            }
        }
        return counts;
    }

    private List<Hit> hits(long[] counts, int limit) throws IOException {
        int[] wanted = wanted(counts, limit);
        Map<Block, List<Hit>> hits = new HashMap<>();
        Matching matching = null;
        int segment = -1;
        for (Block block : corpus.blocks()) {
            if (wanted[block.number()] == 0) continue;
            if (block.segment() != segment) {
                segment = block.segment();
                matching = matchings[segment].start();
            }
            hits.put(block, hits(block, matching, wanted[block.number()]));
        }
        return corpus.ordered().stream().filter(hits::containsKey).flatMap(block -> hits.get(block).stream()).toList();
    }

    /** How many hits of each block are shown, by its number. */
    private int[] wanted(long[] counts, int limit) {
        int[] wanted = new int[counts.length];
        long left = limit;
        for (Block block : corpus.ordered()) {
            wanted[block.number()] = (int) Math.min(left, counts[block.number()]);
            left -= wanted[block.number()];
        }
        return wanted;
    }

    private List<Hit> hits(Block block, Matching matching, int wanted) throws IOException {
        var hits = new ArrayList<Hit>(wanted);
        StoredFields stored = corpus.segments().get(block.segment()).reader().storedFields();
        int passage = matching.candidate(block.first());
        while (passage < block.end() && hits.size() < wanted) {
            if (matching.matches(passage)) {
                spans.clear();
                matching.collect(passage, spans);
                spans.settle();
                new StoredPassage(stored.document(passage), block.identifier()).addHits(spans, wanted, hits);
            }
            passage = matching.candidate(passage + 1);
        }
        return hits;
    }
}
