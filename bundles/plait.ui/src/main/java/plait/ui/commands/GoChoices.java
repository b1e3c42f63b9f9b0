package plait.ui.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plait.ui.theme.Icon;

/** What the list shows for what was typed: every word of it must occur; what begins with it comes first, and so does its group. */
final class GoChoices {
    /** How many of a group are shown at most; more letters find the others. Commands are shown all while nothing else is found. */
    static final int OF_EACH = 6;

    /** Before anything is typed, to give an idea of what there is. */
    static final int AT_FIRST = 3;
    static final int NO_SWATCH = -1;

    /** Kinds of what can be gone to, in their order. */
    enum Group {
        SOURCES("Sources"),
        CODES("Codes"),
        CONFIGURATIONS("Configurations"),
        CASES("Cases"),
        PARTICIPANTS("Participants"),
        COMMANDS("Commands"),
        PARTS("Window");

        final String words;

        Group(String words) {
            this.words = words;
        }
    }

    /**
     * One line.
     *
     * @param icon or null
     * @param swatch a code's colour by its place in the palette, or {@link #NO_SWATCH}
     * @param key as menus show it, or a word that says more, or empty
     * @param enabled whether it can be gone to now
     */
    record Choice(Group group, Icon icon, int swatch, String name, String key, boolean enabled, Runnable go) {}

    private GoChoices() {}

    /** What is found, group by group; within a group, what is equally good keeps its order. */
    static List<Choice> of(List<Choice> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        String[] words = wanted.split("\\s+");
        List<Choice> found = all.stream().filter(choice -> Stream.of(words).allMatch(lower(choice)::contains)).toList();
        var order = new ArrayList<>(Arrays.asList(Group.values()));
        if (!wanted.isEmpty()) order.sort(Comparator.comparingInt(group -> found.stream().filter(choice -> choice.group == group).mapToInt(choice -> rank(choice, wanted)).min().orElse(3)));
        Comparator<Choice> best = Comparator.<Choice>comparingInt(choice -> rank(choice, wanted)).thenComparing(choice -> !choice.enabled);
        var shown = new ArrayList<Choice>();
        for (Group group : order) {
            Stream<Choice> of = found.stream().filter(choice -> choice.group == group).sorted(best);
            boolean commands = group == Group.COMMANDS && (wanted.isEmpty() || found.stream().allMatch(choice -> choice.group == Group.COMMANDS));
            (commands ? of : of.limit(wanted.isEmpty() ? AT_FIRST : OF_EACH)).forEach(shown::add);
        }
        return shown;
    }

    /** 0 begins with it, 1 a word in it does, 2 holds it. */
    private static int rank(Choice choice, String wanted) {
        String name = lower(choice);
        if (wanted.isEmpty() || name.startsWith(wanted)) return 0;
        return name.contains(" " + wanted) ? 1 : 2;
    }

    private static String lower(Choice choice) {
        return choice.name.toLowerCase(Locale.ROOT);
    }
}
