package plait.ui.theories;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import plait.core.configurations.Tally;
import plait.core.theories.TheoryMap;
import plait.core.theories.TheoryMap.Line;
import plait.core.theories.TheoryMap.Link;
import plait.core.theories.TheoryMap.Pair;
import plait.model.ConfigurationVersion;
import plait.ui.theories.MapLayout.Edge;

/**
 * What a map shows at one moment.
 *
 * @param selected or null
 * @param line that is selected, or null
 * @param followed links that are drawn as followed
 * @param focused whether what is selected wears the ring of the focus
 * @param frozen whether it is drawn as what can no longer be changed
 */
record MapScene(TheoryMap map, MapLayout<ConfigurationVersion> layout, Map<ConfigurationVersion, Tally> tallies, ConfigurationVersion selected, Line line, Set<Link> followed, boolean focused, boolean frozen) {
    private static final int NEAR = 4;
    /** How far from the left edge of two neighbours the line between them runs. */
    static final int RIVAL = 66;

    static Edge<ConfigurationVersion> edge(Line line) {
        return switch (line) {
            case Link link -> new Edge<>(link.from(), link.to(), link.kind());
            case Pair pair -> new Edge<>(pair.a(), pair.b(), "rival");
        };
    }

    /** The corners of a line's way. */
    List<Point> way(Line line) {
        if (line instanceof Link) return layout.ways().get(edge(line));
        List<Point> way = layout.between(edge(line));
        return way == null ? between((Pair) line) : way;
    }

    /** Straight from one neighbour to the other. */
    private List<Point> between(Pair pair) {
        Rectangle a = layout.boxes().get(pair.a());
        Rectangle b = layout.boxes().get(pair.b());
        Rectangle upper = a.y <= b.y ? a : b;
        Rectangle lower = upper == a ? b : a;
        return List.of(new Point(upper.x + RIVAL + 2, upper.y + upper.height), new Point(upper.x + RIVAL + 2, lower.y));
    }

    /** The line at a place; null where there is none near. */
    Line at(int x, int y) {
        for (Link link : map.links()) if (isNear(way(link), x, y)) return link;
        for (Pair pair : map.rivals()) if (isNear(way(pair), x, y)) return pair;
        return null;
    }

    private static boolean isNear(List<Point> way, int x, int y) {
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            boolean within = x >= Math.min(a.x, b.x) - NEAR && x <= Math.max(a.x, b.x) + NEAR && y >= Math.min(a.y, b.y) - NEAR && y <= Math.max(a.y, b.y) + NEAR;
            if (within) return true;
        }
        return false;
    }
}
