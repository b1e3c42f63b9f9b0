package plait.core.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plait.model.ConfigurationVersion;
import plait.model.Role;
import plait.model.Slot;

/** How the parts of one version differ from those of another, of the same configuration or of one that it came from. */
public final class PartChanges {
    private PartChanges() {}

    /**
     * One part that is not the same in both.
     *
     * @param before its words in the earlier version; empty where it is new
     * @param after its words in the later version; empty where it is gone
     */
    public record PartChange(Role role, Optional<String> before, Optional<String> after) {}

    /** By role, in the order of the later version's parts. What has the same words stays out; what is left of one role is paired in its order. */
    public static List<PartChange> between(ConfigurationVersion earlier, ConfigurationVersion later) {
        var changes = new ArrayList<PartChange>();
        for (Role role : List.of(Role.INTERVENTION, Role.CONTEXT, Role.ACTOR, Role.RESOURCE, Role.REASONING, Role.OUTCOME, Role.UNDECIDED)) {
            List<String> before = words(earlier, role);
            List<String> after = words(later, role);
            for (String same : List.copyOf(before)) if (after.remove(same)) before.remove(same);
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) changes.add(new PartChange(role, at(before, i), at(after, i)));
        }
        return changes;
    }

    private static List<String> words(ConfigurationVersion version, Role role) {
        var words = new ArrayList<String>();
        for (Slot slot : Configurations.slots(version, role)) words.add(IfThenBecause.words(slot));
        return words;
    }

    private static Optional<String> at(List<String> words, int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }
}
