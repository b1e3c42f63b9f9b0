package plait.search;

import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import plait.core.search.Hit;
import plait.model.text.CodePoints;
import plait.model.text.Span;
import plait.search.language.WordScanner;

/** A passage as it was indexed, for making hits of it: its words are scanned again, which is how the places of a hit are exact. */
final class StoredPassage {
    private static final int AROUND = 60;

    private final Document stored;
    private final String source;
    private final CodePoints text;
    private final int start;

    /** @param source identifier */
    StoredPassage(Document stored, String source) {
        this.stored = stored;
        this.source = source;
        this.text = CodePoints.of(stored.get(Fields.TEXT));
        this.start = stored.getField(Fields.START).numericValue().intValue();
    }

    /** Adds a hit for each span, or one for the whole passage if there is none, until {@code hits} holds {@code most}. */
    void addHits(WordSpans spans, int most, List<Hit> hits) {
        if (spans.size() == 0) hits.add(hit(new Span(0, text.length())));
        else {
            Span[] words = words(spans);
            for (int i = 0; i < spans.size() && hits.size() < most; i++) hits.add(hit(words[spans.first(i)].cover(words[spans.last(i)])));
        }
    }

    /** The words of the passage by position, up to the last one that is needed. */
    private Span[] words(WordSpans spans) {
        int last = 0;
        for (int i = 0; i < spans.size(); i++) last = Math.max(last, spans.last(i));
        var words = new Span[last + 1];
        var scanner = new WordScanner(text.text());
        for (int i = 0; i <= last && scanner.next(); i++) words[i] = text.toSpan(scanner.start(), scanner.end());
        return words;
    }

    /** @param span within the passage */
    private Hit hit(Span span) {
        String before = text.slice(new Span(Math.max(0, span.start() - AROUND), span.start()));
        String after = text.slice(new Span(span.end(), Math.min(text.length(), span.end() + AROUND)));
        UUID id = UUID.fromString(stored.get(Fields.SOURCE_ID));
        return new Hit(id, source, span.shift(start), text.slice(span), before, after, stored.get(Fields.SPEAKER), stored.get(Fields.CASE));
    }
}
