package plait.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines with the same fields as aligned columns for people, under a line of headers; long cells are cut. */
final class Columns {
    /** Code points of a cell that are shown. */
    private static final int WIDEST = 60;

    private final PrintWriter out;

    Columns(PrintWriter out) {
        this.out = out;
    }

    void print(List<Fields> lines) {
        if (lines.isEmpty()) return;
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String name : lines.get(0).fields().keySet()) widths.put(name, name.length());
        for (Fields line : lines) line.fields().forEach((name, value) -> widths.merge(name, cell(value).length(), Math::max));
        out.println(row(widths, new ArrayList<>(widths.keySet())));
        for (Fields line : lines) out.println(row(widths, line.fields().values().stream().map(Columns::cell).toList()));
    }

    private static String row(Map<String, Integer> widths, List<String> cells) {
        var row = new StringBuilder();
        int column = 0;
        for (int width : widths.values()) {
            String cell = cells.get(column++);
            row.append(cell).append(" ".repeat(width - cell.length() + 2));
        }
        return row.toString().stripTrailing();
    }

    private static String cell(Object value) {
        String text = value instanceof List<?> many ? String.join(", ", many.stream().map(String::valueOf).toList()) : String.valueOf(value);
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
