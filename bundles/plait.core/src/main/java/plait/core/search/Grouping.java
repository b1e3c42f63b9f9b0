package plait.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By what hits are put together. */
public enum Grouping {
    CASE,
    SOURCE,
    SPEAKER;

    /**
     * Hits that belong together.
     *
     * @param key identifier of the case, code of the source, or source and label of the speaker
     * @param example a voice of the group, to name it by
     * @param count how many hits it has in all
     * @param hits those at hand
     */
    public record Group(String key, Tally example, long count, List<Hit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /** The groups in natural order of their keys, what belongs nowhere last; each counted in full, though not all of its hits may be at hand. */
    public List<Group> of(SearchResult result) {
        Map<String, List<Tally>> tallies = new TreeMap<>(NaturalOrder.INSTANCE);
        for (Tally tally : result.tallies()) tallies.computeIfAbsent(key(tally.source(), tally.speaker(), tally.caseId()), key -> new ArrayList<>()).add(tally);
        Map<String, List<Hit>> hits = new TreeMap<>(NaturalOrder.INSTANCE);
        for (Hit hit : result.hits()) hits.computeIfAbsent(key(hit.source(), hit.speaker(), hit.caseId()), key -> new ArrayList<>()).add(hit);
        var groups = new ArrayList<Group>();
        tallies.forEach((key, of) -> groups.add(new Group(key, of.getFirst(), of.stream().mapToLong(Tally::hits).sum(), hits.getOrDefault(key, List.of()))));
        if (!groups.isEmpty() && groups.getFirst().key().isEmpty()) groups.add(groups.removeFirst());
        return groups;
    }

    private String key(String source, String speaker, String caseId) {
        return switch (this) {
            case CASE -> caseId;
            case SOURCE -> source;
            case SPEAKER -> speaker.isEmpty() ? source : source + " " + speaker;
        };
    }
}
