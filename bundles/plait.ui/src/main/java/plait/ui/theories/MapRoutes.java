package plait.ui.theories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.graphics.Point;
import plait.ui.theories.MapLayout.Cell;
import plait.ui.theories.MapLayout.Edge;

/**
 * The ways of the links through the space between the boxes: out at the right of a box, up or down a gutter between two columns, in at the left of another.
 * What goes past a column does so above the row that it goes to, or through a row of its own that is empty there. No two ways lie on each other, and none on a box.
 * A gutter has the number of the column at its left; the margin is gutter −1.
 */
final class MapRoutes<T> {
    private static final int APART = 6;
    private static final int BETWEEN_ROWS = 5;
    private static final int PORTS = 10;
    private static final int EDGE = 8;
    private static final int HEAD = 10;

    /** Whether a way goes straight along a row, along one gutter, through empty cells of the first or of the last row, or above the last row. */
    private enum Kind { STRAIGHT, GUTTER, FIRST_ROW, LAST_ROW, ABOVE }

    private record Way<T>(Edge<T> edge, Cell from, Cell to, Kind kind) {
        int out() {
            return from.column();
        }

        int in() {
            return to.column() - 1;
        }
    }

    /** Where ways meet the boxes of a row at one gutter. */
    private record Port(int gutter, int row) {}

    /** A part of a way along a gutter; it starts and ends at heights in pixels. */
    private record Along<T>(Way<T> way, int gutter, int start, int end) {
        int top() {
            return Math.min(start, end);
        }

        int bottom() {
            return Math.max(start, end);
        }
    }

    private final List<Way<T>> ways = new ArrayList<>();
    private final Map<Port, Port> joined = new HashMap<>();
    private final Map<Way<T>, Integer> above = new HashMap<>();
    /** By the row, how many ways go above it beside each other. */
    private final Map<Integer, Integer> most = new HashMap<>();
    private final Map<Way<T>, Integer> outs = new HashMap<>();
    private final Map<Way<T>, Integer> ins = new HashMap<>();
    private final Map<Way<T>, List<Along<T>>> alongs = new HashMap<>();
    private final Map<Along<T>, Integer> lanes = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    /** @param cells where each box stands, with rows counted from the top of the map */
    MapRoutes(Map<T, Cell> cells, Collection<Edge<T>> edges) {
        var taken = new LinkedHashSet<Cell>(cells.values());
        for (Edge<T> edge : new LinkedHashSet<>(edges)) {
            Cell from = cells.get(edge.from());
            Cell to = cells.get(edge.to());
            var way = new Way<>(edge, from, to, kind(from, to, taken));
            ways.add(way);
            if (way.kind == Kind.STRAIGHT && way.in() != way.out()) joined.put(new Port(way.in(), to.row()), new Port(way.out(), from.row()));
        }
        Map<Integer, MapLanes> used = new HashMap<>();
        for (Way<T> way : ways) {
            if (way.kind != Kind.ABOVE) continue;
            int lane = used.computeIfAbsent(way.to.row(), key -> new MapLanes()).take(Math.min(way.out(), way.in()), Math.max(way.out(), way.in()));
            above.put(way, lane);
            most.merge(way.to.row(), lane + 1, Math::max);
        }
    }

    /** What goes through empty cells takes them, so that nothing else does; with them the one that has no box either where it turns off. */
    private static Kind kind(Cell from, Cell to, Collection<Cell> taken) {
        int first = from.column() + 1;
        int last = to.column() - 1;
        if (first == to.column()) return from.row() == to.row() ? Kind.STRAIGHT : Kind.GUTTER;
        if (first > last) return Kind.ABOVE;
        for (int row : new int[] {from.row(), to.row()}) {
            var needed = new ArrayList<Cell>();
            for (int column = first; column <= last; column++) needed.add(new Cell(column, row));
            if (row != from.row()) needed.add(new Cell(from.column(), row));
            if (row != to.row()) needed.add(new Cell(to.column(), row));
            if (needed.stream().anyMatch(taken::contains)) continue;
            taken.addAll(needed);
            return from.row() == to.row() ? Kind.STRAIGHT : row == from.row() ? Kind.FIRST_ROW : Kind.LAST_ROW;
        }
        return Kind.ABOVE;
    }

    /** How much higher the space above a row has to be for what goes there, in pixels at 100 %. */
    int room(int row) {
        int lanes = most.getOrDefault(row, 0);
        return lanes == 0 ? 0 : lanes * BETWEEN_ROWS + 3;
    }

