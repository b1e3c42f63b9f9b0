package plait.ui.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import plait.core.coding.CodeBook;
import plait.model.Factor;

/** What the quick-code popup offers for what was typed: codes that match, then the speaker's own words and a new code. */
final class CodeChoices {
    /** One line of the popup. */
    sealed interface Choice {
        /** @param isRecent among those used last */
        record Code(Factor factor, boolean isRecent) implements Choice {}

        /** A code in the speaker's own words. */
        record InVivo(String name) implements Choice {}

        /** A code of the name that was typed. */
        record New(String name) implements Choice {}
    }

    private static final int MOST = 7;

    private CodeChoices() {}

    /**
     * @param typed what stands in the field
     * @param words the selected words
     */
    static List<Choice> of(List<Factor> codebook, List<Factor> recent, String typed, String words) {
        String wanted = fold(typed);
        var matching = new ArrayList<>(codebook.stream().filter(factor -> matches(fold(CodeBook.nameOf(factor)), wanted)).toList());
        matching.sort(Comparator.<Factor>comparingInt(factor -> wanted.isEmpty() ? 0 : closeness(fold(CodeBook.nameOf(factor)), wanted))
                .thenComparingInt(factor -> recency(factor, recent)));
        var choices = new ArrayList<Choice>();
        matching.stream().limit(MOST).forEach(factor -> choices.add(new Choice.Code(factor, recent.contains(factor))));
        String inVivo = inVivo(typed, words);
        boolean isNew = !wanted.isEmpty() && codebook.stream().noneMatch(factor -> fold(CodeBook.nameOf(factor)).equals(wanted));
        // Enter takes the first line: a name that stands nowhere in the selected words is meant as a new code
        boolean isTheirs = !inVivo.isEmpty() && (wanted.isEmpty() || fold(inVivo).startsWith(wanted));
        if (isTheirs) choices.add(new Choice.InVivo(inVivo));
        if (isNew) choices.add(new Choice.New(typed.strip()));
        if (!isTheirs && !inVivo.isEmpty()) choices.add(new Choice.InVivo(inVivo));
        return choices;
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

    private static int recency(Factor factor, List<Factor> recent) {
        int at = recent.indexOf(factor);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
