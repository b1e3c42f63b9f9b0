package plait.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import plait.core.OnSession;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.coding.ApplyFactor;
import plait.core.coding.CodeBook;
import plait.core.sources.FrozenText;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.core.study.Key;
import plait.core.study.Session;
import plait.model.Factor;
import plait.model.Source;
import plait.model.Text;
import plait.model.base.Entity;
import plait.model.text.Span;

/** Codes what a search found, in one commit that one undo takes back. First {@link #plan}, which tells what will be coded and may run anywhere; then {@link #prepare}, which reads; then apply. */
public final class CodeHits {
    private final Session session;
    private final ApplyFactor codings;
    private final Segments segments;
    private final Texts texts;

    public CodeHits(Session session, ApplyFactor codings, Segments segments, Texts texts) {
        this.session = session;
        this.codings = codings;
        this.segments = segments;
        this.texts = texts;
    }

    /** How much around a hit gets the code. */
    public enum Reach {
        WORDS,
        SENTENCE,
        TURN
    }

    /**
     * A passage to be coded.
     *
     * @param hit what was found in it, with its words, to be sure that they still stand there
     */
    public record Place(Span span, Hit hit) {}

    /** The passages to be coded, each once, by source. */
    public record Plan(Map<UUID, List<Place>> bySource) {
        public int passages() {
            return bySource.values().stream().mapToInt(List::size).sum();
        }

        public int sources() {
            return bySource.size();
        }
    }

    /** What coding these hits comes to. Hits in the same sentence or turn share their passage. */
    public static Plan plan(Collection<Hit> hits, Reach reach) {
        Map<UUID, Map<Span, Place>> places = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Span span = switch (reach) {
                case WORDS -> hit.span();
                case SENTENCE -> hit.sentence();
                case TURN -> hit.passage().span();
            };
            places.computeIfAbsent(hit.sourceId(), source -> new LinkedHashMap<>()).putIfAbsent(span, new Place(span, hit));
        }
        Map<UUID, List<Place>> bySource = new LinkedHashMap<>();
        places.forEach((source, spans) -> bySource.put(source, List.copyOf(spans.values())));
        return new Plan(bySource);
    }

    /** What will be coded, cut out of its texts. */
    public record Ready(Map<Text, List<Segments.Cut>> byText) {}

    /**
     * Reads the texts of a plan on the thread that asks. Passages whose words are not there any more are left out.
     *
     * @param onSession the way to the session thread
     * @throws CancellationException if the person stopped
     */
    public Ready prepare(Plan plan, OnSession onSession, Progress progress) {
        Map<UUID, Text> texts = onSession.call(() -> current(plan));
        progress.begin("Reading texts", texts.size());
        Map<Text, List<Segments.Cut>> byText = new LinkedHashMap<>();
        texts.forEach((source, text) -> {
            if (progress.cancelled()) throw new CancellationException();
            FrozenText frozen = this.texts.loaded(text, onSession);
            byText.put(text, stillThere(frozen, plan.bySource().get(source)).stream().map(place -> segments.cut(frozen, place.span())).toList());
            progress.worked(1);
        });
        return new Ready(byText);
    }

    private Map<UUID, Text> current(Plan plan) {
        Map<UUID, Text> texts = new LinkedHashMap<>();
        for (Source source : session.study().getSources()) {
            UUID id = ((Entity) source).id();
            if (plan.bySource().containsKey(id)) texts.put(id, Texts.current(source));
        }
        return texts;
    }

    /**
     * One commit.
     *
     * @return how many passages have the code now
     * @throws Problem if the code went while the texts were read
     */
    public int apply(Ready ready, Factor factor) {
        if (session.find(Key.of(factor)) == null) throw new Problem("The code is not there any more. Choose another.");
        var coded = new int[1];
        session.commit("Code search results", study -> coded[0] = add(ready, factor));
        return coded[0];
    }

    /** One commit: makes a new code as well. */
    public int applyNew(Ready ready, String name) {
        var coded = new int[1];
        session.commit("New code for search results", study -> coded[0] = add(ready, CodeBook.add(study, name)));
        return coded[0];
    }

    /** A text that went, or got another after it, while it was read is left out. */
    private int add(Ready ready, Factor factor) {
        int coded = 0;
        for (var each : ready.byText().entrySet()) {
            Text text = each.getKey();
            if (text.getSource() == null || session.find(Key.of(text.getSource())) == null || Texts.current(text.getSource()) != text) continue;
            for (Segments.Cut cut : each.getValue()) {
                codings.add(text, cut, factor, session.author());
                coded++;
            }
        }
        return coded;
    }

    private static List<Place> stillThere(FrozenText frozen, List<Place> places) {
        var there = new ArrayList<Place>();
        for (Place place : places) {
            Span words = place.hit().span();
            boolean fits = words.end() <= frozen.length() && place.span().end() <= frozen.length() && frozen.slice(words).equals(place.hit().quote());
            if (fits) there.add(place);
        }
        return there;
    }
}
