package plait.ui.theories;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import plait.core.configurations.Tally;
import plait.core.theories.TheoryMap.Link;
import plait.core.theories.TheoryMap.Pair;
import plait.model.CausalKind;
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

    void paint(GC gc, MapScene scene) {
        gc.setAntialias(SWT.ON);
        Rectangle seen = gc.getClipping();
        for (Pair pair : scene.map().rivals()) if (isSeen(scene.way(pair), seen)) rival(gc, scene, pair);
        scene.layout().groups().forEach((title, at) -> group(gc, title, at, scene.layout().size().x));
        for (Link link : scene.map().links()) if (!scene.followed().contains(link) && !link.equals(scene.line()) && isSeen(scene.way(link), seen)) way(gc, scene, link);
        for (Link link : scene.map().links()) if ((scene.followed().contains(link) || link.equals(scene.line())) && isSeen(scene.way(link), seen)) way(gc, scene, link);
        scene.layout().boxes().forEach((box, where) -> {
            if (where.intersects(seen)) box(gc, scene, box, where);
        });
    }

    private static boolean isSeen(List<Point> way, Rectangle seen) {
        Point first = way.getFirst();
        var around = new Rectangle(first.x, first.y, 1, 1);
        for (Point corner : way) around.add(new Rectangle(corner.x, corner.y, 1, 1));
        return seen.intersects(around.x - HEAD, around.y - HEAD, around.width + 2 * HEAD, around.height + 2 * HEAD);
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

    /** What is frozen stands on a greyer ground and in a greyer ink. */
    private void box(GC gc, MapScene scene, ConfigurationVersion box, Rectangle at) {
        ConfigurationStatus status = box.getStatus();
        boolean selected = box == scene.selected();
        boolean contested = status == ConfigurationStatus.CONTESTED;
        gc.setBackground(theme.colour(selected ? Token.TINT : scene.frozen() ? Token.SUNK : Token.SURFACE));
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
        line(gc, selected ? Token.ACCENT : contested ? Token.REFUTE : status == ConfigurationStatus.REFINED ? Token.EDGE : Token.LINE2, selected ? 2 : 1);
        if (status == ConfigurationStatus.CANDIDATE || status == ConfigurationStatus.FRAGMENT) gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (selected && scene.focused() && scene.line() == null) {
            line(gc, Token.ACCENT, 1);
            gc.drawRoundRectangle(at.x + 3, at.y + 3, at.width - 6, at.height - 6, ROUND - 4, ROUND - 4);
        }
        var top = new Rectangle(at.x + INSET, at.y + 5, at.width - 2 * INSET, 18);
        cells.words(gc, top, box.getConfiguration().getIdentifier(), theme.sans(12), Token.INK3);
        cells.right(gc, top, status.getLiteral(), theme.sans(12), contested ? Token.REFUTE : Token.INK3);
        name(gc, box.getConfiguration().getName(), at, scene.frozen() ? Token.INK2 : Token.INK);
        marks(gc, scene.tallies().get(box), at);
    }

    private void marks(GC gc, Tally tally, Rectangle at) {
        int middle = at.y + at.height - 13;
        int x = at.x + INSET - 2;
        for (Stance stance : MARKS) x = cells.mark(gc, x, middle, stance, tally.of(stance));
        if (tally.unchecked() > 0) cells.chip(gc, at.x + at.width - 6, middle, tally.unchecked() + " recheck", Token.WARNT, Token.WARN);
    }

    /** Two lines at most. */
    private void name(GC gc, String name, Rectangle at, Token ink) {
        gc.setFont(theme.strong(13));
        gc.setForeground(theme.colour(ink));
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

    private void way(GC gc, MapScene scene, Link link) {
        boolean marked = link.equals(scene.line());
        way(gc, scene.way(link), link.kind(), scene.followed().contains(link) || marked, marked ? 3 : 0);
    }

    /** From corner to corner, each of them rounded; its end and its dashes say what kind it is. @param width 0 for what is usual */
    private void way(GC gc, List<Point> corners, CausalKind kind, boolean followed, float width) {
        gc.setForeground(theme.colour(followed ? Token.ACCENT : Token.INK2));
        gc.setBackground(gc.getForeground());
        float wide = width > 0 ? width : followed ? 2.2f : 1.5f;
        gc.setLineAttributes(new LineAttributes(wide, SWT.CAP_FLAT, SWT.JOIN_ROUND, kind == CausalKind.FEEDBACK ? SWT.LINE_CUSTOM : SWT.LINE_SOLID, kind == CausalKind.FEEDBACK ? new float[] {5, 3} : null, 0, 10));
        Path path = path(gc, corners, kind == CausalKind.INHIBITS ? 3 : HEAD);
        gc.drawPath(path);
        path.dispose();
        gc.setLineAttributes(new LineAttributes(wide));
        head(gc, corners.getLast(), kind);
    }

    private static void head(GC gc, Point tip, CausalKind kind) {
        switch (kind) {
            case INHIBITS -> gc.drawLine(tip.x - 3, tip.y - 6, tip.x - 3, tip.y + 6);
            case ENABLES -> {
                gc.drawLine(tip.x - HEAD, tip.y, tip.x - 1, tip.y);
                gc.drawPolyline(new int[] {tip.x - HEAD, tip.y - 5, tip.x - 1, tip.y, tip.x - HEAD, tip.y + 5});
            }
            default -> gc.fillPolygon(new int[] {tip.x, tip.y, tip.x - HEAD, tip.y - 4, tip.x - HEAD, tip.y + 4});
        }
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

    /** A double line: below each other from box to box with a word beside it, elsewhere on a way of its own. */
    private void rival(GC gc, MapScene scene, Pair pair) {
        List<Point> corners = scene.way(pair);
        boolean straight = corners.size() == 2 && corners.getFirst().x == corners.getLast().x;
        var path = new Path(gc.getDevice());
        path.moveTo(corners.getFirst().x, corners.getFirst().y);
        for (int i = 1; i + 1 < corners.size(); i++) turn(path, corners.get(i - 1), corners.get(i), corners.get(i + 1));
        path.lineTo(corners.getLast().x, corners.getLast().y);
        boolean marked = pair.equals(scene.line());
        line(gc, Token.REFUTE, marked ? 7 : 5);
        gc.drawPath(path);
        line(gc, Token.SURFACE, 3);
        gc.drawPath(path);
        path.dispose();
        if (!straight) return;
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.REFUTE));
        gc.drawText("rival", corners.getFirst().x + 12, Math.min(corners.getFirst().y, corners.getLast().y) + 1, SWT.DRAW_TRANSPARENT);
    }

    /** The handle that draws a link. */
    void handle(GC gc, Rectangle box) {
        Point at = MapGestures.handle(box);
        int round = MapGestures.HANDLE;
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillOval(at.x - round, at.y - round, 2 * round, 2 * round);
        line(gc, Token.ACCENT, 1);
        gc.drawOval(at.x - round, at.y - round, 2 * round, 2 * round);
        gc.drawLine(at.x - 3, at.y, at.x + 3, at.y);
        gc.drawLine(at.x, at.y - 3, at.x, at.y + 3);
    }

    /** What is being dragged: where a box would stand, or which boxes a link would join. */
    void gesture(GC gc, MapLayout<ConfigurationVersion> layout, MapGestures gestures) {
        line(gc, Token.ACCENT, 2);
        if (gestures.isMoving()) {
            Rectangle to = gestures.target();
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRoundRectangle(to.x, to.y, to.width, to.height, ROUND, ROUND);
            gc.setLineStyle(SWT.LINE_SOLID);
            return;
        }
        Point start = MapGestures.handle(layout.boxes().get(gestures.box()));
        gc.drawLine(start.x, start.y, gestures.pointer().x, gestures.pointer().y);
        ConfigurationVersion linked = gestures.linked();
        if (linked == null) return;
        Rectangle to = layout.boxes().get(linked);
        gc.drawRoundRectangle(to.x - 2, to.y - 2, to.width + 4, to.height + 4, ROUND, ROUND);
    }

    /** At the foot of what is seen: how the lines and boxes are drawn that there are. */
    void legend(GC gc, Rectangle area, MapScene scene) {
        int y = area.height - MapCanvas.FOOT;
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRectangle(0, y, area.width, MapCanvas.FOOT);
        line(gc, Token.LINE, 1);
        gc.drawLine(0, y, area.width, y);
        y += 8;
        int x = MapLayout.MARGIN;
        if (!scene.map().links().isEmpty()) x = entry(gc, x, y, CausalKind.RIPPLE, true, "ripple being followed");
        for (CausalKind kind : List.of(CausalKind.ENABLES, CausalKind.INHIBITS, CausalKind.FEEDBACK)) {
            if (scene.map().links().stream().anyMatch(link -> link.kind() == kind)) x = entry(gc, x, y, kind, false, kind.getLiteral());
        }
        if (!scene.map().rivals().isEmpty()) {
            line(gc, Token.REFUTE, 1);
            gc.drawLine(x, y + 6, x + 34, y + 6);
            gc.drawLine(x, y + 10, x + 34, y + 10);
            x = word(gc, "rival explanation", x + 42, y);
        }
        if (scene.map().boxes().stream().noneMatch(box -> box.getStatus() == ConfigurationStatus.CANDIDATE || box.getStatus() == ConfigurationStatus.FRAGMENT)) return;
        line(gc, Token.EDGE, 1);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRoundRectangle(x, y + 1, 34, 14, 6, 6);
        gc.setLineStyle(SWT.LINE_SOLID);
        word(gc, "candidate or fragment", x + 42, y);
    }

    private int entry(GC gc, int x, int y, CausalKind kind, boolean followed, String word) {
        way(gc, List.of(new Point(x, y + 8), new Point(x + 34, y + 8)), kind, followed, 0);
        return word(gc, word, x + 42, y);
    }

    private int word(GC gc, String word, int x, int y) {
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.INK2));
        gc.drawText(word, x, y, SWT.DRAW_TRANSPARENT);
        return x + gc.textExtent(word, SWT.DRAW_TRANSPARENT).x + 24;
    }
}
