package plait.ui.commands;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which commands the list shows for what was typed: every word of it must occur; those that begin with it come first. */
final class CommandChoices {
    /**
     * One command.
     *
     * @param key as menus show it, or empty
     * @param enabled whether it can be run now
     */
    record Choice(String id, String name, String key, boolean enabled) {}

    private CommandChoices() {}

    static List<Choice> of(List<Choice> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Comparator<Choice> order = Comparator.<Choice, Boolean>comparing(choice -> wanted.isEmpty() || !lower(choice).startsWith(wanted))
                .thenComparing(choice -> !choice.enabled)
                .thenComparing(Choice::name, String.CASE_INSENSITIVE_ORDER);
        return all.stream().filter(choice -> Stream.of(wanted.split("\\s+")).allMatch(lower(choice)::contains)).sorted(order).toList();
    }

    private static String lower(Choice choice) {
        return choice.name.toLowerCase(Locale.ROOT);
    }
}
