package plait.core.search.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Walks the words of a text: {@code while (words.next()) use(words.start(), words.end(), words.folded())}. Texts and queries go through the same
 * rule, and a hit's place is computed by it.
 *
 * <p>A word is a run of letters and digits with their marks. An apostrophe between letters belongs to it ({@code don't}), and so does a point or
 * comma between digits ({@code 3.5}); a dash never does. Every emoji is a word, and so is every ideograph. Whoever changes this rule raises the
 * format of the index.
 */
public final class WordScanner {
    private static final IntPredicate NONE = c -> false;

    private final String text;
    private final IntPredicate letterToo;
    private int start;
    private int end;

    public WordScanner(String text) {
        this(text, NONE);
    }

    /** @param letterToo what else counts as a letter, such as the star in a query */
    WordScanner(String text, IntPredicate letterToo) {
        this.text = text;
        this.letterToo = letterToo;
    }

    /** Moves to the next word, or returns false when there is none. */
    public boolean next() {
        int at = end;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int after = at + Character.charCount(c);
            if (isEmoji(c)) return found(at, endOfEmoji(after, c));
            if (Character.isIdeographic(c)) return found(at, skipMarks(after));
            if (isLetter(c)) return found(at, endOfWord(after));
            at = after;
        }
        start = end = text.length();
        return false;
    }

    /** In UTF-16 units. */
    public int start() {
        return start;
    }

    /** In UTF-16 units, exclusive. */
    public int end() {
        return end;
    }

    /** The word in lower case and without accents. */
    public String folded() {
        return fold(text.substring(start, end));
    }

    /** Lower case, no accents, straight apostrophes: what makes two spellings the same word. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) return lower;
        // the compatibility form also takes ligatures apart, which PDF files are full of
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        var folded = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !isMark(c) && !Character.isEmojiModifier(c)).forEach(c -> appendPlain(folded, c));
        return folded.isEmpty() ? lower : folded.toString();
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }

    private boolean found(int from, int to) {
        start = from;
        end = to;
        return true;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside = isLetter(c) && !Character.isIdeographic(c) || isMark(c) || joins(at, c);
            if (!inside) break;
            at += Character.charCount(c);
        }
        return at;
    }

    /** True for an apostrophe before a letter, and for a point or comma between digits. */
    private boolean joins(int at, int c) {
        if (at + 1 >= text.length()) return false;
        int following = text.codePointAt(at + 1);
        if (isApostrophe(c)) return Character.isLetter(following);
        return (c == '.' || c == ',') && Character.isDigit(text.codePointBefore(at)) && Character.isDigit(following);
    }

    private int endOfEmoji(int from, int first) {
        int at = from;
        if (isRegional(first) && at < text.length() && isRegional(text.codePointAt(at))) at += 2; // two make a flag
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean joined = text.codePointBefore(at) == '\u200D' && isEmoji(c);
            if (!isMark(c) && !Character.isEmojiModifier(c) && !joined) break;
            at += Character.charCount(c);
        }
        return at;
    }

    private int skipMarks(int from) {
        int at = from;
        while (at < text.length() && isMark(text.codePointAt(at))) at += Character.charCount(text.codePointAt(at));
        return at;
    }

    private boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || letterToo.test(c);
    }

    private static boolean isEmoji(int c) {
        return c > 0x2000 && (Character.isExtendedPictographic(c) || Character.isEmojiPresentation(c));
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** Marks, and signs without width such as the soft hyphen: inside a word, never a word. */
    private static boolean isMark(int c) {
        if (c < 0x80) return false;
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) > 0x7F) return false;
        return true;
    }

    /** Letters that have no accent to take off and still are read as plain ones. */
    private static void appendPlain(StringBuilder folded, int c) {
        switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> folded.append('\'');
            case '\u00DF' -> folded.append("ss");
            case '\u00E6' -> folded.append("ae");
            case '\u0153' -> folded.append("oe");
            case '\u00F8' -> folded.append('o');
            case '\u0142' -> folded.append('l');
            case '\u0111', '\u00F0' -> folded.append('d');
            case '\u00FE' -> folded.append("th");
            case '\u0131' -> folded.append('i');
            default -> folded.appendCodePoint(c);
        }
    }
}
