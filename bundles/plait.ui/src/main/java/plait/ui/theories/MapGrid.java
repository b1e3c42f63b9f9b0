package plait.ui.theories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.graphics.Rectangle;
import plait.ui.theories.MapLayout.Cell;

/**
 * The cells of a map, filled or not, in pixels at 100 %.
 *
 * @param lefts left edges of the columns
 * @param tops by group, the top edges of its rows
 */
record MapGrid(List<Integer> lefts, Map<String, List<Integer>> tops) {
    /** @param starts the titles of groups by the rows that they begin with, in order */
    static MapGrid of(int[] lefts, Map<Integer, Integer> tops, Map<Integer, String> starts) {
        var columns = new ArrayList<Integer>();
        for (int left : lefts) columns.add(left);
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        new TreeMap<>(tops).forEach((row, top) -> {
            if (starts.containsKey(row)) groups.put(starts.get(row), new ArrayList<>());
            groups.values().stream().reduce((first, second) -> second).orElseThrow().add(top);
        });
        return new MapGrid(columns, groups);
    }

    /** The cell of a group that is nearest to a box at this place: one of those that there are, or the first beyond them to the right or below. */
    Cell nearest(String group, int x, int y) {
        int column = nearest(lefts, x, MapLayout.BOX_WIDTH + MapLayout.GUTTER);
        return new Cell(column, nearest(tops.get(group), y, MapLayout.ROW));
    }

    private static int nearest(List<Integer> edges, int at, int step) {
        int best = 0;
        for (int i = 0; i <= edges.size(); i++) if (Math.abs(edge(edges, i, step) - at) < Math.abs(edge(edges, best, step) - at)) best = i;
        return best;
    }

    private static int edge(List<Integer> edges, int at, int step) {
        return at < edges.size() ? edges.get(at) : edges.getLast() + step;
    }

    /** Whether this is a cell, or the first beyond those that there are. */
    boolean holds(String group, Cell cell) {
        return cell.column() >= 0 && cell.column() <= lefts.size() && cell.row() >= 0 && cell.row() <= tops.get(group).size();
    }

    /** Where a box in this cell stands. */
    Rectangle box(String group, Cell cell) {
        return new Rectangle(edge(lefts, cell.column(), MapLayout.BOX_WIDTH + MapLayout.GUTTER), edge(tops.get(group), cell.row(), MapLayout.ROW), MapLayout.BOX_WIDTH, MapLayout.BOX_HEIGHT);
    }
}
