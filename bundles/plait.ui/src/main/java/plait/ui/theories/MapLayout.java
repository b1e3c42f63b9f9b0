package plait.ui.theories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the boxes of a map stand: columns in the order of the links, rows by group. A box never stands on another; what is linked stands in one row where that is free,
 * and what has no links fills the emptiest columns. In pixels at 100 %.
 *
 * @param groups where the title of each group stands
 */
record MapLayout<T>(Map<T, Rectangle> boxes, Map<String, Point> groups, Point size) {
    static final int BOX_WIDTH = 186;
    static final int BOX_HEIGHT = 78;
    static final int COLUMN = 218;
    static final int ROW = 94;
    static final int TITLE = 28;
    static final int MARGIN = 24;
    private static final int COLUMNS = 4;

    /** What leads from one box to another. */
    record Edge<T>(T from, T to) {}

    private record Cell(int column, int row) {}

    /**
     * @param near pairs that stand below each other where they can
     * @param groups titles from the top; one that no box is in takes no room
     * @param groupOf gives one of them
     */
    static <T> MapLayout<T> of(List<T> nodes, Collection<Edge<T>> edges, Collection<Edge<T>> near, List<String> groups, Function<T, String> groupOf) {
        Map<T, Integer> columns = columns(nodes, edges);
        int last = Math.max(COLUMNS - 1, columns.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        Set<T> linked = new HashSet<>();
        for (Edge<T> edge : edges) {
            linked.add(edge.from());
            linked.add(edge.to());
        }
        Map<T, Rectangle> boxes = new LinkedHashMap<>();
        Map<String, Point> titles = new LinkedHashMap<>();
        int y = 12;
        for (String group : groups) {
            List<T> members = nodes.stream().filter(node -> groupOf.apply(node).equals(group)).toList();
            if (members.isEmpty()) continue;
            titles.put(group, new Point(MARGIN, y));
            Map<T, Cell> cells = cells(together(members, near), edges, columns, linked, last);
            int top = y + TITLE;
            cells.forEach((node, cell) -> boxes.put(node, new Rectangle(MARGIN + cell.column * COLUMN, top + cell.row * ROW, BOX_WIDTH, BOX_HEIGHT)));
            int rows = cells.values().stream().mapToInt(Cell::row).max().orElse(0) + 1;
            y = top + rows * ROW;
        }
        return new MapLayout<>(boxes, titles, new Point(MARGIN + last * COLUMN + BOX_WIDTH + MARGIN, y));
    }

    /** One further than the furthest that leads to it; a link that closes a circle does not count. */
    private static <T> Map<T, Integer> columns(List<T> nodes, Collection<Edge<T>> edges) {
        Map<T, List<T>> before = new HashMap<>();
        for (Edge<T> edge : edges) before.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge.from());
        Map<T, Integer> columns = new HashMap<>();
        for (T node : nodes) column(node, before, columns, new HashSet<>());
        return columns;
    }

    private static <T> int column(T node, Map<T, List<T>> before, Map<T, Integer> columns, Set<T> path) {
        Integer known = columns.get(node);
        if (known != null) return known;
        path.add(node);
        int column = 0;
        for (T each : before.getOrDefault(node, List.of())) if (!path.contains(each)) column = Math.max(column, column(each, before, columns, path) + 1);
        path.remove(node);
        columns.put(node, column);
        return column;
    }

    /** In the same order, but each follows the one that it is near to. */
    private static <T> List<T> together(List<T> members, Collection<Edge<T>> near) {
        var ordered = new ArrayList<T>(members);
        for (Edge<T> pair : near) {
            if (!ordered.contains(pair.from()) || !ordered.remove(pair.to())) continue;
            ordered.add(ordered.indexOf(pair.from()) + 1, pair.to());
        }
        return ordered;
    }

    private static <T> Map<T, Cell> cells(List<T> members, Collection<Edge<T>> edges, Map<T, Integer> columns, Set<T> linked, int last) {
        Map<T, Cell> cells = new LinkedHashMap<>();
        Set<Cell> taken = new HashSet<>();
        List<T> ordered = members.stream().filter(linked::contains).sorted((a, b) -> columns.get(a) - columns.get(b)).toList();
        for (T node : ordered) {
            int wanted = edges.stream().filter(edge -> edge.to().equals(node) && cells.containsKey(edge.from())).mapToInt(edge -> cells.get(edge.from()).row).min().orElse(0);
            var cell = new Cell(columns.get(node), wanted);
            if (taken.contains(cell)) cell = free(columns.get(node), taken);
            cells.put(node, cell);
            taken.add(cell);
        }
        for (T node : members) {
            if (linked.contains(node)) continue;
            Cell best = null;
            for (int column = 0; column <= last; column++) {
                Cell cell = free(column, taken);
                if (best == null || cell.row < best.row) best = cell;
            }
            cells.put(node, best);
            taken.add(best);
        }
        return cells;
    }

    private static Cell free(int column, Set<Cell> taken) {
        int row = 0;
        while (taken.contains(new Cell(column, row))) row++;
        return new Cell(column, row);
    }

    /** The next box in a direction: the nearest of those that lie that way, straight ahead before aside; null at the edge. */
    T towards(T from, int dx, int dy) {
        Rectangle start = boxes.get(from);
        T best = null;
        long least = Long.MAX_VALUE;
        for (Map.Entry<T, Rectangle> each : boxes.entrySet()) {
            int x = each.getValue().x - start.x;
            int y = each.getValue().y - start.y;
            int ahead = x * dx + y * dy;
            if (each.getKey().equals(from) || ahead <= 0) continue;
            long distance = ahead + 3L * Math.abs(x * dy + y * dx);
            if (distance < least) {
                least = distance;
                best = each.getKey();
            }
        }
        return best;
    }

    /** The box at a place; null where there is none. */
    T at(int x, int y) {
        return boxes.entrySet().stream().filter(each -> each.getValue().contains(x, y)).map(Map.Entry::getKey).findFirst().orElse(null);
    }
}
