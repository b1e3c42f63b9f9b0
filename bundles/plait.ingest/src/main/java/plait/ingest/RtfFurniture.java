package plait.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes the headers and footers out of an RTF file, which Tika would read as the first paragraphs of its text. */
final class RtfFurniture {
    private static final Set<String> FURNITURE = Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

    private RtfFurniture() {}

    static byte[] without(byte[] rtf) {
        var out = new ByteArrayOutputStream(rtf.length);
        int depth = 0;
        int skippedFrom = -1;
        for (int i = 0; i < rtf.length; i++) {
            int c = rtf[i];
            if (c == '{') {
                depth++;
                if (skippedFrom < 0 && FURNITURE.contains(word(rtf, i + 1))) skippedFrom = depth;
            }
            // an escaped brace or backslash is a character, not structure
            boolean escape = c == '\\' && i + 1 < rtf.length;
            if (skippedFrom < 0) {
                out.write(c);
                if (escape) out.write(rtf[i + 1]);
            }
            if (escape) i++;
            if (c == '}') {
                if (depth == skippedFrom) skippedFrom = -1;
                depth--;
            }
        }
        // a file whose braces do not close is left for the parser to judge
        return skippedFrom < 0 ? out.toByteArray() : rtf;
    }

    /** True when every brace that opens also closes; a file that was cut short has some that do not. */
    static boolean complete(byte[] rtf) {
        int depth = 0;
        for (int i = 0; i < rtf.length; i++) {
            if (rtf[i] == '\\') i++;
            else if (rtf[i] == '{') depth++;
            else if (rtf[i] == '}') depth--;
        }
        return depth <= 0;
    }

    /** The control word at {@code from}, or an empty text. */
    private static String word(byte[] rtf, int from) {
        if (from >= rtf.length || rtf[from] != '\\') return "";
        int end = from + 1;
        while (end < rtf.length && end - from < 12 && Character.isLetter(rtf[end])) end++;
        return new String(rtf, from + 1, end - from - 1, StandardCharsets.US_ASCII);
    }
}
