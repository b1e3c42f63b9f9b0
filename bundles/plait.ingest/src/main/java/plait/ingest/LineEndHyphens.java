package plait.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins a word that was parted at the end of a line. The hyphen goes only when the document itself proves that it does not belong to the word: the
 * whole word stands elsewhere in it, and the word with a hyphen does not. Otherwise the hyphen stays.
 */
final class LineEndHyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+(?:-[\\p{L}\\p{M}'’]+)*-?");

    private final Set<String> words = new HashSet<>();

    LineEndHyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            var m = WORD.matcher(line.text());
            while (m.find()) if (!m.group().endsWith("-")) words.add(m.group().toLowerCase(Locale.ROOT));
        }
    }

    /** Appends {@code line} to {@code text}, which ends with the line before; returns where it begins. */
    int append(StringBuilder text, String line) {
        boolean parted = text.length() > 1 && text.charAt(text.length() - 1) == '-' && Character.isLetter(text.charAt(text.length() - 2)) && Character.isLetter(line.codePointAt(0));
        if (!parted) text.append(' ');
        else if (isOneWord(lastWord(text), firstWord(line))) text.setLength(text.length() - 1);
        int start = text.length();
        text.append(line);
        return start;
    }

    private boolean isOneWord(String head, String tail) {
        String whole = (head + tail).toLowerCase(Locale.ROOT);
        return words.contains(whole) && !words.contains((head + "-" + tail).toLowerCase(Locale.ROOT));
    }

    /** The letters before the hyphen that {@code text} ends with. */
    private static String lastWord(StringBuilder text) {
        int from = text.length() - 1;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) from--;
        return text.substring(from, text.length() - 1);
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && (Character.isLetter(line.charAt(end)) || "'’".indexOf(line.charAt(end)) >= 0)) end++;
        return line.substring(0, end);
    }
}
