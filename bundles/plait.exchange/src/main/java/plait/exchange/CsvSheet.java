package plait.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import plait.core.Problem;
import plait.core.sheets.Sheet;
import plait.core.sources.FileContent;

/** CSV by RFC 4180 in UTF-8, with or without a byte order mark, separated by comma, semicolon or tab. */
final class CsvSheet {
    private CsvSheet() {}

    /** @throws Problem if it is not UTF-8, or a quotation mark is never closed */
    static Sheet read(FileContent file) {
        String text = text(file);
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> headers = null;
            var cells = new ArrayList<List<String>>();
            for (CSVRecord record : parser) {
                if (headers == null) headers = record.toList();
                else cells.add(record.toList());
            }
            return Sheet.of(file.name(), headers == null ? List.of() : headers, cells, 2);
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("The table cannot be read: a quotation mark is missing or stands in the wrong place near row " + rowOf(e) + ".", e);
        }
    }

    private static String rowOf(Exception e) {
        String message = String.valueOf(e.getMessage());
        var digits = Pattern.compile("line(?: number)?:? (\\d+)").matcher(message);
        return digits.find() ? digits.group(1) : "the end";
    }

    private static String text(FileContent file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Problem("The table is not in UTF-8. In Excel, save it as “CSV UTF-8”, or as an Excel workbook.", e);
        }
    }

    /** What separates the headers: whichever of the three stands most often in the first line. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) if (count(first, candidate) > count(first, best)) best = candidate;
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
