package plait.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test void bothCountsAgreeWithJavaOnAnyText() {
        var random = new Random(4);
        String[] pieces = {"a", "é", "e\u0301", "💜", "👩‍👩‍👧", "\n", "’", "𝔊"};
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) text.append(pieces[random.nextInt(pieces.length)]);
            String words = text.toString();
            var points = CodePoints.of(words);
            int length = words.codePointCount(0, words.length());
            assertEquals(length, points.length());
            for (int at = 0; at <= length; at++) {
                int utf16 = words.offsetByCodePoints(0, at);
                assertEquals(utf16, points.toUtf16(at));
                assertEquals(at, points.toCodePoint(utf16));
            }
            int start = random.nextInt(length + 1);
            int end = start + random.nextInt(length + 1 - start);
            assertEquals(words.substring(words.offsetByCodePoints(0, start), words.offsetByCodePoints(0, end)), points.slice(new Span(start, end)));
        }
    }

    @Test void theMiddleOfAPairCountsAsItsStart() {
        var points = CodePoints.of("a💜b💜");
        assertEquals(1, points.toCodePoint(1));
        assertEquals(1, points.toCodePoint(2));
        assertEquals(2, points.toCodePoint(3));
        assertEquals(3, points.toCodePoint(4));
        assertEquals(3, points.toCodePoint(5));
        assertEquals(4, points.toCodePoint(6));
    }

    @Test void aSpanBehindTheTextIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> CodePoints.of("abc").slice(new Span(1, 4)));
    }
}
