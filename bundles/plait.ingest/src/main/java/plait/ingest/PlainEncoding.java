package plait.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how a plain text is encoded: what the person chose; else its byte order mark; else UTF-16 by the look of its bytes; else UTF-8 if it
 * is valid; else windows-1252, which is a guess. ISO-8859-1 is always read as windows-1252, as browsers do, because its control characters never
 * are what was meant.
 */
final class PlainEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** How much of a file is looked at, in bytes. */
    private static final int SAMPLE = 64 * 1024;

    private PlainEncoding() {}

    /**
     * A plain text in Java's own form.
     *
     * @param text as it stands in the file, without byte order mark
     * @param guessed true when another encoding would have been as possible
     * @param lost how many places could not be read in this encoding; they show as U+FFFD
     */
    record Decoded(String text, Charset charset, boolean guessed, int lost) {}

    static Decoded decode(byte[] bytes, Optional<Charset> chosen) {
        Charset marked = byMark(bytes);
        if (chosen.isPresent()) return decode(bytes, chosen.get().equals(StandardCharsets.ISO_8859_1) ? WINDOWS : chosen.get(), false);
        if (marked != null) return decode(bytes, marked, false);
        Charset wide = wide(bytes);
        if (wide != null) return decode(bytes, wide, false);
        return validUtf8(bytes) ? decode(bytes, StandardCharsets.UTF_8, false) : decode(bytes, WINDOWS, true);
    }

    /** True when the bytes cannot be a text in any encoding known here. */
    static boolean binary(byte[] bytes) {
        if (byMark(bytes) != null || wide(bytes) != null) return false;
        int n = Math.min(bytes.length, SAMPLE);
        int control = 0;
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0C && b != 0x1B) control++;
        }
        return control > 2 + n / 50;
    }

    private static Decoded decode(byte[] bytes, Charset charset, boolean guessed) {
        String text = new String(bytes, charset);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        int lost = 0;
        if (!charset.equals(StandardCharsets.UTF_8) || !validUtf8(bytes)) lost = (int) text.chars().filter(c -> c == 0xFFFD).count();
        return new Decoded(text, charset, guessed, lost);
    }

    private static Charset byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
        if (starts(b, 0xFF, 0xFE, 0, 0)) return Charset.forName("UTF-32LE");
        if (starts(b, 0, 0, 0xFE, 0xFF)) return Charset.forName("UTF-32BE");
        if (starts(b, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (starts(b, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        return null;
    }

    static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }

    /** UTF-16 without a mark shows by characters that every text has (space, line feed, the plain alphabet), always on the same side of a pair. */
    private static Charset wide(byte[] bytes) {
        int n = Math.min(bytes.length, SAMPLE) & ~1;
        if (n < 4 || bytes.length % 2 != 0) return null;
        int little = 0;
        int big = 0;
        int nul = 0;
        for (int i = 0; i < n; i += 2) {
            if (bytes[i] == 0 && bytes[i + 1] == 0) nul++;
            else if (bytes[i + 1] == 0 && common(bytes[i])) little++;
            else if (bytes[i] == 0 && common(bytes[i + 1])) big++;
        }
        int pairs = n / 2;
        // a twentieth is enough: a Chinese or Greek text has only its spaces, digits and line feeds there
        if (nul > 0 || Math.max(little, big) < Math.max(2, pairs / 20)) return null;
        if (little > 20 * big) return StandardCharsets.UTF_16LE;
        if (big > 20 * little) return StandardCharsets.UTF_16BE;
        return null;
    }

    private static boolean common(byte b) {
        return b == '\n' || b == '\r' || b == '\t' || b >= ' ' && b < 0x7F;
    }

    private static boolean validUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            decoder.decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
