package plait.ui.theories;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import plait.model.ConfigurationVersion;
import plait.ui.theories.MapLayout.Cell;

/** What the mouse does with the boxes: a box that is dragged looks for a cell of its group, and the handle at its right edge draws a link to another box. In pixels at 100 %. */
final class MapGestures {
    static final int HANDLE = 7;
    private static final int HANDLE_DOWN = 15;
    /** How far a press may stray and still be a click. */
    private static final int STRAY = 5;

    private Grouping grouping;
    private MapLayout<ConfigurationVersion> layout;
    private ConfigurationVersion box;
    private Point start;
    private Point now;
    private boolean linking;
    private boolean moving;

    /** Where the handle of a box stands. */
    static Point handle(Rectangle box) {
        return new Point(box.x + box.width, box.y + HANDLE_DOWN);
    }

    static boolean isHandle(Rectangle box, Point at) {
        Point handle = handle(box);
        return Math.abs(at.x - handle.x) <= HANDLE + 1 && Math.abs(at.y - handle.y) <= HANDLE + 1;
    }

    /** The button goes down on a box, or on its handle. */
    void press(ConfigurationVersion pressed, Point at, boolean onHandle, MapLayout<ConfigurationVersion> where, Grouping by) {
        box = pressed;
        start = at;
        now = at;
        linking = onHandle;
        moving = false;
        layout = where;
        grouping = by;
    }

    /** Whether something is being drawn that is to be seen. */
    boolean drag(Point at) {
        if (box == null) return false;
        now = at;
        if (!linking && !moving) moving = Math.abs(at.x - start.x) > STRAY || Math.abs(at.y - start.y) > STRAY;
        return linking || moving;
    }

    boolean isMoving() {
        return moving;
    }

    boolean isLinking() {
        return linking;
    }

    boolean isGoingOn() {
        return moving || linking;
    }

    void end() {
        box = null;
        moving = false;
        linking = false;
    }

    ConfigurationVersion box() {
        return box;
    }

    Point pointer() {
        return now;
    }

    /** Where the box would stand if it were let go. */
    Cell cell() {
        Rectangle from = layout.boxes().get(box);
        return layout.grid().nearest(grouping.of(box), from.x + now.x - start.x, from.y + now.y - start.y);
    }

    Rectangle target() {
        return layout.grid().box(grouping.of(box), cell());
    }

    /** The box that the link would lead to; null where the pointer is on none, or on its own. */
    ConfigurationVersion linked() {
        ConfigurationVersion found = layout.at(now.x, now.y);
        return found == box ? null : found;
    }

    /** All cells after one box went to another; who stands there takes the one that it left. */
    static Map<ConfigurationVersion, Cell> moved(MapLayout<ConfigurationVersion> layout, Grouping grouping, ConfigurationVersion box, Cell to) {
        var cells = new LinkedHashMap<>(layout.cells());
        Cell from = cells.put(box, to);
        layout.cells().forEach((other, cell) -> {
            if (other != box && cell.equals(to) && grouping.of(other).equals(grouping.of(box))) cells.put(other, from);
        });
        return cells;
    }
}
