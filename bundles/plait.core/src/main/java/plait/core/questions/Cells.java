package plait.core.questions;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import plait.core.cases.QuoteConsent;
import plait.core.sources.Segments;
import plait.core.study.Session;
import plait.core.theories.Codes;
import plait.core.theories.Value;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Quotable;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Speaker;
import plait.model.base.Entity;

/** Values as people read them: objects by their code, slots by their words, passages by their words as far as consent allows. */
public final class Cells {
    private final Session session;
    private final Segments segments;
    private final QuoteConsent consent;
    private final boolean forAnalysis;
    /** Null until it is needed. */
    private Map<String, String> roles;

    /** @param forAnalysis shows also what may not be quoted */
    public Cells(Session session, Segments segments, QuoteConsent consent, boolean forAnalysis) {
        this.session = session;
        this.segments = segments;
        this.consent = consent;
        this.forAnalysis = forAnalysis;
    }

    /** Empty where nothing stands. */
    public String text(Value value) {
        return switch (value) {
            case Value.Thing thing -> text(session.find(thing.key()));
            case Value.Text text -> byRole().getOrDefault(text.text(), text.text());
            case Value.Number number -> number.number().toPlainString();
            case Value.Term term -> term.word();
            case Value.Nothing nothing -> "";
        };
    }

    /** What somebody is called who is known by role only, and the role: a question can ask for names, too. */
    private Map<String, String> byRole() {
        if (roles != null) return roles;
        roles = new HashMap<>();
        for (Participant person : session.study().getParticipants()) {
            boolean byRoleOnly = person.getConsent() != null && person.getConsent().getQuotable() == Quotable.BY_ROLE_ONLY;
            if (!byRoleOnly || person.getRole() == null || person.getRole().isBlank()) continue;
            Stream.concat(Stream.of(person.getPseudonym(), person.getTranscriptLabel()), person.getSpeakers().stream().map(Speaker::getLabel))
                    .filter(name -> name != null && !name.isBlank())
                    .forEach(name -> roles.put(name, person.getRole()));
        }
        return roles;
    }

    /** As {@link #text}, with numbers as numbers, for tables that machines read. */
    public Object plain(Value value) {
        if (!(value instanceof Value.Number number)) return text(value);
        return number.number().stripTrailingZeros().scale() <= 0 ? (Object) number.number().longValueExact() : (Object) number.number().doubleValue();
    }

    private String text(Entity object) {
        return switch (object) {
            case null -> "";
            case Segment segment -> quote(segment);
            case Slot slot -> slot.getWording() == null ? Codes.of(slot) : slot.getWording();
            case Factor factor -> factor.getName();
            default -> Codes.of(object);
        };
    }

    private String quote(Segment segment) {
        String words = segments.isOrphan(segment) ? "" : segments.quote(segment);
        return forAnalysis ? words : consent.shown(segment, words);
    }
}
