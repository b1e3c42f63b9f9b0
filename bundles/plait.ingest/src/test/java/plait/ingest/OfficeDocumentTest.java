package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plait.core.Progress;
import plait.core.sources.FileContent;
import plait.core.sources.ImportWarning;

/** Word, OpenDocument, RTF, HTML and EPUB. */
class OfficeDocumentTest {
    @Test void readsTheStructureOfAWordDocument() {
        var read = Made.read("a.docx", Made.docx("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>Purpose</w:t></w:r></w:p><p>One.</p><p></p><p>Two\u00A0\uD83D\uDC9C.</p>"
                + "<w:tbl><w:tr><w:tc><p>a</p></w:tc><w:tc><p>b</p><p>c</p></w:tc></w:tr><w:tr><w:tc><p>d</p></w:tc><w:tc><p>e</p></w:tc></w:tr></w:tbl>"));
        assertEquals(List.of("HEADING2 Purpose", "BODY One.", "BODY Two\u00A0\uD83D\uDC9C.", "TABLE_ROW a\tb c", "TABLE_ROW d\te"), Made.paragraphs(read));
        assertEquals("Purpose\n\nOne.\n\nTwo\u00A0\uD83D\uDC9C.\n\na\tb c\nd\te", read.text());
    }

    @Test void leavesDeletedTextOutAndTakesInsertedTextIn() {
        var read = Made.read("a.docx", Made.docx("<w:p><w:r><w:t xml:space=\"preserve\">I was </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>angry</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\"><w:r><w:t>glad</w:t></w:r></w:ins></w:p>"));
        assertEquals("I was glad", read.text());
    }

    @Test void readsATranscriptSetAsATable() {
        String row = "<w:tr><w:tc><p>%s</p></w:tc><w:tc><p>%s</p></w:tc><w:tc><p>%s</p></w:tc></w:tr>";
        var read = Made.read("a.docx", Made.docx("<w:tbl>" + row.formatted("00:00:01", "INT", "How?") + row.formatted("00:00:05", "Ann", "So.") + row.formatted("00:00:09", "INT", "And?")
                + row.formatted("00:00:12", "Ann", "Then: no more.") + "</w:tbl>"));
        assertEquals(List.of("INT|How?", "Ann|So.", "INT|And?", "Ann|Then: no more."), Made.turns(read));
        assertEquals(5000, read.structure().turns().get(1).startMs());
    }

    @Test void readsTheStructureOfAnOpenDocument() {
        var read = Made.read("a.odt", Made.odt("<text:h text:outline-level=\"1\">Title</text:h><text:p>Some<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>A note.</text:p></text:note-body></text:note> words<office:annotation><text:p>A comment.</text:p></office:annotation>.</text:p>"
                + "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list><text:p>line<text:line-break/>line</text:p>", "<m/>"));
        assertEquals(List.of("HEADING1 Title", "BODY Some words.", "LIST_ITEM item", "BODY line", "BODY line", "FOOTNOTE 1 A note."), Made.paragraphs(read));
    }

    @Test void readsRtfWithoutItsHeadersAndFooters() {
        var read = Made.read("a.rtf", "{\\rtf1\\ansi{\\header\\pard Page \\{1\\} of 2\\par}{\\footerf\\pard foot\\par}\\pard{\\b INT:} How\\u8217?s it?\\par\\pard\\b ANN:\\b0  Fine, caf\\'e9.\\par}");
        assertEquals("INT: How’s it?\n\nANN: Fine, café.", read.text());
        assertEquals(2, read.structure().turns().size());
    }

    @Test void readsHtmlAsItIsShown() {
        var read = Made.read("a.html", "<!DOCTYPE html><html><head><title>t</title><script>no()</script></head><body><h1>Big\n  title</h1><p>One\n   two<br>three</p><ul><li>a<li>b</ul></body></html>");
        assertEquals(List.of("HEADING1 Big title", "BODY One two", "BODY three", "LIST_ITEM a", "LIST_ITEM b"), Made.paragraphs(read));
    }

    @Test void readsTheChaptersOfAnEpubInTheirOrder() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/epub+zip");
        parts.put("b/two.xhtml", "<html><body><p>Second.</p></body></html>");
        parts.put("b/one.xhtml", "<html><body><h2>First</h2></body></html>");
        parts.put("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"b/book.opf\"/></rootfiles></container>");
        parts.put("b/book.opf", "<package><manifest><item id=\"x\" href=\"one.xhtml\"/><item id=\"y\" href=\"two.xhtml\"/></manifest><spine><itemref idref=\"x\"/><itemref idref=\"y\"/></spine></package>");
        assertEquals(List.of("HEADING2 First", "BODY Second."), Made.paragraphs(Made.read("a.epub", Made.zip(parts))));
    }

    @Test void drawsNothingInFromOutside() throws Exception {
        Path secret = Files.createTempFile("plait", "secret");
        try {
            Files.writeString(secret, "SECRET");
            String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
            for (byte[] bytes : List.of(Made.docx(entity, "<p>a&e;</p>"), Made.odt("<text:p>b</text:p>", "<m/>"), (entity + "<html><body><p>c&e;</p></body></html>").getBytes(StandardCharsets.UTF_8))) {
                assertFalse(textOrProblem(bytes).contains("SECRET"));
            }
        } finally {
            Files.delete(secret);
        }
    }

    @Test void endsATextThatIsTooLongWithAWarning() {
        var reading = OfficeDocument.read(Format.DOCX, FileContent.of("a.docx", Made.docx("<p>One one one.</p>".repeat(50))), Progress.NONE, 100);
        assertEquals(List.of(ImportWarning.TEXT_TRUNCATED), reading.warnings().stream().map(ImportWarning::code).toList());
        assertTrue(reading.blocks().size() > 5 && reading.blocks().size() < 10);
    }

    @Test void importsADocumentWithoutTextWithAWarning() {
        assertEquals(List.of(ImportWarning.NO_TEXT), Made.codes(Made.read("a.docx", Made.docx("<p></p>"))));
    }

    @Test void writesNothingIntoTheTemporaryFolder() throws Exception {
        var before = temporary();
        Made.read("a.docx", Made.docx("<p>x</p>"));
        Made.read("a.odt", Made.odt("<text:p>x</text:p>", "<m/>"));
        Made.read("a.rtf", "{\\rtf1 x\\par}");
        var after = new java.util.TreeSet<>(temporary());
        after.removeAll(before);
        assertEquals(Map.of(), after.stream().filter(name -> name.contains("tika") || name.contains("poi")).collect(java.util.stream.Collectors.toMap(n -> n, n -> n)));
    }

    private static List<String> temporary() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static String textOrProblem(byte[] bytes) {
        try {
            return Made.read("a", bytes).text();
        } catch (plait.core.Problem problem) {
            return problem.getMessage();
        }
    }
}
