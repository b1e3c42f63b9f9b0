package plait.core.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import plait.core.search.IndexedSource.Passage;
import plait.model.text.CodePoints;
import plait.model.text.Span;

/**
 * Search for tests: reads every text for every query. Knows words, phrases, {@code exact:}, AND, OR, NOT, {@code is:uncoded} and the fields of
 * identifiers and labels; no brackets, wildcards or nearness. Its stems are crude.
 */
public class FakeSearch implements Search {
    private static final int AROUND = 60;

    private final Map<UUID, IndexedSource> sources = new HashMap<>();
    private IndexMark mark;

    /** What it holds, to compare with another. */
    public synchronized Map<UUID, IndexedSource> contents() {
        return Map.copyOf(sources);
    }

    @Override public synchronized Optional<IndexMark> mark() {
        return Optional.ofNullable(mark);
    }

    @Override public synchronized void apply(Collection<IndexedSource> changed, Collection<UUID> removed, IndexMark mark) {
        removed.forEach(sources::remove);
        changed.forEach(source -> sources.put(source.id(), source));
        this.mark = mark;
    }

    @Override public synchronized void clear() {
        sources.clear();
        mark = null;
    }

    @Override public synchronized SearchResult find(SearchRequest request) {
        var query = new FakeQuery(request.query());
        var hits = new ArrayList<Hit>();
        sources.values().stream().sorted(Comparator.comparing(IndexedSource::identifier, NaturalOrder.INSTANCE)).forEach(source -> {
            for (Passage passage : source.passages()) addHits(query, source, passage, hits);
        });
        int found = (int) hits.stream().map(Hit::sourceId).distinct().count();
        return new SearchResult(hits.subList(0, Math.min(request.limit(), hits.size())), hits.size(), found, false, tallies(hits));
    }

    @Override public void close() {}

    private static void addHits(FakeQuery query, IndexedSource source, Passage passage, List<Hit> hits) {
        String text = CodePoints.of(source.text()).slice(passage.span());
        SortedSet<Span> spans = new TreeSet<>();
        if (!query.matches(source, passage, text, spans)) return;
        var points = CodePoints.of(text);
        if (spans.isEmpty()) spans.add(new Span(0, text.length()));
        for (Span utf16 : spans) {
            Span span = points.toSpan(utf16.start(), utf16.end());
            String before = points.slice(new Span(Math.max(0, span.start() - AROUND), span.start()));
            String after = points.slice(new Span(span.end(), Math.min(points.length(), span.end() + AROUND)));
            var unit = new Hit.Unit(passage.span(), passage.turn(), passage.speaker(), passage.role(), passage.caseId());
            Span sentence = sentence(text, utf16, points).shift(passage.span().start());
            hits.add(new Hit(source.id(), source.identifier(), span.shift(passage.span().start()), sentence, points.slice(span), before, after, unit));
        }
    }

    private static Span sentence(String text, Span utf16, CodePoints points) {
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int from = utf16.start() == 0 ? 0 : sentences.preceding(utf16.start() + 1);
        int to = Math.max(utf16.end(), sentences.following(utf16.end() - 1));
        return points.toSpan(from, from + text.substring(from, to).stripTrailing().length());
    }

    private static List<Tally> tallies(List<Hit> hits) {
        Map<Tally, Long> counts = new LinkedHashMap<>();
        for (Hit hit : hits) counts.merge(new Tally(hit.sourceId(), hit.source(), hit.speaker(), hit.passage().role(), hit.caseId(), 0), 1L, Long::sum);
        var tallies = new ArrayList<Tally>();
        var order = Comparator.comparing(Tally::source, NaturalOrder.INSTANCE).thenComparing(Tally::speaker).thenComparing(Tally::role).thenComparing(Tally::caseId);
        counts.forEach((of, count) -> tallies.add(new Tally(of.sourceId(), of.source(), of.speaker(), of.role(), of.caseId(), count)));
        tallies.sort(order);
        return tallies;
    }
}
