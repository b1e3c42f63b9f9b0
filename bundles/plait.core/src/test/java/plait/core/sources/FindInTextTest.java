package plait.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import plait.model.text.Span;
import plait.model.text.TextStructure;
import plait.model.text.Turn;

class FindInTextTest {
    private static List<String> found(String text, String words) {
        FrozenText frozen = FrozenText.of(text, TextStructure.EMPTY);
        return FoldedText.of(frozen).find(words).stream().map(frozen::slice).toList();
    }

    @Test void caseDiacriticsAndQuotationMarksMakeNoDifference() {
        assertEquals(List.of("Café", "CAFE"), found("Café 💜 and CAFE", "cafe"));
        assertEquals(List.of("Cafe\u0301"), found("Cafe\u0301 there", "café"));
        assertEquals(List.of("don’t"), found("I don’t know", "DON'T"));
    }

    @Test void placesAreExactBehindLettersThatFoldToSeveral() {
        assertEquals(List.of("tea"), found("ﬁne 💜 tea", "TEA"));
        assertEquals(List.of("ﬁ"), found("ﬁne", "fi"));
    }

    @Test void nothingIsFoundForNothing() {
        assertEquals(List.of(), found("tea", "  "));
        assertEquals(List.of(), found("tea", "coffee"));
    }

    @Test void aTurnIsFoundByNumberAndByTime() {
        var one = new Turn(1, new Span(0, 5), 2, "A", 0);
        var two = new Turn(2, new Span(6, 9), 8, "B", 198_000);
        var structure = new TextStructure(List.of(), List.of(one, two), List.of());
        assertEquals(two, FindTurn.find(structure, "2").orElseThrow());
        assertEquals(one, FindTurn.find(structure, "03:17").orElseThrow());
        assertEquals(two, FindTurn.find(structure, "0:03:18").orElseThrow());
        assertEquals(true, FindTurn.find(structure, "hello").isEmpty());
        assertEquals(true, FindTurn.find(structure, "9").isEmpty());
    }
}
