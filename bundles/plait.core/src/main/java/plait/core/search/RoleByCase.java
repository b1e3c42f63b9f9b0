package plait.core.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where hits lie: how many each role has in each case. Those who ask are left out and counted apart, for it is not they who are studied.
 *
 * @param roles in natural order, voices without a role last as an empty one
 * @param cases identifiers in natural order, hits outside any case last as an empty one
 * @param interviewers how many hits those who ask have
 */
public record RoleByCase(List<String> roles, List<String> cases, Map<Cell, Long> counts, long interviewers) {
    private static final Comparator<String> EMPTY_LAST = Comparator.comparing(String::isEmpty).thenComparing(NaturalOrder.INSTANCE);

    /** One role in one case. */
    public record Cell(String role, String caseId) {}

    public static RoleByCase of(List<Tally> tallies) {
        Map<Cell, Long> counts = new HashMap<>();
        for (Tally tally : tallies) if (!tally.byInterviewer()) counts.merge(new Cell(tally.role(), tally.caseId()), tally.hits(), Long::sum);
        long interviewers = tallies.stream().filter(Tally::byInterviewer).mapToLong(Tally::hits).sum();
        return new RoleByCase(ordered(counts.keySet().stream().map(Cell::role)), ordered(counts.keySet().stream().map(Cell::caseId)), counts, interviewers);
    }

    private static List<String> ordered(Stream<String> names) {
        return names.distinct().sorted(EMPTY_LAST).toList();
    }

    public long count(String role, String caseId) {
        return counts.getOrDefault(new Cell(role, caseId), 0L);
    }

    public long ofRole(String role) {
        return counts.entrySet().stream().filter(each -> each.getKey().role().equals(role)).mapToLong(Map.Entry::getValue).sum();
    }

    public long ofCase(String caseId) {
        return counts.entrySet().stream().filter(each -> each.getKey().caseId().equals(caseId)).mapToLong(Map.Entry::getValue).sum();
    }
}
