package plait.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import plait.core.reports.Document;
import plait.core.reports.Document.Block;

/** Documents have real headings, lists and tables, and their words come through as they are. */
class WordFilesTest {
    private static XWPFDocument written(Block... blocks) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordFiles().write(new Document("Prompts & more", "v1", List.of(blocks)), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XWPFParagraph with(XWPFDocument document, String words) {
        return document.getParagraphs().stream().filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    @Test void headingsAreOnesThatAnOutlineFinds() throws IOException {
        XWPFDocument document = written(new Document.Heading(1, "First"), new Document.Heading(2, "Second"), new Document.Paragraph("<b>&\n☕ naïve"));
        assertEquals("heading 1", document.getStyles().getStyle(with(document, "First").getStyle()).getName());
        assertEquals("heading 2", document.getStyles().getStyle(with(document, "Second").getStyle()).getName());
        assertEquals("Prompts & more", document.getProperties().getCoreProperties().getTitle());
        assertTrue(document.getParagraphs().stream().anyMatch(each -> each.getText().equals("<b>&\n☕ naïve")));
    }

    @Test void everyStyleThatIsUsedIsThere() throws IOException {
        XWPFDocument document = written(new Document.Note("n"), new Document.Quote("q", "member"), new Document.Items(List.of("i")), new Document.Asked(List.of("a")), new Document.Room(2), new Document.NewPage(), new Document.Heading(1, "h"));
        for (XWPFParagraph each : document.getParagraphs()) assertTrue(document.getStyles().styleExist(each.getStyle()), each.getStyle());
        assertTrue(with(document, "h").isPageBreak());
        with(document, "“q” (member)");
    }

    @Test void eachListOfQuestionsBeginsAtOne() throws IOException {
        XWPFDocument document = written(new Document.Asked(List.of("one", "two")), new Document.Asked(List.of("other")));
        assertEquals(with(document, "one").getNumID(), with(document, "two").getNumID());
        assertNotEquals(with(document, "one").getNumID(), with(document, "other").getNumID());
        assertEquals("decimal", document.getNumbering().getAbstractNum(BigInteger.ONE).getCTAbstractNum().getLvlArray(0).getNumFmt().getVal().toString());
        assertEquals(BigInteger.ONE, document.getNumbering().getAbstractNumID(with(document, "other").getNumID()));
        assertEquals(1, document.getNumbering().getNum(with(document, "other").getNumID()).getCTNum().getLvlOverrideArray(0).getStartOverride().getVal().intValue());
    }

    @Test void aTableRepeatsItsHeadsAndSplitsNoRow() throws IOException {
        XWPFDocument document = written(new Document.Grid(List.of("Configuration", "Missing"), List.of(30, 70), List.of(List.of("C-01", "this\nthat"))));
        var table = document.getTables().get(0);
        assertTrue(table.getRow(0).isRepeatHeader());
        assertTrue(table.getRow(1).isCantSplitRow());
        assertEquals(List.of("this", "that"), table.getRow(1).getCell(1).getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
}
