package plait.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.sheets.Sheet;
import plait.core.sheets.Table;
import plait.core.sources.FileContent;

class TableFilesTest {
    private final Table table = new Table("Codes by case", List.of("Code", "C1 Kettle & Key", "All"), List.of(List.of("“Not me”, she said", 3, 12), List.of("=1+1\nüber", 0, 0)));

    @ParameterizedTest
    @ValueSource(strings = {"counts.csv", "counts.xlsx", "COUNTS.XLSX"})
    void whatIsWrittenIsReadBack(String name) throws IOException {
        Sheet read = new SheetFiles().read(FileContent.of(name, write(table, name)));
        assertEquals(List.of("code", "c1 kettle & key", "all"), read.headers());
        assertEquals("“Not me”, she said", read.rows().get(0).get("code"));
        assertEquals("12", read.rows().get(0).get("all"));
        assertEquals("=1+1\nüber", read.rows().get(1).get("code"));
    }

    @Test
    void aPassageLongerThanACellIsCutAndSaysSo() throws IOException {
        String words = "🙂word ".repeat(10_000);
        byte[] written = write(new Table("Passages", List.of("Passage"), List.of(List.of(words))), "passages.xlsx");
        String read = new SheetFiles().read(FileContent.of("passages.xlsx", written)).rows().get(0).get("passage");
        assertTrue(read.endsWith("[cut here: a cell holds no more]"));
        assertTrue(words.startsWith(read.substring(0, 32_000)));
        assertEquals(words.strip(), new SheetFiles().read(FileContent.of("p.csv", write(new Table("Passages", List.of("Passage"), List.of(List.of(words))), "p.csv"))).rows().get(0).get("passage"));
    }

    private static byte[] write(Table table, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        new TableFiles().write(table, name, out);
        return out.toByteArray();
    }
}
