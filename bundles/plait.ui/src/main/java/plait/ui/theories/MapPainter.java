package plait.ui.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import plait.core.configurations.Tally;
import plait.core.theories.TheoryMap;
import plait.core.theories.TheoryMap.Link;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Stance;
import plait.ui.theme.CellPaint;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Draws a theory map: what its layout says where, in the tokens of the theme. */
final class MapPainter {
    private static final int ROUND = 12;
    private static final int INSET = 10;
    private static final int HEAD = 7;
    private static final float BEND = 8;
    private static final Stance[] MARKS = {Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES};

    private final Theme theme;
    private final CellPaint cells;

    MapPainter(Theme theme) {
        this.theme = theme;
        cells = new CellPaint(theme);
    }

    /**
     * @param selected or null
     * @param followed links that are drawn as followed
     * @param focused whether the selected box wears the ring of the focus
     */
    void paint(GC gc, TheoryMap map, MapLayout<ConfigurationVersion> layout, Map<ConfigurationVersion, Tally> tallies, ConfigurationVersion selected, Set<Link> followed, boolean focused) {
        gc.setAntialias(SWT.ON);
        for (TheoryMap.Pair pair : map.rivals()) rival(gc, layout, pair);
        layout.groups().forEach((title, at) -> group(gc, title, at, layout.size().x));
        for (Link link : map.links()) if (!followed.contains(link)) way(gc, layout.ways().get(new MapLayout.Edge<>(link.from(), link.to())), false);
        for (Link link : map.links()) if (followed.contains(link)) way(gc, layout.ways().get(new MapLayout.Edge<>(link.from(), link.to())), true);
        Rectangle seen = gc.getClipping();
        layout.boxes().forEach((box, where) -> {
            if (where.intersects(seen)) box(gc, box, where, tallies.get(box), box == selected, focused);
        });
        legend(gc, layout.size().y + 4);
    }

    private void group(GC gc, String title, Point at, int width) {
        gc.setFont(theme.strong(12));
        gc.setForeground(theme.colour(Token.INK3));
        gc.setBackground(theme.colour(Token.SURFACE));
        Point extent = gc.textExtent(title, SWT.DRAW_TRANSPARENT);
        gc.fillRectangle(at.x, at.y, extent.x + 4, extent.y); // a rival's line may run behind the words, not through them
        gc.drawText(title, at.x, at.y, SWT.DRAW_TRANSPARENT);
        line(gc, Token.LINE, 1);
        gc.drawLine(at.x + extent.x + 10, at.y + extent.y / 2, width - MapLayout.MARGIN, at.y + extent.y / 2);
    }

    private void line(GC gc, Token ink, int width) {
        gc.setForeground(theme.colour(ink));
        gc.setLineWidth(width);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void box(GC gc, ConfigurationVersion box, Rectangle at, Tally tally, boolean selected, boolean focused) {
        ConfigurationStatus status = box.getStatus();
        boolean contested = status == ConfigurationStatus.CONTESTED;
        gc.setBackground(theme.colour(selected ? Token.TINT : Token.SURFACE));
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
        line(gc, selected ? Token.ACCENT : contested ? Token.REFUTE : status == ConfigurationStatus.REFINED ? Token.EDGE : Token.LINE2, selected ? 2 : 1);
        if (status == ConfigurationStatus.CANDIDATE || status == ConfigurationStatus.FRAGMENT) gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (selected && focused) {
            line(gc, Token.ACCENT, 1);
            gc.drawRoundRectangle(at.x + 3, at.y + 3, at.width - 6, at.height - 6, ROUND - 4, ROUND - 4);
        }
        var top = new Rectangle(at.x + INSET, at.y + 5, at.width - 2 * INSET, 18);
        cells.words(gc, top, box.getConfiguration().getIdentifier(), theme.sans(12), Token.INK3);
        cells.right(gc, top, status.getLiteral(), theme.sans(12), contested ? Token.REFUTE : Token.INK3);
        name(gc, box.getConfiguration().getName(), at);
        int middle = at.y + at.height - 13;
        int x = at.x + INSET - 2;
        for (Stance stance : MARKS) x = cells.mark(gc, x, middle, stance, tally.of(stance));
        if (tally.unchecked() > 0) cells.chip(gc, at.x + at.width - 6, middle, tally.unchecked() + " recheck", Token.WARNT, Token.WARN);
    }

    /** Two lines at most. */
    private void name(GC gc, String name, Rectangle at) {
        gc.setFont(theme.strong(13));
        gc.setForeground(theme.colour(Token.INK));
        int room = at.width - 2 * INSET;
        List<String> lines = lines(gc, name == null ? "" : name, room);
        int height = 16;
        int y = at.y + 22 + (lines.size() == 1 ? height / 2 : 0);
        for (String each : lines) {
            gc.drawText(each, at.x + INSET, y, SWT.DRAW_TRANSPARENT);
            y += height;
        }
    }

    private static List<String> lines(GC gc, String words, int room) {
        if (gc.textExtent(words, SWT.DRAW_TRANSPARENT).x <= room) return List.of(words);
        int split = -1;
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            if (gc.textExtent(words.substring(0, at), SWT.DRAW_TRANSPARENT).x > room) break;
            split = at;
        }
        if (split < 0) return List.of(Shortened.to(words, room, gc));
        var lines = new ArrayList<String>();
        lines.add(words.substring(0, split));
        lines.add(Shortened.to(words.substring(split + 1), room, gc));
        return lines;
    }

