package plait.core.configurations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import plait.model.Configuration;
import plait.model.Factor;
import plait.model.Slot;
import plait.model.Study;

/** Finds configurations by what a person remembers of them: code, name, words or factors of their parts. */
public final class FindConfiguration {
    private FindConfiguration() {}

    /**
     * Every configuration in which each word that was typed stands somewhere.
     *
     * @param recent those used last, newest first: they come first where they fit equally well
     */
    public static List<Configuration> find(Study study, String typed, List<Configuration> recent) {
        String[] words = fold(typed).split("\\s+");
        return Configurations.ordered(study).stream()
                .filter(each -> holds(each, words))
                .sorted(Comparator.<Configuration>comparingInt(each -> closeness(each, words)).thenComparingInt(each -> recency(each, recent)))
                .toList();
    }

    private static boolean holds(Configuration configuration, String[] words) {
        String all = fold(headOf(configuration) + " " + Configurations.current(configuration).getSlots().stream().map(FindConfiguration::wordsOf).collect(Collectors.joining(" ")));
        for (String word : words) if (!all.contains(word)) return false;
        return true;
    }

    /** 0 where code and name hold all the words, 1 where the parts are needed. */
    private static int closeness(Configuration configuration, String[] words) {
        String head = fold(headOf(configuration));
        for (String word : words) if (!head.contains(word)) return 1;
        return 0;
    }

    private static String headOf(Configuration configuration) {
        return configuration.getIdentifier() + " " + configuration.getName();
    }

    private static String wordsOf(Slot slot) {
        String wording = slot.getWording() == null ? "" : slot.getWording();
        return wording + " " + slot.getFactors().stream().map(Factor::getName).collect(Collectors.joining(" "));
    }

    private static int recency(Configuration configuration, List<Configuration> recent) {
        int at = recent.indexOf(configuration);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
