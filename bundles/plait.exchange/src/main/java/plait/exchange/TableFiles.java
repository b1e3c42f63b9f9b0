package plait.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import plait.core.sheets.Table;
import plait.core.sheets.TableWriter;

/** Writes tables: an XLSX workbook with one sheet, its head bold and in view, or CSV in UTF-8. */
public final class TableFiles implements TableWriter {
    /** What a cell of a workbook holds at most, in UTF-16 units. */
    private static final int MOST = 32_767;
    private static final String CUT = " … [cut here: a cell holds no more]";
    private static final int WIDE = 90;
    private static final int NARROW = 9;

    @Override public void write(Table table, String fileName, OutputStream out) throws IOException {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")) workbook(table, out);
        else csv(table, out);
    }

    private static void csv(Table table, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvTable.write(table.columns(), table.rows().stream().map(row -> row.stream().map(Object::toString).toList()).toList(), writer);
        writer.flush();
    }

    private static void workbook(Table table, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Plait", null)) {
            Worksheet sheet = workbook.newWorksheet(table.title());
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.value(0, column, fitting(table.columns().get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, width(table, column));
            }
            sheet.freezePane(0, 1);
            int at = 1;
            for (List<Object> row : table.rows()) cells(sheet, at++, row);
        }
    }

    private static void cells(Worksheet sheet, int at, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Integer number) {
                sheet.value(at, column, number);
                continue;
            }
            String text = row.get(column).toString();
            sheet.value(at, column, fitting(text));
            if (text.length() > WIDE) sheet.style(at, column).wrapText(true).set();
        }
    }

    private static int width(Table table, int column) {
        int longest = table.columns().get(column).length();
        for (List<Object> row : table.rows()) longest = Math.max(longest, row.get(column).toString().length());
        return Math.max(NARROW, Math.min(WIDE, longest + 2));
    }

    private static String fitting(String text) {
        if (text.length() <= MOST) return text;
        int end = MOST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
