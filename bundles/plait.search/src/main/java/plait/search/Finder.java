package plait.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import plait.core.search.Hit;
import plait.core.search.SearchResult;
import plait.core.search.Tally;
import plait.core.search.language.Expression;
import plait.search.Corpus.Block;

/**
 * Answers one query. All passages are walked once to count, which needs few places; then those sources are walked again whose hits are shown,
 * because sources do not lie in the index in the order in which hits are given.
 */
final class Finder {
    private final Corpus corpus;
    private final Vocabulary vocabulary;
    private final Matchings[] matchings;
    private final WordSpans spans = new WordSpans();
    private final BooleanSupplier cancelled;
    private final Map<Block, Map<Integer, Long>> voices = new HashMap<>();

    /** @param cancelled asked between sources: true ends the search */
    Finder(Corpus corpus, Expression query, int mostExpansions, BooleanSupplier cancelled) {
        this.corpus = corpus;
        this.cancelled = cancelled;
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
        return new SearchResult(hits(counts, limit), total, sources, vocabulary.capped(), tallies());
    }

    /** Hits of each block, by its number. */
    private long[] count() throws IOException {
        long[] counts = new long[corpus.blocks().size()];
        Matching matching = null;
        SortedDocValues voice = null;
        int segment = -1;
        for (Block block : corpus.blocks()) {
            goOn();
            if (block.segment() != segment) {
                segment = block.segment();
                matching = matchings[segment].start();
                voice = corpus.segments().get(segment).reader().getSortedDocValues(Fields.VOICE);
            }
            int passage = matching.candidate(block.first());
            while (passage < block.end()) {
                if (matching.matches(passage)) {
                    // without a word of its own, the whole passage is the hit
                    long found = Math.max(1, matching.count(passage, spans));
                    counts[block.number()] += found;
                    if (voice.advanceExact(passage)) voices.computeIfAbsent(block, each -> new HashMap<>(4)).merge(voice.ordValue(), found, Long::sum);
                }
                passage = matching.candidate(passage + 1);
            }
        }
        return counts;
    }

    /** Who said what was counted. */
    private List<Tally> tallies() throws IOException {
        var names = new SortedDocValues[matchings.length];
        var tallies = new ArrayList<Tally>();
        for (Block block : corpus.ordered()) {
            Map<Integer, Long> of = voices.get(block);
            if (of == null) continue;
            if (names[block.segment()] == null) names[block.segment()] = corpus.segments().get(block.segment()).reader().getSortedDocValues(Fields.VOICE);
            for (int ordinal : of.keySet().stream().sorted().toList()) {
                Voice voice = Voice.of(names[block.segment()].lookupOrd(ordinal).utf8ToString());
                tallies.add(new Tally(block.source().id(), block.identifier(), voice.speaker(), voice.role(), voice.caseId(), of.get(ordinal)));
            }
        }
        return tallies;
    }

    private void goOn() {
        if (cancelled.getAsBoolean()) throw new CancellationException();
    }

    private List<Hit> hits(long[] counts, int limit) throws IOException {
        int[] wanted = wanted(counts, limit);
        Map<Block, List<Hit>> hits = new HashMap<>();
        Matching matching = null;
        int segment = -1;
        for (Block block : corpus.blocks()) {
            if (wanted[block.number()] == 0) continue;
            goOn();
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
                new StoredPassage(stored.document(passage), block.source()).addHits(spans, wanted, hits);
            }
            passage = matching.candidate(passage + 1);
        }
        return hits;
    }
}
