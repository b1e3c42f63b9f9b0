package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import plait.core.sources.UnreadableFile;

class PlainTextTest {
    @Test void takesALineForAParagraphAndKeepsOneBlankLine() {
        assertEquals("One.\nTwo.\n\nThree.", Made.read("a.txt", "\n\n One. \nTwo.\n\n\n\nThree.\n").text());
    }

    @Test void joinsLinesThatWereWrappedAtAWidth() {
        String paragraph = "We asked members to complete a recovery-capital check at the start, at three months and at nine months. Members who stayed with us nine months reported "
                + "stronger scores for people they could call on, and for feeling part of the town. Scores for money and housing moved less, and nobody could say why that was so.";
        var wrapped = new StringBuilder("A title\n\n");
        for (int i = 0; i < 3; i++) wrapped.append(wrap(paragraph, 60)).append("\n\n");
        var read = Made.read("a.txt", wrapped.toString());
        assertEquals(List.of("BODY A title", "BODY " + paragraph, "BODY " + paragraph, "BODY " + paragraph), Made.paragraphs(read));
    }

    @Test void leavesShortLinesAsTheyAre() {
        String poem = "The key was small,\nthe kettle old,\nand nobody at all\nhad been told.\nWe came by twos,\nand then by threes,\nin our best shoes,\nwith weak knees.\nThat is all.";
        assertEquals(poem, Made.read("a.txt", poem).text());
    }

    @Test void refusesAFileWithoutWords() {
        assertThrows(UnreadableFile.class, () -> Made.read("a.txt", " \n\t\n"));
    }

    private static String wrap(String text, int width) {
        var lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            boolean fits = length > 0 && length + 1 + word.length() <= width;
            if (length > 0) lines.append(fits ? ' ' : '\n');
            length = fits ? length + 1 + word.length() : word.length();
            lines.append(word);
        }
        return lines.toString();
    }
}
