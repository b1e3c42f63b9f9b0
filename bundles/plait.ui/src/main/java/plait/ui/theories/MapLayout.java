package plait.ui.theories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the boxes of a map stand: columns in the order of the links, rows by group. A box never stands on another; what is linked stands in one row where that is free,
 * and what has no links fills the emptiest columns. In pixels at 100 %.
 *
 * @param cells the place of each box, its row counted within its group
 * @param groups where the title of each group stands
 * @param ways the corners of each link's way from the right of a box to the left of another; also between those that should be near and are not
 * @param grid the edges of the columns and rows
 */
record MapLayout<T>(Map<T, Rectangle> boxes, Map<T, Cell> cells, Map<String, Point> groups, Map<Edge<T>, List<Point>> ways, MapGrid grid, Point size) {
    static final int BOX_WIDTH = 186;
    static final int BOX_HEIGHT = 78;
    static final int GUTTER = 32;
    static final int ROW = 94;
    static final int TITLE = 28;
    static final int MARGIN = 24;
    private static final int COLUMNS = 4;

    /**
     * What leads from one box to another.
     *
     * @param kind tells several between the same two apart, so that each has its own way
     */
    record Edge<T>(T from, T to, Object kind) {
        Edge(T from, T to) {
            this(from, to, "");
        }
    }

    /** A place for one box. */
    record Cell(int column, int row) {}

    /**
     * @param near pairs that stand below each other where they can
     * @param groups titles from the top; one that no box is in takes no room
     * @param groupOf gives one of them
     * @param kept places that people chose, with rows counted within the group; who has none finds a free one
     */
    static <T> MapLayout<T> of(List<T> nodes, Collection<Edge<T>> edges, Collection<Edge<T>> near, List<String> groups, Function<T, String> groupOf, Map<T, Cell> kept) {
        Map<T, Integer> columns = columns(nodes, edges);
        int furthest = kept.values().stream().mapToInt(Cell::column).max().orElse(0);
        int last = Math.max(Math.max(COLUMNS - 1, furthest), columns.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        Set<T> linked = new HashSet<>();
        for (Edge<T> edge : edges) {
            linked.add(edge.from());
            linked.add(edge.to());
        }
        Map<T, Cell> cells = new LinkedHashMap<>();
        Map<T, Cell> inGroups = new LinkedHashMap<>();
        Map<Integer, String> starts = new TreeMap<>();
        int rows = 0;
        for (String group : groups) {
            List<T> members = nodes.stream().filter(node -> groupOf.apply(node).equals(group)).toList();
            if (members.isEmpty()) continue;
            starts.put(rows, group);
            int above = rows;
            cells(together(members, near), edges, columns, linked, last, kept).forEach((node, cell) -> {
                inGroups.put(node, cell);
                cells.put(node, new Cell(cell.column, above + cell.row));
            });
            rows = cells.values().stream().mapToInt(Cell::row).max().orElse(0) + 1;
        }
        var ways = new ArrayList<Edge<T>>(edges);
        for (Edge<T> pair : near) if (!areNeighbours(cells.get(pair.from()), cells.get(pair.to()))) ways.add(cells.get(pair.from()).column > cells.get(pair.to()).column ? new Edge<>(pair.to(), pair.from(), pair.kind()) : pair);
        return placed(cells, inGroups, ways, starts, rows, last);
    }

    /** One below the other: what is between them needs no way of its own. */
    private static boolean areNeighbours(Cell a, Cell b) {
        return a.column == b.column && Math.abs(a.row - b.row) == 1;
    }

    /** The way between two that should be near, whichever it starts from; null where they are neighbours and need none. */
    List<Point> between(Edge<T> pair) {
        List<Point> way = ways.get(pair);
        return way == null ? ways.get(new Edge<>(pair.to, pair.from, pair.kind)) : way;
    }

    /** @param starts the titles of groups by the rows that they stand above */
    private static <T> MapLayout<T> placed(Map<T, Cell> cells, Map<T, Cell> inGroups, Collection<Edge<T>> edges, Map<Integer, String> starts, int rows, int last) {
        var routes = new MapRoutes<>(cells, edges);
        Map<Integer, Integer> tops = new HashMap<>();
        Map<Integer, Integer> titles = new LinkedHashMap<>();
        int y = 12;
        for (int row = 0; row < rows; row++) {
            if (starts.containsKey(row)) {
                titles.put(row, y);
                y += TITLE;
            }
            y += routes.room(row);
            tops.put(row, y);
            y += ROW;
        }
        routes.rows(tops);
        var lefts = new int[last + 1];
        int x = routes.width(-1);
        for (int column = 0; column <= last; column++) {
            lefts[column] = x;
            x += BOX_WIDTH + routes.width(column);
        }
        Map<T, Rectangle> boxes = new LinkedHashMap<>();
        cells.forEach((node, cell) -> boxes.put(node, new Rectangle(lefts[cell.column], tops.get(cell.row), BOX_WIDTH, BOX_HEIGHT)));
        Map<String, Point> groups = new LinkedHashMap<>();
        titles.forEach((row, at) -> groups.put(starts.get(row), new Point(lefts[0], at)));
        return new MapLayout<>(boxes, inGroups, groups, routes.points(lefts), MapGrid.of(lefts, tops, starts), new Point(x, y));
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

    /** Who was put somewhere stands there; where two were, as after a change of level, the second gives way. */
    private static <T> Map<T, Cell> cells(List<T> members, Collection<Edge<T>> edges, Map<T, Integer> columns, Set<T> linked, int last, Map<T, Cell> kept) {
        Map<T, Cell> cells = new LinkedHashMap<>();
        Set<Cell> taken = new HashSet<>();
        for (T node : members) if (kept.containsKey(node) && taken.add(kept.get(node))) cells.put(node, kept.get(node));
        Map<Integer, Integer> rows = new HashMap<>();
        Map<T, List<T>> before = new HashMap<>();
        for (Edge<T> edge : edges) before.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge.from());
        List<T> ordered = members.stream().filter(node -> linked.contains(node) && !cells.containsKey(node)).sorted((a, b) -> columns.get(a) - columns.get(b)).toList();
        for (T node : ordered) {
            int wanted = before.getOrDefault(node, List.of()).stream().filter(cells::containsKey).mapToInt(each -> cells.get(each).row).min().orElse(0);
            var cell = new Cell(columns.get(node), wanted);
            if (taken.contains(cell)) cell = free(columns.get(node), taken, rows);
            cells.put(node, cell);
            taken.add(cell);
        }
        for (T node : members) {
            if (cells.containsKey(node)) continue;
            Cell best = null;
            for (int column = 0; column <= last; column++) {
                Cell cell = free(column, taken, rows);
                if (best == null || cell.row < best.row) best = cell;
            }
            cells.put(node, best);
            taken.add(best);
        }
        return cells;
    }

    /** @param rows by column, above which row all are taken; cells are never given back */
    private static Cell free(int column, Set<Cell> taken, Map<Integer, Integer> rows) {
        int row = rows.getOrDefault(column, 0);
        while (taken.contains(new Cell(column, row))) row++;
        rows.put(column, row);
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
