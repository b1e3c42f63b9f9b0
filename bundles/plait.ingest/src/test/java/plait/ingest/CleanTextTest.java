package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test void endsALineAtEveryKindOfLineEnd() {
        assertEquals(List.of("a", "b", "c", "d", "e", "", "f"), CleanText.lines("a\r\nb\nc\rd\u2028e\n\nf"));
    }

    @Test void dropsWhatNobodySees() {
        assertEquals("recovery café", CleanText.line(" re\u00ADco\u0000very\uFEFF \u0007cafe\u0301\u009D "));
    }

    @Test void keepsTabsAndCharactersBeyondTheBasicPlane() {
        assertEquals("a\tb \uD83D\uDC9C", CleanText.line("a\tb \uD83D\uDC9C"));
    }

    @Test void showsHalfASurrogateAsUnreadable() {
        assertEquals("a\uFFFDb", CleanText.line("a\uD83Db"));
    }
}