    /** From corner to corner, each of them rounded, with a head at the end. */
    private void way(GC gc, List<Point> corners, boolean followed) {
        gc.setForeground(theme.colour(followed ? Token.ACCENT : Token.INK2));
        gc.setBackground(gc.getForeground());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineAttributes(new LineAttributes(followed ? 2.2f : 1.5f));
        Path path = path(gc, corners, HEAD);
        gc.drawPath(path);
        path.dispose();
        Point tip = corners.getLast();
        gc.fillPolygon(new int[] {tip.x, tip.y, tip.x - HEAD, tip.y - 4, tip.x - HEAD, tip.y + 4});
    }

    /** @param before how far from the end it stops */
    private static Path path(GC gc, List<Point> corners, int before) {
        var path = new Path(gc.getDevice());
        path.moveTo(corners.getFirst().x, corners.getFirst().y);
        for (int i = 1; i + 1 < corners.size(); i++) turn(path, corners.get(i - 1), corners.get(i), corners.get(i + 1));
        path.lineTo(corners.getLast().x - before, corners.getLast().y);
        return path;
    }

    private static void turn(Path path, Point before, Point at, Point after) {
        float round = Math.min(BEND, Math.min(length(before, at), length(at, after)) / 2f);
        path.lineTo(at.x + round * Integer.signum(before.x - at.x), at.y + round * Integer.signum(before.y - at.y));
        path.quadTo(at.x, at.y, at.x + round * Integer.signum(after.x - at.x), at.y + round * Integer.signum(after.y - at.y));
    }

    private static int length(Point a, Point b) {
        return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    }

    /** A double line: below each other from box to box, elsewhere on a way of its own. */
    private void rival(GC gc, MapLayout<ConfigurationVersion> layout, TheoryMap.Pair pair) {
        List<Point> corners = layout.between(pair.a(), pair.b());
        if (corners != null) {
            Path path = path(gc, corners, 0);
            line(gc, Token.REFUTE, 5);
            gc.drawPath(path);
            line(gc, Token.SURFACE, 3);
            gc.drawPath(path);
            path.dispose();
            return;
        }
        line(gc, Token.REFUTE, 1);
        Rectangle a = layout.boxes().get(pair.a());
        Rectangle b = layout.boxes().get(pair.b());
        Rectangle upper = a.y <= b.y ? a : b;
        Rectangle lower = upper == a ? b : a;
        int x = upper.x + 66;
        gc.drawLine(x, upper.y + upper.height, x, lower.y);
        gc.drawLine(x + 4, upper.y + upper.height, x + 4, lower.y);
        gc.setFont(theme.sans(12));
        gc.drawText("rival", x + 14, upper.y + upper.height + 1, SWT.DRAW_TRANSPARENT);
    }

    private void legend(GC gc, int y) {
        int x = MapLayout.MARGIN;
        way(gc, List.of(new Point(x, y + 8), new Point(x + 34, y + 8)), true);
        x = word(gc, "ripple being followed", x + 42, y);
        line(gc, Token.REFUTE, 1);
        gc.drawLine(x, y + 6, x + 34, y + 6);
        gc.drawLine(x, y + 10, x + 34, y + 10);
        x = word(gc, "rival explanation", x + 42, y);
        line(gc, Token.EDGE, 1);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRoundRectangle(x, y + 1, 34, 14, 6, 6);
        gc.setLineStyle(SWT.LINE_SOLID);
        word(gc, "candidate or fragment", x + 42, y);
    }

    private int word(GC gc, String word, int x, int y) {
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.INK2));
        gc.drawText(word, x, y, SWT.DRAW_TRANSPARENT);
        return x + gc.textExtent(word, SWT.DRAW_TRANSPARENT).x + 24;
    }
}
