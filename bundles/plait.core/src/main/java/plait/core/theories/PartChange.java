package plait.core.theories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import plait.core.configurations.Configurations;
import plait.core.configurations.IfThenBecause;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.Role;
import plait.model.Slot;

/**
 * A part of a configuration before and after.
 *
 * @param before null for a part that is new
 * @param after null for a part that is gone
 */
public record PartChange(Slot before, Slot after) {
    /** Wordings that share less are no two wordings of one part. */
    private static final double ALIKE = 0.3;

    /**
     * One thing about a part that is not its words.
     *
     * @param what such as “level”
     * @param before empty for nothing; {@code after} likewise
     */
    public record Trait(String what, String before, String after) {}

    /** Every part of either side, the context first: what has the same words is the same part, then what is worded alike, then what has the same role. */
    public static List<PartChange> between(Collection<ConfigurationVersion> before, Collection<ConfigurationVersion> after) {
        List<Slot> old = parts(before);
        List<Slot> now = parts(after);
        var changes = new ArrayList<PartChange>();
        pair(old, now, changes, (a, b) -> a.getRole() == b.getRole() && words(a).equals(words(b)));
        pairAlike(old, now, changes);
        pair(old, now, changes, (a, b) -> !words(a).isEmpty() && words(a).equals(words(b)));
        pair(old, now, changes, (a, b) -> a.getRole() == b.getRole());
        old.forEach(gone -> changes.add(new PartChange(gone, null)));
        now.forEach(made -> changes.add(new PartChange(null, made)));
        changes.sort(Comparator.comparing((PartChange change) -> change.role() == Role.UNDECIDED).thenComparing(PartChange::role).thenComparing(change -> change.after == null));
        return changes;
    }

    private static List<Slot> parts(Collection<ConfigurationVersion> versions) {
        return versions.stream().flatMap(version -> Configurations.parts(version).stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static void pair(List<Slot> old, List<Slot> now, List<PartChange> changes, BiPredicate<Slot, Slot> fit) {
        for (Slot before : List.copyOf(old)) {
            now.stream().filter(after -> fit.test(before, after)).findFirst().ifPresent(after -> take(before, after, old, now, changes));
        }
    }

    /** The likest first. */
    private static void pairAlike(List<Slot> old, List<Slot> now, List<PartChange> changes) {
        record Pair(Slot before, Slot after, double likeness) {}
        var pairs = new ArrayList<Pair>();
        for (Slot before : old) {
            for (Slot after : now) if (before.getRole() == after.getRole()) pairs.add(new Pair(before, after, WordChange.likeness(words(before), words(after))));
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (pair.likeness >= ALIKE && old.contains(pair.before) && now.contains(pair.after)) take(pair.before, pair.after, old, now, changes);
        }
    }

    private static void take(Slot before, Slot after, List<Slot> old, List<Slot> now, List<PartChange> changes) {
        old.remove(before);
        now.remove(after);
        changes.add(new PartChange(before, after));
    }

    public Role role() {
        return after == null ? before.getRole() : after.getRole();
    }

    public String wordsBefore() {
        return before == null ? "" : words(before);
    }

    public String wordsAfter() {
        return after == null ? "" : words(after);
    }

    private static String words(Slot slot) {
        return IfThenBecause.words(slot);
    }

    /** True where words, codes and everything else are the same. */
    public boolean isNone() {
        return before != null && after != null && wordsBefore().equals(wordsAfter()) && traits().isEmpty();
    }

    /** What changed besides the words; nothing for a part that is new or gone. */
    public List<Trait> traits() {
        if (before == null || after == null) return List.of();
        var traits = new ArrayList<Trait>();
        add(traits, "role", slot -> word(slot.getRole()));
        add(traits, "codes", slot -> slot.getFactors().stream().map(Factor::getName).filter(Objects::nonNull).sorted().collect(Collectors.joining(", ")));
        add(traits, "level", slot -> word(slot.getLevel()));
        add(traits, "recovery capital", slot -> word(slot.getRecoveryCapital()));
        add(traits, "polarity", slot -> word(slot.getPolarity()));
        add(traits, "intention", slot -> word(slot.getIntention()));
        add(traits, "distance", slot -> word(slot.getProximity()));
        add(traits, "activation", slot -> word(slot.getActivation()));
        add(traits, "core outcome", slot -> slot.getCoreOutcome() == null ? "" : Codes.of(slot.getCoreOutcome()));
        return traits;
    }

    private void add(List<Trait> traits, String what, Function<Slot, String> of) {
        String old = of.apply(before);
        String now = of.apply(after);
        if (!old.equals(now)) traits.add(new Trait(what, old, now));
    }

    /** Empty for what is not stated. */
    private static String word(Enumerator value) {
        return value.getLiteral().equals("unstated") || value.getLiteral().equals("unknown") ? "" : value.getLiteral();
    }
}
