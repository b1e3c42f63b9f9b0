package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.sources.ImportWarning;

class PlainEncodingTest {
    private static final String WORDS = "Renée said “it’s a café” – twice.\nŁódź?\n";

    @ParameterizedTest @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"}) void readsWithAByteOrderMarkAndWithout(String encoding) {
        for (String mark : List.of("\uFEFF", "")) {
            var read = Made.read("text.txt", (mark + WORDS).getBytes(Charset.forName(encoding)));
            assertEquals(WORDS.strip(), read.text());
            assertEquals(encoding, read.encoding());
            assertEquals(List.of(), read.warnings());
        }
    }

    @Test void recognisesUtf16OfAnotherScript() {
        var read = Made.read("text.txt", "Анна: да, конечно.\nИнт: а потом?\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("UTF-16LE", read.encoding());
    }

    @Test void guessesWindows1252WhereUtf8IsImpossible() {
        var read = Made.read("text.txt", "Renée said “it’s a café”.".getBytes(Charset.forName("windows-1252")));
        assertEquals("Renée said “it’s a café”.", read.text());
        assertEquals("windows-1252", read.encoding());
        assertEquals(List.of(ImportWarning.ENCODING_GUESSED), Made.codes(read));
    }

    @Test void letsThePersonChoose() {
        var read = Made.read("text.txt", "Łódź".getBytes(Charset.forName("ISO-8859-2")), Charset.forName("ISO-8859-2"));
        assertEquals("Łódź", read.text());
        assertEquals(List.of(), read.warnings());
    }

    @Test void readsLatin1AsWindows1252() {
        var read = Made.read("text.txt", new byte[] {(byte) 0x93, 'a', (byte) 0x94}, StandardCharsets.ISO_8859_1);
        assertEquals("“a”", read.text());
        assertEquals("windows-1252", read.encoding());
    }

    @Test void saysWhenTheChosenEncodingDoesNotFit() {
        var read = Made.read("text.txt", "caf\u00E9 au lait".getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8);
        assertEquals(List.of(ImportWarning.ENCODING_GUESSED), Made.codes(read));
        assertTrue(read.warnings().getFirst().message().startsWith("1 character "), read.warnings().getFirst().message());
    }
}
