package plait.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test void theEndIsExclusive() {
        var span = new Span(2, 5);
        assertEquals(3, span.length());
        assertTrue(span.contains(2));
        assertFalse(span.contains(5));
        assertFalse(span.overlaps(new Span(5, 7)));
        assertTrue(span.overlaps(new Span(4, 7)));
    }

    @Test void anImpossibleSpanIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    }

    @Test void theLongerOfTwoThatStartTogetherComesFirst() {
        assertTrue(new Span(1, 9).compareTo(new Span(1, 4)) < 0);
        assertTrue(new Span(0, 1).compareTo(new Span(1, 4)) < 0);
    }

    @Test void coverAndShift() {
        assertEquals(new Span(1, 9), new Span(1, 3).cover(new Span(7, 9)));
        assertEquals(new Span(4, 6), new Span(1, 3).shift(3));
    }
}
