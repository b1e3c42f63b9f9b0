package plait.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plait.model.text.Paragraph;
import plait.model.text.Span;
import plait.model.text.TextStructure;

class SurroundingsTest {
    private static FrozenText text(String words) {
        var paragraphs = new ArrayList<Paragraph>();
        int from = 0;
        for (String line : words.split("(?<=\n)")) {
            int to = from + line.codePointCount(0, line.length());
            paragraphs.add(new Paragraph(new Span(from, to), Paragraph.Kind.values()[0], 0));
            from = to;
        }
        return FrozenText.of(words, new TextStructure(paragraphs, List.of(), List.of()));
    }

    private static Surroundings around(FrozenText text, String words) {
        return Surroundings.of(text, text.find(words).get(0));
    }

    @Test void whatStandsInTheSameParagraphComesFirst() {
        assertEquals(new Surroundings("It rained. The", "was on."), around(text("It rained. The kettle was on.\nThey stayed."), "kettle"));
    }

    @Test void wherePassageAndParagraphEndTheNextParagraphIsTold() {
        assertEquals(new Surroundings("Before 😀.", "After."), around(text("Before 😀.\n\nThe kettle was on.\nAfter.\n"), "The kettle was on."));
    }

    @Test void atTheEndsOfTheTextThereIsNothing() {
        assertEquals(new Surroundings("", ""), around(text("The kettle was on."), "The kettle was on."));
    }

    @Test void longParagraphsAreCutAtAWord() {
        FrozenText text = text("word ".repeat(80) + "kettle" + " speak".repeat(80));
        Surroundings around = around(text, "kettle");
        assertTrue(around.before().startsWith("… word") && around.before().endsWith("word"), around.before());
        assertTrue(around.after().startsWith("speak") && around.after().endsWith("speak …"), around.after());
    }

    @Test void aTextWithoutParagraphsIsReadByItsLines() {
        FrozenText text = FrozenText.of("One.\nTwo kettle three.\nFour.", TextStructure.EMPTY);
        assertEquals(new Surroundings("Two", "three."), around(text, "kettle"));
        assertEquals(new Surroundings("One.", "Four."), around(text, "Two kettle three."));
    }
}
