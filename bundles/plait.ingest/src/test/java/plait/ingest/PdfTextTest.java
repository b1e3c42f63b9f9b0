package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import plait.core.sources.ImportWarning;

class PdfTextTest {
    private static final String FULL = "This line of words is as full as the page allows, so the paragraph";

    /** Writes pages of lines; {@code null} is a gap, and a line may begin with its size in points: {@code 16|Title}. */
    static byte[] pdf(List<List<String>> pages) {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<String> lines : pages) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var out = new PDPageContentStream(pdf, page)) {
                    float y = 760;
                    for (String line : lines) {
                        y -= line == null ? 14 : 14.5f;
                        if (line == null) continue;
                        String[] parts = line.split("\\|", 2);
                        out.beginText();
                        out.setFont(font, parts.length > 1 ? Float.parseFloat(parts[0]) : 11);
                        out.newLineAtOffset(72, y);
                        out.showText(parts[parts.length - 1]);
                        out.endText();
                    }
                }
            }
            pdf.save(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test void joinsLinesIntoParagraphs() {
        var read = Made.read("a.pdf", pdf(List.of(List.of("16|A title", FULL, "goes on here.", "A short line is a paragraph.", FULL, "ends."))));
        assertEquals(List.of("HEADING1 A title", "BODY " + FULL + " goes on here.", "BODY A short line is a paragraph.", "BODY " + FULL + " ends."), Made.paragraphs(read));
    }

    @Test void goesOnOverAPageAndKnowsWhereThePageBegins() {
        var read = Made.read("a.pdf", pdf(List.of(List.of("Before.", FULL), List.of("goes on. " + FULL.substring(0, 50), "and ends."))));
        assertEquals(2, read.structure().paragraphs().size());
        assertEquals(2, read.structure().pages().size());
        assertTrue(read.text().substring(read.structure().pages().get(1).start()).startsWith("goes on."));
    }

    @Test void takesPageNumbersAndRunningHeadsAway() {
        var read = Made.read("a.pdf", pdf(List.of(List.of("Report 2026, page 1", "One."), List.of("Report 2026, page 2", "Two."), List.of("Report 2026, page 3", "Three."))));
        assertEquals(List.of("BODY One.", "BODY Two.", "BODY Three."), Made.paragraphs(read));
    }

    @Test void healsAWordAtALineEndOnlyWhereTheDocumentProvesIt() {
        var read = Made.read("a.pdf", pdf(List.of(List.of("The recovery house was open and everybody who knew it said recov-", "ery was there, and that a well-known and much loved man was self-",
                "made and had a self-made boat on the water all of that long sum-", "mer."))));
        assertTrue(read.text().contains("said recovery was"), read.text());
        assertTrue(read.text().contains("a self-made boat") && read.text().contains("was self-made and"), read.text());
        assertTrue(read.text().contains("sum-mer"), read.text());
    }

    @Test void takesPrintedLineNumbersAway() {
        var numbered = new java.util.ArrayList<String>();
        for (int i = 1; i <= 10; i++) {
            numbered.add(Integer.toString(i));
            numbered.add((i % 2 == 0 ? "ANN" : "INT") + ": words " + "abcdefghij".charAt(i - 1));
        }
        var read = Made.read("a.pdf", pdf(List.of(numbered)));
        assertEquals(10, read.structure().turns().size());
        assertEquals("INT|words a", Made.turns(read).getFirst());
    }

    @Test void importsAScanAsEmptyTextWithAWarning() {
        var read = Made.read("a.pdf", pdf(List.of(List.of(), List.of())));
        assertEquals("", read.text());
        assertEquals(List.of(ImportWarning.NO_TEXT), Made.codes(read));
        assertTrue(read.warnings().getFirst().message().contains("scanned"));
    }

    @Test void namesPagesWithoutText() {
        var read = Made.read("a.pdf", pdf(List.of(List.of("One."), List.of(), List.of("Three."))));
        assertEquals(List.of(ImportWarning.NO_TEXT), Made.codes(read));
        assertTrue(read.warnings().getFirst().message().startsWith("Pages without text: 2."));
        assertEquals(List.of(1, 3), read.structure().pages().stream().map(page -> page.number()).toList());
    }
}
