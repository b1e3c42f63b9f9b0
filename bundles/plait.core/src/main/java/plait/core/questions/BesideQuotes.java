package plait.core.questions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plait.core.study.Session;
import plait.core.theories.Value;
import plait.model.Case;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Study;
import plait.model.Text;

/**
 * What may stand beside words in a row of an answer that leaves: where somebody is quoted by role only, neither pseudonym, source nor case, nor a text that
 * names one of them, for a question can ask for names too.
 */
public final class BesideQuotes {
    private static final Value NOTHING = new Value.Nothing();

    private final Session session;
    private final Predicate<Segment> byRoleOnly;
    private final Set<String> names = new LinkedHashSet<>();

    /** @param byRoleOnly whether a passage may be quoted, but by the speaker's role only */
    public BesideQuotes(Session session, Predicate<Segment> byRoleOnly) {
        this.session = session;
        this.byRoleOnly = byRoleOnly;
        collect(session.study());
    }

    private void collect(Study study) {
        for (Participant each : study.getParticipants()) name(each.getIdentifier(), each.getPseudonym(), each.getTranscriptLabel());
        for (Case each : study.getCases()) name(each.getIdentifier(), each.getName());
        for (Source each : study.getSources()) {
            name(each.getIdentifier(), each.getTitle(), each.getFileName());
            for (Text text : each.getTexts()) for (Speaker speaker : text.getSpeakers()) name(speaker.getLabel());
        }
    }

    private void name(String... some) {
        for (String each : some) if (each != null && !each.isBlank()) names.add(each.strip());
    }

    /** The row with nothing where somebody could be found out. */
    public List<Value> within(List<Value> row) {
        boolean hidden = row.stream().flatMap(this::passages).anyMatch(byRoleOnly);
        return hidden ? row.stream().map(value -> leadsToSomebody(value) ? NOTHING : value).toList() : row;
    }

    private Stream<Segment> passages(Value value) {
        return thing(value) instanceof Segment passage ? Stream.of(passage) : Stream.empty();
    }

    private Object thing(Value value) {
        return value instanceof Value.Thing thing ? session.find(thing.key()) : null;
    }

    private boolean leadsToSomebody(Value value) {
        if (value instanceof Value.Text text) return names(text.text(), names);
        Object thing = thing(value);
        return thing instanceof Participant || thing instanceof Source || thing instanceof Case || thing instanceof Speaker;
    }

    /** Whether one of the names stands in the words, by itself and not as a part of a longer word. */
    static boolean names(String words, Collection<String> names) {
        return names.stream().anyMatch(name -> {
            for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) if (isApart(words, at, at + name.length())) return true;
            return false;
        });
    }

    private static boolean isApart(String words, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(words.codePointBefore(start));
        return before && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)));
    }
}
