package plait.ingest;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a line of Markdown without the marks inside it: emphasis, code, links, pictures, usual HTML tags, escapes and character references.
 * Square brackets without a link, as in {@code [laughs]}, stay. Takes time proportional to the line, whatever stands in it.
 */
final class MarkdownInline {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,1000})\\]\\((?:[^\\s()]{0,2000})(?:\\s+\"[^\"]{0,500}\")?\\)");
    private static final Pattern BARE_LINK = Pattern.compile("<((?:https?|mailto):[^<>\\s]{1,2000})>");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|br|center|code|del|details|div|em|font|hr|i|img|ins|kbd|mark|p|s|small|span|strong|sub|summary|sup|u)(?:\\s[^<>]{0,1000})?/?>", Pattern.CASE_INSENSITIVE);
    /** Stand for escaped characters while the marks are taken away; nothing in a clean text can be mistaken for them. */
    private static final char ESCAPED = 0x01;

    private MarkdownInline() {}

    static String strip(String line) {
        if (line.chars().noneMatch(c -> "*_`[<\\&~".indexOf(c) >= 0)) return line;
        String text = shielded(line);
        text = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        text = BARE_LINK.matcher(text).replaceAll("$1");
        text = TAG.matcher(text).replaceAll("");
        text = Entities.decode(withoutEmphasis(text).replace("`", ""));
        return CleanText.line(restored(text));
    }

    /** Puts an escaped character out of reach: a mark and its number in place of backslash and character. */
    private static String shielded(String line) {
        if (line.indexOf('\\') < 0) return line;
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escape = c == '\\' && i + 1 < line.length() && line.charAt(i + 1) > ' ' && line.charAt(i + 1) < 0x7F && !Character.isLetterOrDigit(line.charAt(i + 1));
            if (!escape) out.append(c);
            else out.append(ESCAPED).append((char) (0xE000 + line.charAt(++i)));
        }
        return out.toString();
    }

    private static String restored(String text) {
        if (text.indexOf(ESCAPED) < 0) return text;
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPED && i + 1 < text.length()) out.append((char) (text.charAt(++i) - 0xE000));
            else out.append(text.charAt(i));
        }
        return out.toString();
    }

    /** A run of the same mark; it opens before a word and closes after one. */
    private record Run(char mark, int start, int length) {}

    private static String withoutEmphasis(String text) {
        var drop = new BitSet(text.length());
        var open = new ArrayDeque<Run>();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c != '*' && c != '_' && c != '~') {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == c) end++;
            var run = new Run(c, i, end - i);
            if (c != '~' || run.length() == 2) place(text, run, open, drop);
            i = end;
        }
        if (drop.isEmpty()) return text;
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (!drop.get(i)) out.append(text.charAt(i));
        return out.toString();
    }

    private static void place(String text, Run run, ArrayDeque<Run> open, BitSet drop) {
        char before = run.start() == 0 ? ' ' : text.charAt(run.start() - 1);
        int end = run.start() + run.length();
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean inWord = run.mark() == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        boolean closes = !Character.isWhitespace(before) && !inWord;
        boolean opens = !Character.isWhitespace(after) && !inWord;
        Run rest = closes ? close(run, open, drop) : run;
        // the stack is kept short: marks that never close would make a hostile line slow
        if (opens && rest.length() > 0 && open.size() < 64) open.push(rest);
    }

    /** Takes opening and closing marks away in equal numbers; returns what is left of the closing run. */
    private static Run close(Run run, ArrayDeque<Run> open, BitSet drop) {
        int left = run.length();
        int at = run.start();
        while (left > 0 && open.stream().anyMatch(o -> o.mark() == run.mark())) {
            Run opener = open.pop();
            if (opener.mark() != run.mark()) continue;
            int n = Math.min(left, opener.length());
            drop.set(opener.start() + opener.length() - n, opener.start() + opener.length());
            drop.set(at, at + n);
            at += n;
            left -= n;
            if (opener.length() > n) open.push(new Run(opener.mark(), opener.start(), opener.length() - n));
        }
        return new Run(run.mark(), at, left);
    }
}
