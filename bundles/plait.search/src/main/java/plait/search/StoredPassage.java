package plait.search;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import plait.core.search.Hit;
import plait.core.search.language.WordScanner;
import plait.model.text.CodePoints;
import plait.model.text.Span;

/** A passage as it was indexed, for making hits of it: its words are scanned again, which is how the places of a hit are exact. */
final class StoredPassage {
    private static final int AROUND = 60;

    private final SourceKey source;
    private final CodePoints text;
    private final int start;
    private final Hit.Unit unit;
    private BreakIterator sentences;

    StoredPassage(Document stored, SourceKey source) {
        this.source = source;
        this.text = CodePoints.of(stored.get(Fields.TEXT));
        this.start = stored.getField(Fields.START).numericValue().intValue();
        Voice voice = Voice.of(stored.get(Fields.VOICE));
        int turn = stored.getField(Fields.TURN).numericValue().intValue();
        this.unit = new Hit.Unit(new Span(start, start + text.length()), turn, voice.speaker(), voice.role(), voice.caseId());
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
        return new Hit(source.id(), source.identifier(), span.shift(start), sentence(span).shift(start), text.slice(span), before, after, unit);
    }

    /** From the beginning of the sentence in which a span begins to the end of the one in which it ends, without the blanks after it. */
    private Span sentence(Span span) {
        if (sentences == null) {
            sentences = BreakIterator.getSentenceInstance(Locale.UK);
            sentences.setText(text.text());
        }
        int first = text.toUtf16(span.start());
        int last = Math.max(first, text.toUtf16(span.end()) - 1);
        int from = sentences.isBoundary(first) ? first : sentences.preceding(first);
        int to = sentences.following(last);
        if (to == BreakIterator.DONE) to = text.text().length();
        while (to > last + 1 && Character.isWhitespace(text.text().charAt(to - 1))) to--;
        return text.toSpan(Math.max(0, from), to);
    }
}
