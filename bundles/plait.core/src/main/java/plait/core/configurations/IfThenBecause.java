package plait.core.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.Role;
import plait.model.Slot;

/** The sentence that a configuration amounts to, put together from the words of its parts. A draft: people word it better, but it forgets no part. */
public final class IfThenBecause {
    /** Stands where a part has no words yet. */
    private static final String OPEN = "…";

    private IfThenBecause() {}

    /** What the version says: in its own words if somebody wrote them, else put together. */
    public static String of(ConfigurationVersion version) {
        return version.getStatement() == null || version.getStatement().isBlank() ? from(version) : version.getStatement();
    }

    /** Put together from the parts: if context and resource, then outcome, because reasoning. */
    public static String from(ConfigurationVersion version) {
        var conditions = new ArrayList<String>();
        for (Role role : List.of(Role.CONTEXT, Role.ACTOR, Role.INTERVENTION, Role.RESOURCE)) conditions.addAll(words(version, role));
        return "If " + joined(conditions) + ", then " + joined(words(version, Role.OUTCOME)) + ", because " + ended(joined(words(version, Role.REASONING)));
    }

    private static List<String> words(ConfigurationVersion version, Role role) {
        return Configurations.slots(version, role).stream().map(IfThenBecause::words).filter(each -> !each.isEmpty()).toList();
    }

    /** The words of a part, else the names of its factors; empty while it is undecided. */
    public static String words(Slot slot) {
        if (slot.getWording() != null && !slot.getWording().isBlank()) return slot.getWording().strip();
        return slot.getFactors().stream().map(Factor::getName).collect(Collectors.joining(", "));
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? OPEN : words.stream().map(IfThenBecause::open).collect(Collectors.joining(", and "));
    }

    private static String ended(String words) {
        return words.endsWith(OPEN) ? words : words + ".";
    }

    private static String open(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
