package plait.ui.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import plait.ui.theories.MapLayout.Cell;
import plait.ui.theories.MapLayout.Edge;

class MapLayoutTest {
    private static final List<String> GROUPS = List.of("upper", "lower");

    private static MapLayout<Integer> layout(int nodes, List<Edge<Integer>> edges, List<Edge<Integer>> near) {
        return MapLayout.of(IntStream.range(0, nodes).boxed().toList(), edges, near, GROUPS, node -> GROUPS.get(node % 2), Map.of());
    }

    @Test void boxesNeverMeetAndLinksRunToTheRight() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int nodes = 1 + random.nextInt(30);
            var edges = new ArrayList<Edge<Integer>>();
            for (int i = random.nextInt(2 * nodes); i > 0; i--) {
                int from = random.nextInt(nodes);
                int to = random.nextInt(nodes);
                if (from < to) edges.add(new Edge<>(from, to));
            }
            MapLayout<Integer> layout = layout(nodes, edges, List.of());
            assertEquals(nodes, layout.boxes().size());
            List<Rectangle> boxes = List.copyOf(layout.boxes().values());
            for (int i = 0; i < nodes; i++) for (int j = i + 1; j < nodes; j++) assertFalse(boxes.get(i).intersects(boxes.get(j)));
            for (Edge<Integer> edge : edges) assertTrue(layout.boxes().get(edge.from()).x < layout.boxes().get(edge.to()).x);
            for (Rectangle box : boxes) assertTrue(box.x + box.width <= layout.size().x && box.y + box.height <= layout.size().y);
        }
    }

    /** Links in circles too, so that ways run to the left as well. */
    @Test void noWayRunsOverABoxOrATitleOrOnAnother() {
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int nodes = 2 + random.nextInt(20);
            var edges = new LinkedHashSet<Edge<Integer>>();
            for (int i = 1 + random.nextInt(2 * nodes); i > 0; i--) {
                int from = random.nextInt(nodes);
                int to = random.nextInt(nodes);
                if (from != to) edges.add(new Edge<>(from, to));
            }
            assertSound(layout(nodes, List.copyOf(edges), List.of()), edges);
        }
    }

    /** No way runs over a box or a title, nor along another; they may cross. */
    private static void assertSound(MapLayout<Integer> layout, Set<Edge<Integer>> edges) {
        assertEquals(edges, layout.ways().keySet());
        var seen = new ArrayList<Rectangle>();
        layout.ways().forEach((edge, corners) -> {
            Rectangle from = layout.boxes().get(edge.from());
            Rectangle to = layout.boxes().get(edge.to());
            assertEquals(from.x + from.width, corners.getFirst().x);
            assertEquals(to.x, corners.getLast().x);
            assertTrue(corners.getLast().x - corners.get(corners.size() - 2).x >= 8, "room for a head");
            var own = new ArrayList<Rectangle>();
            for (int i = 1; i < corners.size(); i++) own.add(part(corners.get(i - 1), corners.get(i)));
            for (Rectangle part : own) {
                assertTrue(part.x >= 0 && part.y >= 0 && part.x + part.width <= layout.size().x, "on the map");
                for (Rectangle box : layout.boxes().values()) assertFalse(part.intersects(box), "on a box");
                for (Point title : layout.groups().values()) assertFalse(part.intersects(new Rectangle(title.x, title.y, MapLayout.BOX_WIDTH, 17)), "on a title");
                for (Rectangle other : seen) assertFalse((part.width == 1) == (other.width == 1) && part.intersects(other), "on another");
            }
            seen.addAll(own);
        });
    }

    /** A line of one pixel; upright or level. What starts at a box starts beside it. */
    private static Rectangle part(Point a, Point b) {
        assertTrue(a.x == b.x || a.y == b.y);
        return a.x == b.x ? new Rectangle(a.x, Math.min(a.y, b.y), 1, Math.abs(a.y - b.y)) : new Rectangle(Math.min(a.x, b.x), a.y, Math.abs(a.x - b.x), 1);
    }

    @Test void rivalsThatStandApartHaveAWayAndNeighboursNeedNone() {
        MapLayout<Integer> layout = layout(4, List.of(new Edge<>(0, 2), new Edge<>(2, 3)), List.of(new Edge<>(3, 0), new Edge<>(0, 1)));
        assertEquals(layout.boxes().get(0).x + MapLayout.BOX_WIDTH, layout.between(new Edge<>(3, 0)).getFirst().x, "it starts from the left one");
        assertNull(layout.between(new Edge<>(0, 1)));
        assertNull(layout.between(new Edge<>(1, 0)));
    }

    @Test void twoLinksOfOneGutterHaveTheirOwnLanes() {
        MapLayout<Integer> layout = layout(8, List.of(new Edge<>(0, 3), new Edge<>(1, 2)), List.of());
        List<Point> down = layout.ways().get(new Edge<>(0, 3));
        List<Point> up = layout.ways().get(new Edge<>(1, 2));
        assertTrue(Math.abs(down.get(1).x - up.get(1).x) >= 5);
    }

    @Test void aCircleOfLinksIsLaidOutToo() {
        MapLayout<Integer> layout = layout(3, List.of(new Edge<>(0, 1), new Edge<>(1, 2), new Edge<>(2, 0)), List.of());
        assertEquals(3, layout.boxes().size());
    }

    @Test void groupsStandOneBelowTheOtherAndEmptyOnesTakeNoRoom() {
        MapLayout<Integer> both = layout(2, List.of(), List.of());
        assertTrue(both.groups().get("upper").y < both.boxes().get(0).y && both.boxes().get(0).y < both.groups().get("lower").y);
        assertEquals(1, layout(1, List.of(), List.of()).groups().size());
    }

    @Test void aChainOfOneGroupStaysInOneRow() {
        MapLayout<Integer> layout = layout(6, List.of(new Edge<>(0, 2), new Edge<>(2, 4)), List.of());
        assertEquals(layout.boxes().get(0).y, layout.boxes().get(2).y);
        assertEquals(layout.boxes().get(2).y, layout.boxes().get(4).y);
    }

    @Test void rivalsStandBelowEachOtherWhereTheyCan() {
        var starts = List.of(new Edge<>(0, 2), new Edge<>(4, 2), new Edge<>(6, 2));
        MapLayout<Integer> layout = layout(8, starts, List.of(new Edge<>(0, 6)));
        assertEquals(MapLayout.ROW, layout.boxes().get(6).y - layout.boxes().get(0).y);
    }

    @Test void theNextBoxLiesStraightAheadAndThereIsNoneBeyondTheEdge() {
        MapLayout<Integer> layout = layout(8, List.of(), List.of());
        assertEquals(2, layout.towards(0, 1, 0));
        assertEquals(1, layout.towards(0, 0, 1));
        assertNull(layout.towards(0, -1, 0));
        Rectangle box = layout.boxes().get(3);
        assertEquals(3, layout.at(box.x + 5, box.y + 5));
        assertNull(layout.at(0, 0));
    }

    private static MapLayout<Integer> kept(int nodes, List<Edge<Integer>> edges, Map<Integer, Cell> places) {
        return MapLayout.of(IntStream.range(0, nodes).boxed().toList(), edges, List.of(), GROUPS, node -> GROUPS.get(node % 2), places);
    }

    @Test void whoWasPutSomewhereStandsThereAndWhoJoinsFindsAFreePlace() {
        var places = Map.of(0, new Cell(2, 1), 2, new Cell(0, 0));
        MapLayout<Integer> layout = kept(5, List.of(new Edge<>(4, 0)), places);
        assertEquals(new Cell(2, 1), layout.cells().get(0));
        assertEquals(new Cell(0, 0), layout.cells().get(2));
        assertEquals(5, new HashSet<>(layout.boxes().values()).size());
        assertEquals(layout.boxes().get(0), layout.grid().box("upper", new Cell(2, 1)));
    }

    @Test void twoInOneCellAsAfterAChangeOfLevelBothHaveAPlace() {
        MapLayout<Integer> layout = kept(4, List.of(), Map.of(0, new Cell(1, 0), 2, new Cell(1, 0)));
        assertEquals(new Cell(1, 0), layout.cells().get(0));
        assertFalse(layout.boxes().get(0).intersects(layout.boxes().get(2)));
    }

    @Test void whatWasLaidOutStaysWhenAllOfItIsKept() {
        var random = new Random(11);
        for (int round = 0; round < 100; round++) {
            int nodes = 2 + random.nextInt(30);
            var edges = new ArrayList<Edge<Integer>>();
            for (int i = random.nextInt(2 * nodes); i > 0; i--) edges.add(new Edge<>(random.nextInt(nodes), random.nextInt(nodes), i));
            edges.removeIf(edge -> edge.from().equals(edge.to()));
            MapLayout<Integer> before = kept(nodes, edges, Map.of());
            assertEquals(before.cells(), kept(nodes, edges, before.cells()).cells());
        }
    }

    /** Several kinds between the same two have ways of their own. */
    @Test void noWayRunsOverABoxOrATitleOrOnAnotherWhenPeopleArrangedTheMap() {
        var random = new Random(13);
        for (int round = 0; round < 300; round++) {
            int nodes = 2 + random.nextInt(16);
            var places = new HashMap<Integer, Cell>();
            for (int node = 0; node < nodes; node++) places.put(node, new Cell(random.nextInt(5), random.nextInt(4)));
            var edges = new LinkedHashSet<Edge<Integer>>();
            for (int i = random.nextInt(2 * nodes); i > 0; i--) edges.add(new Edge<>(random.nextInt(nodes), random.nextInt(nodes), i));
            edges.removeIf(edge -> edge.from().equals(edge.to()));
            assertSound(kept(nodes, List.copyOf(edges), places), edges);
        }
    }

    @Test void theNearestCellIsOneOfTheGroupOrTheFirstBeyond() {
        MapLayout<Integer> layout = layout(6, List.of(), List.of());
        Rectangle box = layout.boxes().get(2);
        assertEquals(layout.cells().get(2), layout.grid().nearest("upper", box.x + 20, box.y - 30));
        assertEquals(new Cell(4, 1), layout.grid().nearest("upper", 5000, 5000));
        assertTrue(layout.grid().holds("upper", new Cell(4, 1)));
        assertFalse(layout.grid().holds("upper", new Cell(-1, 0)));
        assertFalse(layout.grid().holds("upper", new Cell(0, 2)));
    }
}
