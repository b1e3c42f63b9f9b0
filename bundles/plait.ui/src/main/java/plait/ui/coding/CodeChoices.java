package plait.ui.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plait.core.coding.CodeBook;
import plait.model.Factor;

/** What the quick-code popup offers for what was typed: codes that match, then the speaker's own words, a new code, and what else can be done with the words. */
final class CodeChoices {
    /** One line of the popup. */
    sealed interface Choice {
        /** Stands above lines that belong together and cannot be chosen. */
        record Heading(String words) implements Choice {}

        /**
         * A code of the codebook.
         *
         * @param above the code that it stands below, where another of these lines has the same name; else empty
         * @param isRecent among those used last
         */
        record Code(Factor factor, String above, boolean isRecent) implements Choice {}

        /** A code in the speaker's own words. */
        record InVivo(String name) implements Choice {}

        /** A code of the name that was typed. */
        record New(String name) implements Choice {}

        /** The words become evidence. */
        record Evidence() implements Choice {}

        /** The words get a memo. */
        record Memo() implements Choice {}
    }

    private static final int MOST = 7;

    private final List<Factor> codebook;
    private final List<Factor> recent;
    private final String words;

    /** @param words the selected words, those of several passages one after the other */
    CodeChoices(List<Factor> codebook, List<Factor> recent, String words) {
        this.codebook = codebook;
        this.recent = recent;
        this.words = words;
    }

    /** @param typed what stands in the field; @param collected codes to be applied together, which come first */
    List<Choice> of(String typed, Collection<Factor> collected) {
        var choices = new ArrayList<Choice>();
        List<Factor> codes = codes(fold(typed), collected);
        if (!codes.isEmpty()) choices.add(new Choice.Heading(collected.isEmpty() ? "Codes" : "Codes · " + collected.size() + " collected, Enter applies them"));
        Map<String, Integer> names = new HashMap<>();
        for (Factor factor : codes) names.merge(fold(CodeBook.nameOf(factor)), 1, Integer::sum);
        for (Factor factor : codes) choices.add(new Choice.Code(factor, names.get(fold(CodeBook.nameOf(factor))) > 1 ? above(factor) : "", recent.contains(factor)));
        choices.addAll(names(typed));
        return choices;
    }

    /** The lines without codes of the codebook. Enter takes the first line: a name that stands nowhere in the selected words is meant as a new code. */
    private List<Choice> names(String typed) {
        String wanted = fold(typed);
        var choices = new ArrayList<Choice>();
        String inVivo = inVivo(typed, words);
        boolean isNew = !wanted.isEmpty() && codebook.stream().noneMatch(factor -> fold(CodeBook.nameOf(factor)).equals(wanted));
        boolean isTheirs = !inVivo.isEmpty() && (wanted.isEmpty() || fold(inVivo).startsWith(wanted));
        if (isTheirs) choices.add(new Choice.InVivo(inVivo));
        if (isNew) choices.add(new Choice.New(typed.strip()));
        if (!isTheirs && !inVivo.isEmpty()) choices.add(new Choice.InVivo(inVivo));
        return choices;
    }

    private List<Factor> codes(String wanted, Collection<Factor> collected) {
        var matching = new ArrayList<>(codebook.stream().filter(factor -> matches(fold(CodeBook.nameOf(factor)), wanted)).toList());
        matching.sort(Comparator.<Factor>comparingInt(factor -> wanted.isEmpty() && collected.contains(factor) ? 0 : 1)
                .thenComparingInt(factor -> wanted.isEmpty() ? 0 : closeness(fold(CodeBook.nameOf(factor)), wanted))
                .thenComparingInt(this::recency)
                .thenComparingInt(factor -> -factor.getCodings().size()));
        return matching.stream().limit(Math.max(MOST, wanted.isEmpty() ? collected.size() : 0)).toList();
    }

    private static String above(Factor factor) {
        return factor.getParents().isEmpty() ? factor.getIdentifier() : CodeBook.nameOf(factor.getParents().get(0));
    }

    /** The selected words as a name; where what was typed begins a word of them, from its last place on. */
    static String inVivo(String typed, String words) {
        String wanted = fold(typed);
        int at = wanted.isEmpty() ? -1 : words.toLowerCase(Locale.ROOT).lastIndexOf(wanted);
        boolean beginsWord = at == 0 || at > 0 && !Character.isLetterOrDigit(words.charAt(at - 1));
        return CodeSelection.nameFrom(at >= 0 && beginsWord ? words.substring(at) : words);
    }

    /** Every word that was typed stands somewhere in the name. */
    private static boolean matches(String name, String wanted) {
        for (String word : wanted.split("\\s+")) if (!name.contains(word)) return false;
        return true;
    }

    /** 0 the very name, 1 its beginning, 2 the beginning of a word in it, 3 anywhere. */
    private static int closeness(String name, String wanted) {
        if (name.equals(wanted)) return 0;
        if (name.startsWith(wanted)) return 1;
        return name.contains(' ' + wanted) ? 2 : 3;
    }

    private int recency(Factor factor) {
        int at = recent.indexOf(factor);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
