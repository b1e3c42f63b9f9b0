package plait.exchange;

import java.util.Locale;
import plait.core.Problem;
import plait.core.sheets.Sheet;
import plait.core.sheets.SheetReader;
import plait.core.sources.FileContent;

/** Reads tables: CSV in UTF-8, and the first sheet of an XLSX workbook. */
public final class SheetFiles implements SheetReader {
    @Override public boolean isTable(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx");
    }

    @Override public Sheet read(FileContent file) {
        Sheet sheet = file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XlsxSheet.read(file) : CsvSheet.read(file);
        if (sheet.headers().stream().allMatch(String::isBlank)) throw new Problem("The table is empty: its first row must hold the headers.");
        return sheet;
    }
}
