package plait.core.theories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plait.core.configurations.IfThenBecause;
import plait.core.search.NaturalOrder;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Move;
import plait.model.Refinement;
import plait.model.TheoryVersion;

/**
 * Two versions of a theory side by side: what became of each configuration, by which steps, and because of what. A split stands as one change with its
 * parent and all its children, a merge as one with all its parents.
 *
 * @param changes in the order of {@link Became}, then of codes; what stayed as it was is among them
 * @param links causal links that stand in one version only
 */
public record Comparison(TheoryVersion from, TheoryVersion to, List<Change> changes, List<LinkChange> links) {
    /**
     * What belongs together.
     *
     * @param before those of the earlier theory version; empty for what is new
     * @param after those of the later one; empty for what was dropped
     * @param steps the refinements that led from one to the other, the oldest first; empty where no reason is recorded
     */
    public record Change(Became became, List<ConfigurationVersion> before, List<ConfigurationVersion> after, List<Refinement> steps) {
        /** Whose it is: the code of the first parent, else of what is new. */
        public Configuration head() {
            return (before.isEmpty() ? after : before).get(0).getConfiguration();
        }

        /** The parts before and after of one that stands there now, against all that it comes from. */
        public List<PartChange> parts(ConfigurationVersion now) {
            return PartChange.between(before, List.of(now));
        }

        /** The steps that one of these is a result of; for what was dropped, those that took it away. */
        public List<Refinement> stepsOf(ConfigurationVersion now) {
            return steps.stream().filter(step -> step.getResults().contains(now)).toList();
        }

        /** True where something changed and nobody said why. */
        public boolean isUnexplained() {
            return became != Became.KEPT && steps.stream().allMatch(step -> step.getRationale() == null || step.getRationale().isBlank());
        }

        /** What became of it, with the codes of all that take part, such as “CMOC-01 was split into CMOC-01 and CMOC-02.” */
        public String sentence(TheoryVersion to) {
            return switch (became) {
                case SPLIT -> codes(before) + " was split into " + codes(after) + ".";
                case MERGED -> codes(before) + " were merged into " + codes(after) + ".";
                case RECAST -> codes(before) + " became " + codes(after) + ".";
                case REFINED -> codes(after) + " was refined.";
                case REWORDED -> codes(after) + " was reworded.";
                case NEW -> codes(after) + " is new in " + to.getLabel() + ".";
                case DROPPED -> codes(before) + " stands no longer in " + to.getLabel() + ".";
                case KEPT -> codes(after) + " stayed as it was.";
            };
        }

        private static String codes(List<ConfigurationVersion> versions) {
            List<String> codes = versions.stream().map(each -> Codes.of(each.getConfiguration())).distinct().toList();
            int last = codes.size() - 1;
            return last < 1 ? String.join("", codes) : String.join(", ", codes.subList(0, last)) + " and " + codes.get(last);
        }

        /** What it says before, all parents together; empty for what is new. */
        public String sentenceBefore() {
            return before.stream().map(IfThenBecause::of).collect(Collectors.joining(" "));
        }
    }

    /** @return the older of the two first, whichever is named first; two versions of one theory */
    public static Comparison between(TheoryVersion one, TheoryVersion other) {
        List<TheoryVersion> order = one.getTheory().getVersions();
        boolean turned = order.indexOf(one) > order.indexOf(other);
        return of(turned ? other : one, turned ? one : other);
    }

    private static Comparison of(TheoryVersion from, TheoryVersion to) {
        var steps = new Steps(from, to);
        List<Change> changes = steps.changes();
        changes.sort(Comparator.comparing(Change::became).thenComparing(change -> Codes.of(change.head()), NaturalOrder.INSTANCE));
        return new Comparison(from, to, List.copyOf(changes), LinkChange.between(from.getMembers(), to.getMembers()));
    }

    /** How many of each, all that there are; in the order of {@link Became}. */
    public Map<Became, Integer> counts() {
        var counts = new EnumMap<Became, Integer>(Became.class);
        for (Change change : changes) counts.merge(change.became, 1, Integer::sum);
        return counts;
    }

    /** Such as “2 split, 4 refined, 7 kept”. */
    public String words() {
        return counts().entrySet().stream().map(each -> each.getValue() + " " + each.getKey().word()).collect(Collectors.joining(", "));
    }

    /** The links that begin or end in what a change is about. */
    public List<LinkChange> linksOf(Change change) {
        Set<Configuration> about = new HashSet<>();
        change.before.forEach(each -> about.add(each.getConfiguration()));
        change.after.forEach(each -> about.add(each.getConfiguration()));
        return links.stream().filter(link -> about.stream().anyMatch(link::touches)).toList();
    }

    /** Follows refinements from one theory version to the other. */
    private static final class Steps {
        private final Set<ConfigurationVersion> old;
        private final Set<ConfigurationVersion> now;
        private final List<Group> groups = new ArrayList<>();

