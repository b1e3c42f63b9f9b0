package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plait.core.sources.FrozenText;
import plait.ui.StudyInMemory;

class BlocksTest {
    private static final String TEXT = "Interview 🙂 with Gwen\n\nINT: How was it?\n\nGWEN: Warm 🙂 and\n  then cold.\n\nINT: \n\nGWEN: Yes.\n";

    @Test
    void everyVisibleCharacterOutsideLabelsIsInOneBlock() {
        Blocks blocks = blocks(TEXT);
        String shown = String.join("|", IntStream.range(0, blocks.size()).mapToObj(i -> blocks.words(blocks.get(i))).toList());
        assertEquals("Interview 🙂 with Gwen|How was it?|Warm 🙂 and|then cold.||Yes.", shown);
    }

    @Test
    void positionsAreThoseOfTheFrozenText() {
        Blocks blocks = blocks(TEXT);
        for (int i = 0; i < blocks.size(); i++) assertEquals(TEXT.substring(blocks.get(i).start(), blocks.get(i).end()), blocks.words(blocks.get(i)));
    }

    @Test
    void onlyTheFirstParagraphOfATurnOpensIt() {
        Blocks blocks = blocks(TEXT);
        assertTrue(blocks.get(2).opensTurn());
        assertEquals(false, blocks.get(3).opensTurn());
        assertEquals(blocks.get(2).turn(), blocks.get(3).turn());
        assertEquals(blocks.get(2), blocks.opening(blocks.get(3)));
        assertEquals(blocks.get(3), blocks.closing(blocks.get(2)));
    }

    @Test
    void whatStandsOutsideTurnsIsANoteInATranscriptAndTheTextOfADocument() {
        assertEquals(Voice.NOTE, blocks(TEXT).get(0).voice());
        assertEquals(Voice.DOCUMENT, blocks("A report.\n\nIts end.").get(1).voice());
        assertEquals(Voice.INTERVIEWER, blocks(TEXT).get(1).voice());
    }

    @Test
    void aLabelIsNoPlaceForTheCaret() {
        Blocks blocks = blocks(TEXT);
        int label = TEXT.indexOf("GWEN:") + 2;
        assertEquals(TEXT.indexOf("it?") + 3, blocks.inside(label));
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertEquals(0, blocks("").size());
        assertEquals(0, blocks(" \n ").size());
    }

    @Test
    void timesAreReadAsClocksAre() {
        assertEquals("03:12", Blocks.time(192_400));
        assertEquals("1:00:05", Blocks.time(3_605_000));
    }

    private static Blocks blocks(String text) {
        return Blocks.of(FrozenText.of(text, StudyInMemory.structure(text)), new Blocks.Names() {
            @Override public String shown(String label) {
                return label;
            }

            @Override public boolean isInterviewer(String label) {
                return label.equals("INT");
            }
        });
    }
}
