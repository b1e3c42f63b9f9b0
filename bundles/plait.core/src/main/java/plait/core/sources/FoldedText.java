package plait.core.sources;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import plait.model.text.Span;

/** A text in which words are found without regard to case, diacritics and kinds of quotation mark. Made once for many searches. */
public final class FoldedText {
    private final FrozenText frozen;
    private final String folded;
    /** Where each unit of the folded text comes from, in UTF-16 units of the text; one more at the end. */
    private final int[] origin;

    private FoldedText(FrozenText frozen, String folded, int[] origin) {
        this.frozen = frozen;
        this.folded = folded;
        this.origin = origin;
    }

    public static FoldedText of(FrozenText frozen) {
        String text = frozen.text();
        var folded = new StringBuilder(text.length());
        int[] origin = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String letters = fold(text.codePointAt(at));
            if (origin.length < folded.length() + letters.length() + 1) origin = Arrays.copyOf(origin, 2 * origin.length);
            for (int i = 0; i < letters.length(); i++) origin[folded.length() + i] = at;
            folded.append(letters);
        }
        origin = Arrays.copyOf(origin, folded.length() + 1);
        origin[folded.length()] = text.length();
        return new FoldedText(frozen, folded.toString(), origin);
    }

    /** Every place where the words stand, in the order of reading, none overlapping; empty for no words. */
    public List<Span> find(String words) {
        var wanted = new StringBuilder();
        words.strip().codePoints().forEach(point -> wanted.append(fold(point)));
        var found = new ArrayList<Span>();
        if (wanted.isEmpty()) return found;
        String needle = wanted.toString();
        for (int at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length())) {
            if (at > 0 && origin[at - 1] == origin[at]) continue; // the middle of a letter that folds to several
            found.add(frozen.points().toSpan(origin[at], origin[at + needle.length()]));
        }
        return found;
    }

    private static String fold(int point) {
        if (point == '’' || point == '‘') return "'";
        if (point == '“' || point == '”') return "\"";
        if (point < 128) return String.valueOf((char) Character.toLowerCase(point));
        String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return apart.toLowerCase(Locale.ROOT);
    }
}
