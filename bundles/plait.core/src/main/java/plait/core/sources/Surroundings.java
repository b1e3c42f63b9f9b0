package plait.core.sources;

import java.util.Optional;
import plait.model.text.Span;
import plait.model.text.Turn;

/**
 * A little of what stands around a passage, so that it is not read out of its context: what comes before and after it in its own paragraph, else the
 * paragraph or turn beside it.
 *
 * @param before empty at the beginning of the text
 * @param after empty at its end
 */
public record Surroundings(String before, String after) {
    /** About two lines beside a configuration. */
    private static final int MOST = 160;

    private static final String MORE = "…";

    public static Surroundings of(FrozenText frozen, Span passage) {
        return new Surroundings(before(frozen, passage.start()), after(frozen, passage.end()));
    }

    private static String before(FrozenText frozen, int start) {
        for (int to = start; to > 0; ) {
            int from = begin(frozen, to - 1);
            String words = line(frozen.slice(new Span(from, to)));
            if (!words.isEmpty()) return tail(words);
            to = from;
        }
        return "";
    }

    private static String after(FrozenText frozen, int end) {
        for (int from = end; from < frozen.length(); ) {
            int to = end(frozen, from);
            String words = line(frozen.slice(new Span(from, to)));
            if (!words.isEmpty()) return head(words);
            from = to;
        }
        return "";
    }

    /** Where the paragraph begins that a position lies in; the text's own line breaks where it has none. Always before or at the position. */
    private static int begin(FrozenText frozen, int position) {
        int paragraph = frozen.structure().paragraphAt(position).map(each -> each.span().start()).orElse(-1);
        Optional<Turn> turn = frozen.structure().turnAt(position);
        if (paragraph >= 0) return turn.map(each -> Math.max(paragraph, each.span().start())).orElse(paragraph);
        int from = position;
        while (from > 0 && frozen.points().text().codePointAt(frozen.points().toUtf16(from - 1)) != '\n') from--;
        return from;
    }

    /** Where it ends, always behind the position. */
    private static int end(FrozenText frozen, int position) {
        Optional<Integer> paragraph = frozen.structure().paragraphAt(position).map(each -> each.span().end());
        if (paragraph.isPresent()) return Math.max(position + 1, paragraph.get());
        int to = position + 1;
        while (to < frozen.length() && frozen.points().text().codePointAt(frozen.points().toUtf16(to - 1)) != '\n') to++;
        return to;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String tail(String words) {
        int length = words.codePointCount(0, words.length());
        if (length <= MOST) return words;
        int from = words.indexOf(' ', words.offsetByCodePoints(0, length - MOST));
        return MORE + " " + words.substring(from < 0 ? words.offsetByCodePoints(0, length - MOST) : from + 1);
    }

    private static String head(String words) {
        if (words.codePointCount(0, words.length()) <= MOST) return words;
        int end = words.offsetByCodePoints(0, MOST);
        int to = words.lastIndexOf(' ', end);
        return words.substring(0, to <= 0 ? end : to) + " " + MORE;
    }
}
