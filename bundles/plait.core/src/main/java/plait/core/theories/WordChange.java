package plait.core.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two wordings side by side, word by word: what stayed, what went and what came. */
public record WordChange(List<Piece> pieces) {
    /** Above this many pairs of words the two are not compared, but shown as one that went and one that came. */
    private static final long TOO_MANY = 4_000_000;

    /** Where less than one word in so many stayed, it was worded anew. */
    private static final int ANEW = 3;

    /** What became of some words. */
    public enum Fate {
        KEPT,
        GONE,
        CAME
    }

    /** Words that share their fate, with the blanks between them and none around. */
    public record Piece(Fate fate, String words) {}

    /** @param before empty for none; {@code after} likewise */
    public static WordChange between(String before, String after) {
        String[] old = words(before);
        String[] now = words(after);
        var pieces = new Pieces();
        if ((long) old.length * now.length > TOO_MANY) {
            for (String word : old) pieces.add(Fate.GONE, word);
            for (String word : now) pieces.add(Fate.CAME, word);
            return pieces.done();
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                pieces.add(Fate.KEPT, now[j++]);
                i++;
            } else if (i < old.length && (j == now.length || common[i + 1][j] >= common[i][j + 1])) pieces.add(Fate.GONE, old[i++]);
            else pieces.add(Fate.CAME, now[j++]);
        }
        return pieces.done();
    }

    /** How many words two wordings share in their order, from any place in either to their ends. */
    private static int[][] common(String[] old, String[] now) {
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) common[i][j] = old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
        }
        return common;
    }


    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    /** 0 where no word is shared, 1 where all are; letters' case and punctuation aside. */
    static double likeness(String a, String b) {
        String[] one = words(plain(a));
        String[] other = words(plain(b));
        return one.length == 0 || other.length == 0 ? 0 : 2.0 * common(one, other)[0][0] / (one.length + other.length);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    }

    /** True where so few words stayed that marking the others would tell nothing: it was worded anew. */
    public boolean isAnew() {
        long kept = count(Fate.KEPT);
        return kept * ANEW < kept + Math.max(count(Fate.GONE), count(Fate.CAME));
    }

    private long count(Fate fate) {
        return pieces.stream().filter(piece -> piece.fate == fate).mapToLong(piece -> words(piece.words).length).sum();
    }

    /** True where nothing went and nothing came. */
    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.fate == Fate.KEPT);
    }

    /** Gathers neighbours of one fate. */
    private static final class Pieces {
        private final List<Piece> made = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Fate fate;

        void add(Fate next, String word) {
            if (fate != next) end();
            fate = next;
            words.append(words.isEmpty() ? "" : " ").append(word);
        }

        private void end() {
            if (!words.isEmpty()) made.add(new Piece(fate, words.toString()));
            words.setLength(0);
        }

        WordChange done() {
            end();
            return new WordChange(List.copyOf(made));
        }
    }
}
