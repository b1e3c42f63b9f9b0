package plait.core.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table with headers. Headers are compared without regard to case and outer spaces.
 *
 * @param name the file's name, for messages
 * @param headers lower case, in the order of the file
 */
public record Sheet(String name, List<String> headers, List<SheetRow> rows) {
    /** @param cells one list for each row of the file, the headers not among them; @param firstRow number of the first of them in the file */
    public static Sheet of(String name, List<String> headers, List<List<String>> cells, int firstRow) {
        List<String> folded = headers.stream().map(header -> header.strip().toLowerCase(Locale.ROOT)).toList();
        var rows = new ArrayList<SheetRow>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).stream().allMatch(String::isBlank)) continue;
            Map<String, String> values = new LinkedHashMap<>();
            for (int column = 0; column < folded.size(); column++) {
                values.put(folded.get(column), column < cells.get(i).size() ? cells.get(i).get(column).strip() : "");
            }
            rows.add(new SheetRow(firstRow + i, values));
        }
        return new Sheet(name, folded, rows);
    }

    boolean has(String... wanted) {
        return Set.copyOf(headers).containsAll(List.of(wanted));
    }
}
