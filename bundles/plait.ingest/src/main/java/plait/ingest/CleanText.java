package plait.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The text rule for characters: Unicode NFC and nothing that is invisible and breaks things (control characters other than the tab,
 * byte order marks, soft hyphens, half surrogates). What a person can see is never changed.
 */
final class CleanText {
    private CleanText() {}

    /** The lines of a raw text, clean and without white space around them; blank lines are kept as empty strings. */
    static List<String> lines(String raw) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!breaksLine(c)) continue;
            lines.add(line(raw.substring(start, i)));
            if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') i++;
            start = i + 1;
        }
        lines.add(line(raw.substring(start)));
        return lines;
    }

    /** One line: clean, without white space around it; line breaks in it become spaces. */
    static String line(String raw) {
        String clean = needsCleaning(raw) ? cleaned(raw) : raw;
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean needsCleaning(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0 || c == 0xAD || c == 0x2028 || c == 0x2029 || c >= 0xD800 && c < 0xE000 || c >= 0xFDD0) return true;
        }
        return false;
    }

    private static String cleaned(String raw) {
        var clean = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (c <= 0xFFFF && breaksLine((char) c)) clean.append(' ');
            else if (c >= 0xD800 && c < 0xE000) clean.append('\uFFFD');
            else if (!invisible(c)) clean.appendCodePoint(c);
        });
        return clean.toString();
    }

    private static boolean invisible(int c) {
        boolean control = c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0;
        boolean noCharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        boolean mark = c == 0xAD || c == 0xFEFF || c >= 0xFFF9 && c <= 0xFFFC;
        return control || noCharacter || mark;
    }
}
