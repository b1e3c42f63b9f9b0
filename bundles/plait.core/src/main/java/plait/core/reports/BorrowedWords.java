package plait.core.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds words that may not be quoted inside of what researchers wrote: five in a row, whatever stands between them. Fewer may be anybody's. */
final class BorrowedWords {
    private static final int IN_A_ROW = 5;

    private final Set<String> rows = new HashSet<>();

    /** Takes in what may not be quoted. */
    void add(String passage) {
        rows.addAll(rows(passage));
    }

    boolean areIn(String written) {
        return rows(written).stream().anyMatch(rows::contains);
    }

    private static List<String> rows(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().split(" ");
        var rows = new ArrayList<String>();
        for (int i = 0; i + IN_A_ROW <= words.length; i++) rows.add(String.join(" ", List.of(words).subList(i, i + IN_A_ROW)));
        return rows;
    }
}
