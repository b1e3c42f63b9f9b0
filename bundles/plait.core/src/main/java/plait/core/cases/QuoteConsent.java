package plait.core.cases;

import java.util.Optional;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Speakers;
import plait.core.sources.Texts;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Speaker;
import plait.model.Text;
import plait.model.text.Span;
import plait.model.text.Turn;

/**
 * What consent allows to be quoted. A passage is as quotable as the least quotable of the people who speak in it;
 * somebody whose consent is not recorded is not quotable; documents without speakers are.
 */
public final class QuoteConsent {
    /** Stands where words may not. */
    public static final String NOT_QUOTABLE = "[not quotable]";

    private final Texts texts;

    public QuoteConsent(Texts texts) {
        this.texts = texts;
    }

    /** The strictest consent that the passage touches. */
    public Quotable of(Segment segment) {
        return of(segment.getText(), Segments.span(segment));
    }

    /** The strictest consent that a span touches. */
    public Quotable of(Text text, Span span) {
        FrozenText frozen = texts.read(text);
        Quotable strictest = Quotable.YES;
        for (Turn turn : frozen.structure().turns()) {
            if (turn.span().start() >= span.end()) break;
            if (turn.span().overlaps(span)) strictest = stricter(strictest, of(text, turn));
        }
        return strictest;
    }

    private static Quotable of(Text text, Turn turn) {
        return ofTurn(Speakers.of(text, turn));
    }

    /** What the speaker of a turn allows, by the turn's label; an empty label means words outside of turns. */
    public static Quotable of(Text text, String label) {
        if (label.isEmpty()) return Quotable.YES;
        return ofTurn(text.getSpeakers().stream().filter(speaker -> speaker.getLabel().equals(label)).findFirst());
    }

    /** True when a passage whose words leave may still leave so: nobody who speaks in it has become stricter meanwhile. Reads no text. */
    public static boolean stillAllows(Segment segment, Quotable before) {
        return segment.getSpeakers().stream().allMatch(speaker -> strictness(ofTurn(Optional.of(speaker))) <= strictness(before));
    }

    private static Quotable ofTurn(Optional<Speaker> speaker) {
        if (speaker.isPresent() && speaker.get().isInterviewer()) return Quotable.YES;
        Participant participant = speaker.map(Speaker::getParticipant).orElse(null);
        if (participant == null || participant.getConsent() == null) return Quotable.NO;
        return participant.getConsent().getQuotable();
    }

    private static Quotable stricter(Quotable a, Quotable b) {
        return strictness(a) >= strictness(b) ? a : b;
    }

    private static int strictness(Quotable quotable) {
        return switch (quotable) {
            case YES -> 0;
            case BY_ROLE_ONLY -> 1;
            case AFTER_CHECKING -> 2;
            case NO -> 3;
        };
    }

    /** The words, or {@link #NOT_QUOTABLE} where nobody allowed to show them or a check by the speaker is still to come. */
    public String shown(Segment segment, String quote) {
        Quotable quotable = of(segment);
        return quotable == Quotable.YES || quotable == Quotable.BY_ROLE_ONLY ? quote : NOT_QUOTABLE;
    }
}
