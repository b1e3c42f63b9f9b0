package plait.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as comma-separated values: a row of headers, LF, quotes only where they are needed. */
public final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private CsvTable() {}

    public static void write(List<String> columns, List<List<String>> rows, Appendable out) {
        try {
            var printer = new CSVPrinter(out, FORMAT);
            printer.printRecord(columns);
            for (List<String> row : rows) printer.printRecord(row);
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
