package plait.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import plait.core.Problem;
import plait.core.sheets.Sheet;
import plait.core.sources.FileContent;

/** The first sheet of an XLSX workbook; whole numbers are read without a decimal point. */
final class XlsxSheet {
    private XlsxSheet() {}

    /** @throws Problem if it is no workbook, is damaged or asks for a password */
    static Sheet read(FileContent file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes())); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<String> headers = null;
            var cells = new ArrayList<List<String>>();
            int first = 0;
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (headers == null) {
                    headers = texts(row);
                    first = row.getRowNum() + 1;
                    continue;
                }
                while (first + cells.size() < row.getRowNum()) cells.add(List.of());
                cells.add(texts(row));
            }
            return Sheet.of(file.name(), headers == null ? List.of() : headers, cells, first);
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw new Problem("The workbook cannot be read: it is damaged, asks for a password, or is no Excel workbook. Save it anew as .xlsx or as CSV.", e);
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) texts.add(row.getOptionalCell(i).map(XlsxSheet::text).orElse(""));
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber().stripTrailingZeros();
            return number.toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
