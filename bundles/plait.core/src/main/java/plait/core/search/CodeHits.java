package plait.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plait.core.coding.ApplyFactor;
import plait.core.coding.CodeBook;
import plait.core.sources.FrozenText;
import plait.core.sources.Texts;
import plait.core.study.Session;
import plait.model.Factor;
import plait.model.Source;
import plait.model.Study;
import plait.model.Text;
import plait.model.base.Entity;
import plait.model.text.Span;

/** Codes what a search found, in one commit that one undo takes back. First {@link #plan}, which tells what will be coded and may run anywhere; then apply. */
public final class CodeHits {
    private final Session session;
    private final ApplyFactor codings;
    private final Texts texts;

    public CodeHits(Session session, ApplyFactor codings, Texts texts) {
        this.session = session;
        this.codings = codings;
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

    /** One commit. Passages whose words are not there any more are left out. @return how many passages have the code now */
    public int apply(Plan plan, Factor factor) {
        var coded = new int[1];
        session.commit("Code search results", study -> coded[0] = add(study, plan, factor));
        return coded[0];
    }

    /** One commit: makes a new code as well. */
    public int applyNew(Plan plan, String name) {
        var coded = new int[1];
        session.commit("New code for search results", study -> coded[0] = add(study, plan, CodeBook.add(study, name)));
        return coded[0];
    }

    private int add(Study study, Plan plan, Factor factor) {
        Map<UUID, Source> sources = new HashMap<>();
        for (Source source : study.getSources()) sources.put(((Entity) source).id(), source);
        int coded = 0;
        for (var each : plan.bySource().entrySet()) {
            Source source = sources.get(each.getKey());
            if (source == null) continue;
            Text text = Texts.current(source);
            for (Place place : stillThere(texts.read(text), each.getValue())) {
                codings.add(text, place.span(), factor, session.author());
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