        /** What belongs together, while it is found. */
        private static final class Group {
            private final Set<ConfigurationVersion> before = new LinkedHashSet<>();
            private final Set<ConfigurationVersion> after = new LinkedHashSet<>();
            private final Set<Refinement> steps = new LinkedHashSet<>();
        }

        Steps(TheoryVersion from, TheoryVersion to) {
            old = new LinkedHashSet<>(from.getMembers());
            now = new LinkedHashSet<>(to.getMembers());
        }

        List<Change> changes() {
            now.forEach(this::origin);
            Set<ConfigurationVersion> reached = groups.stream().flatMap(group -> group.before.stream()).collect(Collectors.toSet());
            old.stream().filter(each -> !reached.contains(each)).forEach(this::end);
            return groups.stream().map(Steps::change).collect(Collectors.toCollection(ArrayList::new));
        }

        /** Goes back from what stands there now to what stood there before. */
        private void origin(ConfigurationVersion version) {
            var found = new Group();
            found.after.add(version);
            var seen = new HashSet<ConfigurationVersion>(List.of(version));
            var waiting = new ArrayDeque<ConfigurationVersion>(seen);
            while (!waiting.isEmpty()) {
                ConfigurationVersion at = waiting.pop();
                if (old.contains(at)) found.before.add(at);
                else for (Refinement step : at.getRefinementOf()) {
                    found.steps.add(step);
                    step.getUsed().stream().filter(seen::add).forEach(waiting::push);
                }
            }
            if (found.before.isEmpty()) sameConfiguration(version, old).forEach(found.before::add); // worded anew without a step that says so
            join(found);
        }

        /** Goes on from what no longer stands there, for the steps that took it away. */
        private void end(ConfigurationVersion version) {
            var found = new Group();
            found.before.add(version);
            var seen = new HashSet<ConfigurationVersion>(List.of(version));
            var waiting = new ArrayDeque<ConfigurationVersion>(seen);
            while (!waiting.isEmpty()) {
                for (Refinement step : waiting.pop().getRefinedBy()) {
                    found.steps.add(step);
                    step.getResults().stream().filter(seen::add).forEach(waiting::push);
                }
            }
            join(found);
        }

        private static Collection<ConfigurationVersion> sameConfiguration(ConfigurationVersion version, Set<ConfigurationVersion> among) {
            return among.stream().filter(each -> each.getConfiguration() == version.getConfiguration()).toList();
        }

        private void join(Group found) {
            List<Group> shared = groups.stream().filter(group -> group.before.stream().anyMatch(found.before::contains)).toList();
            if (shared.isEmpty()) {
                groups.add(found);
                return;
            }
            Group first = shared.get(0);
            for (Group each : shared) if (each != first) take(first, each);
            take(first, found);
            groups.removeAll(shared.subList(1, shared.size()));
        }

        private static void take(Group into, Group other) {
            into.before.addAll(other.before);
            into.after.addAll(other.after);
            into.steps.addAll(other.steps);
        }

        private static Change change(Group group) {
            List<Refinement> steps = group.steps.stream().sorted(Comparator.comparingLong(Refinement::getTime).thenComparingInt(Steps::reached)).toList();
            return new Change(became(group), ordered(group.before), ordered(group.after), steps);
        }

        /** The highest number that a step came to: two steps may bear the same millisecond. */
        private static int reached(Refinement step) {
            return step.getResults().stream().mapToInt(ConfigurationVersion::getNumber).max().orElse(0);
        }

        private static List<ConfigurationVersion> ordered(Set<ConfigurationVersion> versions) {
            return versions.stream().sorted(Comparator.comparing((ConfigurationVersion each) -> Codes.of(each.getConfiguration()), NaturalOrder.INSTANCE).thenComparing(ConfigurationVersion::getNumber)).toList();
        }

        private static Became became(Group group) {
            if (group.before.isEmpty()) return Became.NEW;
            if (group.after.isEmpty()) return Became.DROPPED;
            if (group.before.size() > 1) return group.after.size() > 1 ? Became.RECAST : Became.MERGED;
            if (group.after.size() > 1) return Became.SPLIT;
            if (group.after.equals(group.before)) return Became.KEPT;
            return isOnlyReworded(group) ? Became.REWORDED : Became.REFINED;
        }

        /** As the steps say; where there are none, as the parts show. */
        private static boolean isOnlyReworded(Group group) {
            if (!group.steps.isEmpty()) return group.steps.stream().allMatch(Steps::isRewording);
            return PartChange.between(group.before, group.after).stream().allMatch(part -> part.before() != null && part.after() != null && part.traits().isEmpty());
        }

        /** By its move, or because whoever made it calls it so. */
        private static boolean isRewording(Refinement step) {
            return step.getMove() == Move.REWORD || "reworded".equalsIgnoreCase(step.getChange());
        }
    }
}