    /** Says where the rows stand; before that no width is known. @param tops of the boxes of each row */
    void rows(Map<Integer, Integer> tops) {
        ports(tops);
        Map<Integer, List<Along<T>>> byGutter = new TreeMap<>();
        for (Way<T> way : ways) {
            List<Along<T>> parts = parts(way, tops);
            alongs.put(way, parts);
            for (Along<T> part : parts) byGutter.computeIfAbsent(part.gutter, key -> new ArrayList<>()).add(part);
        }
        byGutter.forEach((gutter, parts) -> {
            parts.sort(Comparator.comparingInt((Along<T> part) -> part.bottom() - part.top()));
            var taken = new MapLanes();
            for (Along<T> part : parts) lanes.put(part, taken.take(part.top() - 2, part.bottom() + 2));
            counts.put(gutter, taken.count());
        });
    }

    /** Each way has a height of its own where it meets a row of boxes: those that come from above or go there above the others. */
    private void ports(Map<Integer, Integer> tops) {
        record Stub<T>(Way<T> way, boolean out, int lean) {}
        Map<Port, List<Stub<T>>> ports = new LinkedHashMap<>();
        for (Way<T> way : ways) {
            int across = way.to.row() - way.from.row();
            boolean over = way.kind == Kind.ABOVE;
            int leaves = way.kind == Kind.FIRST_ROW ? 0 : over && across == 0 ? -1 : across;
            int comes = way.kind == Kind.LAST_ROW ? 0 : over ? -1000 : -across;
            ports.computeIfAbsent(port(way.out(), way.from.row()), key -> new ArrayList<>()).add(new Stub<>(way, true, leaves));
            if (way.kind != Kind.STRAIGHT) ports.computeIfAbsent(port(way.in(), way.to.row()), key -> new ArrayList<>()).add(new Stub<>(way, false, comes));
        }
        ports.forEach((port, stubs) -> {
            stubs.sort(Comparator.comparingInt(Stub::lean));
            int step = Math.min(PORTS, (MapLayout.BOX_HEIGHT - 12) / stubs.size());
            int y = tops.get(port.row) + (MapLayout.BOX_HEIGHT - step * (stubs.size() - 1)) / 2;
            for (Stub<T> stub : stubs) {
                if (stub.out) outs.put(stub.way, y);
                if (!stub.out || stub.way.kind == Kind.STRAIGHT) ins.put(stub.way, y);
                y += step;
            }
        });
    }

    /** A straight way past other columns makes one of the ports at its two ends. */
    private Port port(int gutter, int row) {
        var port = new Port(gutter, row);
        return joined.getOrDefault(port, port);
    }

    private List<Along<T>> parts(Way<T> way, Map<Integer, Integer> tops) {
        int start = outs.get(way);
        int end = ins.get(way);
        return switch (way.kind) {
            case STRAIGHT -> List.of();
            case GUTTER, LAST_ROW -> List.of(new Along<>(way, way.out(), start, end));
            case FIRST_ROW -> List.of(new Along<>(way, way.in(), start, end));
            case ABOVE -> {
                int over = tops.get(way.to.row()) - 5 - above.get(way) * BETWEEN_ROWS;
                yield List.of(new Along<>(way, way.out(), start, over), new Along<>(way, way.in(), over, end));
            }
        };
    }

    /** How wide a gutter has to be. */
    int width(int gutter) {
        int usual = gutter < 0 ? MapLayout.MARGIN : MapLayout.GUTTER;
        int many = counts.getOrDefault(gutter, 0);
        return many == 0 ? usual : Math.max(usual, 2 * EDGE + HEAD + (many - 1) * APART);
    }

    /** The corners of each way, from box to box. @param lefts left edge of the boxes of each column */
    Map<Edge<T>, List<Point>> points(int[] lefts) {
        Map<Edge<T>, List<Point>> points = new LinkedHashMap<>();
        for (Way<T> way : ways) {
            var corners = new ArrayList<Point>();
            corners.add(new Point(lefts[way.from.column()] + MapLayout.BOX_WIDTH, outs.get(way)));
            for (Along<T> part : alongs.get(way)) {
                int x = x(part, lefts);
                corners.add(new Point(x, part.start));
                corners.add(new Point(x, part.end));
            }
            corners.add(new Point(lefts[way.to.column()], ins.get(way)));
            points.put(way.edge, corners);
        }
        return points;
    }

    /** Lanes stand in the middle of what is left of their gutter beside the heads of the arrows. */
    private int x(Along<T> part, int[] lefts) {
        int width = width(part.gutter);
        int start = part.gutter < 0 ? lefts[0] - width : lefts[part.gutter] + MapLayout.BOX_WIDTH;
        return start + (width - HEAD - (counts.get(part.gutter) - 1) * APART) / 2 + lanes.get(part) * APART;
    }
}
