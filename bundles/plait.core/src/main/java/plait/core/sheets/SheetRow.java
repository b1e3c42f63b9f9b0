package plait.core.sheets;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row, by header.
 *
 * @param number as a spreadsheet shows it: 1 is the row of headers
 */
public record SheetRow(int number, Map<String, String> cells) {
    /** The cell under a header, or empty. */
    public String get(String header) {
        return cells.getOrDefault(header, "");
    }

    /** The cell under a header, or another word where it is empty. */
    public String get(String header, String otherwise) {
        String cell = get(header);
        return cell.isEmpty() ? otherwise : cell;
    }

    /** @throws BadRow if the cell is empty */
    public String require(String header) {
        String cell = get(header);
        if (cell.isEmpty()) throw new BadRow("“" + header + "” is empty");
        return cell;
    }

    /** @throws BadRow if the cell holds no number */
    public double number(String header) {
        if (get(header).matches("[-+]?\\d{1,15}(\\.\\d{1,15})?")) return Double.parseDouble(get(header));
        throw new BadRow("“" + header + "” must be a number such as 4 or 4.5");
    }

    /** A cell that holds a list, separated by {@code |}. */
    public List<String> list(String header) {
        String cell = get(header);
        return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|", -1)).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** What stands under headers that the contract does not name: attributes of the study's own choosing. */
    public Map<String, String> without(Collection<String> known) {
        var rest = new LinkedHashMap<>(cells);
        rest.keySet().removeAll(known);
        rest.remove("");
        return rest;
    }
}
