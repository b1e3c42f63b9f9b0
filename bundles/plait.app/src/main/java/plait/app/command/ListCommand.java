package plait.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plait.core.OpenStudy;

/** A command that lists one kind of thing: as aligned columns for people, as JSON for machines. */
abstract class ListCommand extends StudyCommand {
    private static final int WIDEST = 60;

    /** One for each thing, all with the same fields. */
    abstract List<Fields> list(OpenStudy open);

    @Override final int run(OpenStudy open) {
        List<Fields> lines = list(open);
        if (json()) lines.forEach(line -> out().println(line.json()));
        else table(lines);
        return 0;
    }

    private void table(List<Fields> lines) {
        if (lines.isEmpty()) return;
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String name : lines.get(0).fields().keySet()) widths.put(name, name.length());
        for (Fields line : lines) line.fields().forEach((name, value) -> widths.merge(name, cell(value).length(), Math::max));
        out().println(row(widths, new ArrayList<>(widths.keySet())));
        for (Fields line : lines) out().println(row(widths, line.fields().values().stream().map(ListCommand::cell).toList()));
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
