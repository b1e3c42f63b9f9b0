package plait.core.sources;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plait.core.Problem;
import plait.core.study.Store;
import plait.model.ModelFactory;
import plait.model.Segment;
import plait.model.Text;
import plait.model.text.Span;
import plait.model.text.Turn;

/** Passages of texts: one segment for a span, shared by all that point at it. */
public final class Segments {
    private final Store store;
    private final Texts texts;

    public Segments(Store store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    public static Span span(Segment segment) {
        return new Span(segment.getStart(), segment.getEnd());
    }

    public static Optional<Segment> find(Text text, Span span) {
        for (Segment segment : text.getSegments()) {
            if (segment.getStart() == span.start() && segment.getEnd() == span.end()) return Optional.of(segment);
        }
        return Optional.empty();
    }

    /**
     * The segment of a span, made if there is none; called inside a commit.
     *
     * @throws Problem if the span is empty or leaves the text
     */
    public Segment at(Text text, Span span) {
        return find(text, span).orElseGet(() -> create(text, span));
    }

    private Segment create(Text text, Span span) {
        return create(text, cut(texts.read(text), span));
    }

    private static Segment create(Text text, Cut cut) {
        Segment segment = ModelFactory.eINSTANCE.createSegment();
        segment.setStart(cut.span.start());
        segment.setEnd(cut.span.end());
        segment.setQuoteHash(cut.hash);
        segment.getSpeakers().addAll(Speakers.in(text, cut.turns));
        text.getSegments().add(segment);
        return segment;
    }

    /**
     * All that a segment takes from the words of its text, so that it can be made without reading them.
     *
     * @param turns those that the span touches
     */
    public record Cut(Span span, byte[] hash, List<Turn> turns) {}

    /**
     * May be called on any thread.
     *
     * @throws Problem if the span is empty or leaves the text
     */
    public Cut cut(FrozenText frozen, Span span) {
        if (span.isEmpty() || span.end() > frozen.length()) throw new Problem("A passage must have at least one character and lie inside the text.");
        return new Cut(span, hash(frozen.slice(span)), Speakers.turns(frozen, span));
    }

    /** The segment of a span, made if there is none; called inside a commit. Reads no text. */
    public Segment at(Text text, Cut cut) {
        return find(text, cut.span).orElseGet(() -> create(text, cut));
    }

    private byte[] hash(String quote) {
        return store.keyedHash(quote.getBytes(StandardCharsets.UTF_8));
    }

    /** The words that the segment was made of. */
    public String quote(Segment segment) {
        return texts.read(segment.getText()).slice(span(segment));
    }

    /** True when its position no longer holds the words that it was made of: a person must place it anew. */
    public boolean isOrphan(Segment segment) {
        FrozenText frozen = texts.read(segment.getText());
        if (segment.getEnd() > frozen.length()) return true;
        return !Arrays.equals(segment.getQuoteHash(), hash(frozen.slice(span(segment))));
    }

    /** Removes a segment that nothing points at any more; called inside a commit. */
    public static void dropIfUnused(Segment segment) {
        if (segment.getCodings().isEmpty() && segment.getEvidence().isEmpty() && segment.getMemos().isEmpty() && segment.getText() != null) {
            segment.getText().getSegments().remove(segment);
        }
    }
}
