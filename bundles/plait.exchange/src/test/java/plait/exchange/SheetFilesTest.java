package plait.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import plait.core.Problem;
import plait.core.sheets.Sheet;
import plait.core.sources.FileContent;

class SheetFilesTest {
    private static final Path SAMPLES = Path.of("../../samples/lero-study");
    private final SheetFiles files = new SheetFiles();

    private Sheet csv(String text) {
        return files.read(FileContent.of("s.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test void tablesAreKnownByTheirEnding() {
        assertTrue(files.isTable("Cases.XLSX"));
        assertTrue(files.isTable("a.csv"));
        assertFalse(files.isTable("a.docx"));
    }

    @Test void quotesLineBreaksAndByteOrderMarksAreRead() {
        Sheet sheet = csv("\uFEFFId, Name \r\nC1,\"Kettle, and \"\"Key\"\"\nsecond line\"\r\n\r\nC2,Two\r\n");
        assertEquals(List.of("id", "name"), sheet.headers());
        assertEquals("Kettle, and \"Key\"\nsecond line", sheet.rows().get(0).get("name"));
        assertEquals(2, sheet.rows().size(), "an empty row is no row");
        assertEquals(2, sheet.rows().get(0).number());
    }

    @Test void semicolonsAndTabsSeparateToo() {
        assertEquals("x, y", csv("id;name\nC1;x, y\n").rows().get(0).get("name"));
        assertEquals("x, y", csv("id\tname\nC1\tx, y\n").rows().get(0).get("name"));
    }

    @Test void rowsThatAreTooShortHaveEmptyCells() {
        assertEquals("", csv("id,name,type\nC1\n").rows().get(0).get("type"));
    }

    @Test void whatIsNoTableIsRefusedInPlainWords() {
        assertThrows(Problem.class, () -> files.read(FileContent.of("s.csv", new byte[0])));
        Problem encoding = assertThrows(Problem.class, () -> files.read(FileContent.of("s.csv", "id,name\nC1,Renée".getBytes(StandardCharsets.ISO_8859_1))));
        assertTrue(encoding.getMessage().contains("UTF-8"));
        assertThrows(Problem.class, () -> csv("id,name\nC1,\"never closed\n"));
        assertThrows(Problem.class, () -> files.read(FileContent.of("s.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8))));
    }

    @Test void aWorkbookSaysTheSameAsItsCsv() throws IOException {
        Sheet xlsx = files.read(FileContent.of("cases.xlsx", Files.readAllBytes(SAMPLES.resolve("data/cases.xlsx"))));
        Sheet csv = files.read(FileContent.of("cases.csv", Files.readAllBytes(SAMPLES.resolve("data/cases.csv"))));
        assertEquals(csv.headers(), xlsx.headers());
        assertEquals(csv.rows(), xlsx.rows());
    }
}
