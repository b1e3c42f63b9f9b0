package plait.ui.theories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import plait.core.configurations.Tally;
import plait.core.theories.TheoryMap;
import plait.core.theories.TheoryMap.Line;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theories.MapLayout.Cell;

/**
 * The map to look at, to walk on and to work on: arrows follow links, Tab goes to the next box, Enter opens, L goes to the list, Alt with arrows moves a box, Delete removes the line
 * that is marked. Each box is told to screen readers in a sentence.
 */
final class MapCanvas extends Canvas {
    private static final double[] ZOOMS = {0.5, 0.67, 0.8, 1, 1.25, 1.5, 2};
    private static final int USUAL = 3;
    /** Room for the words on what is drawn how; they stay at the foot of what is seen. */
    static final int FOOT = 32;

    private final MapPainter painter;
    private final MapGestures gestures = new MapGestures();
    private final Map<ConfigurationVersion, Tally> tallies = new HashMap<>();
    private TheoryMap map = new TheoryMap(List.of(), List.of(), List.of());
    private Grouping grouping = Grouping.LEVEL;
    private MapLayout<ConfigurationVersion> layout = layout(map, Map.of(), grouping).get();
    private ConfigurationVersion selected;
    private ConfigurationVersion hovered;
    private Line line;
    private boolean following = true;
    private boolean frozen;
    private int zoom = USUAL;
    private Consumer<ConfigurationVersion> onSelect = version -> {};
    private Consumer<ConfigurationVersion> onOpen = version -> {};
    private Runnable onList = () -> {};
    private MapDeeds deeds;

    MapCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_REDRAW_RESIZE);
        Theme theme = Theme.on(getDisplay());
        painter = new MapPainter(theme);
        setBackground(theme.colour(Token.SURFACE));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> scrollBars());
        addListener(SWT.FocusIn, event -> focused());
        addListener(SWT.FocusOut, event -> {
            if (!isDisposed()) redraw();
        });
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.MouseExit, event -> hover(null));
        addListener(SWT.MouseDoubleClick, event -> openSelected());
        addListener(SWT.KeyDown, this::typed);
        addListener(SWT.Traverse, this::traversed);
        for (ScrollBar bar : new ScrollBar[] {getHorizontalBar(), getVerticalBar()}) bar.addListener(SWT.Selection, event -> redraw());
        MapMenu.on(this);
        MapSpeech.of(this);
    }

    void onSelect(Consumer<ConfigurationVersion> listener) {
        onSelect = listener;
    }

    /** Hears of Enter and a double click. */
    void onOpen(Consumer<ConfigurationVersion> listener) {
        onOpen = listener;
    }

    void onList(Runnable listener) {
        onList = listener;
    }

    void onDeeds(MapDeeds listener) {
        deeds = listener;
    }

    /**
     * Shows another map; what is selected stays selected while its configuration is there.
     *
     * @param by what the layout is grouped by
     * @param cannotChange whether the map is only to be looked at
     */
    void show(TheoryMap wanted, Grouping by, MapLayout<ConfigurationVersion> places, boolean cannotChange) {
        gestures.end();
        map = wanted;
        grouping = by;
        layout = places;
        frozen = cannotChange;
        tallies.clear();
        for (ConfigurationVersion box : map.boxes()) tallies.put(box, Tally.of(box));
        if (selected != null && !map.boxes().contains(selected)) {
            var configuration = selected.getConfiguration();
            selected = map.boxes().stream().filter(box -> box.getConfiguration() == configuration).findFirst().orElse(null);
        }
        if (!map.boxes().contains(hovered)) hovered = null;
        if (line != null && !map.links().contains(line) && !map.rivals().contains(line)) line = null;
        scrollBars();
        redraw();
    }

    TheoryMap map() {
        return map;
    }

    boolean isFrozen() {
        return frozen;
    }

    /** Whether it can be worked on now. */
    boolean isOpen() {
        return deeds != null && !frozen;
    }

    MapDeeds deeds() {
        return deeds;
    }

    Grouping grouping() {
        return grouping;
    }

    void follow(boolean wanted) {
        following = wanted;
        redraw();
    }

    /** @param step 1 larger, -1 smaller */
    void zoom(int step) {
        zoom = Math.max(0, Math.min(ZOOMS.length - 1, zoom + step));
        scrollBars();
        redraw();
    }

    /**
     * Readies the layout of a map, on the window's thread; what it gives may be asked on another, for nothing of the theory is read any more.
     *
     * @param kept where people put boxes
     */
    static Supplier<MapLayout<ConfigurationVersion>> layout(TheoryMap map, Map<Configuration, Cell> kept, Grouping grouping) {
        var edges = map.links().stream().map(MapScene::edge).toList();
        var near = map.rivals().stream().map(MapScene::edge).toList();
        var places = new HashMap<ConfigurationVersion, Cell>();
        var groups = new HashMap<ConfigurationVersion, String>();
        for (ConfigurationVersion box : map.boxes()) {
            groups.put(box, grouping.of(box));
            if (kept.containsKey(box.getConfiguration())) places.put(box, kept.get(box.getConfiguration()));
        }
        return () -> MapLayout.of(map.boxes(), edges, near, grouping.groups, groups::get, places);
    }

    MapLayout<ConfigurationVersion> places() {
        return layout;
    }

    MapScene scene() {
        var followed = following && selected != null ? map.chain(selected) : Set.<TheoryMap.Link>of();
        return new MapScene(map, layout, tallies, selected, line, followed, isFocusControl(), frozen);
    }

    /** Marks a box without telling anybody. */
    void select(ConfigurationVersion version) {
        if (selected == version || version != null && !map.boxes().contains(version)) return;
        selected = version;
        if (selected != null) reveal();
        redraw();
    }

    ConfigurationVersion selected() {
        return selected;
    }

    /** The line that is marked; null for none. */
    Line line() {
        return line;
    }

    private void mark(Line wanted) {
        if (Objects.equals(line, wanted)) return;
        line = wanted;
        redraw();
    }

    private void choose(ConfigurationVersion version) {
        mark(null);
        if (version == null || version == selected) return;
        select(version);
        getAccessible().setFocus(map.boxes().indexOf(version));
        onSelect.accept(version);
    }

    private void focused() {
        if (selected == null && !map.boxes().isEmpty()) choose(map.boxes().get(0));
        redraw();
    }

    private double scale() {
        return ZOOMS[zoom];
    }

    private void scrollBars() {
        Rectangle area = getClientArea();
        bar(getHorizontalBar(), area.width, (int) Math.ceil(layout.size().x * scale()));
        bar(getVerticalBar(), area.height, (int) Math.ceil(layout.size().y * scale()) + FOOT);
    }

    private static void bar(ScrollBar bar, int room, int size) {
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, size - room)), 0, Math.max(1, size), Math.max(1, Math.min(room, size)), 40, Math.max(40, room - 40));
        bar.setVisible(size > room);
    }

    /** Not before there is a place to see it in: a map is first shown from its top. */
    private void reveal() {
        Rectangle box = layout.boxes().get(selected);
        Rectangle area = getClientArea();
        if (area.width < MapLayout.BOX_WIDTH || area.height < MapLayout.BOX_HEIGHT) return;
        into(getHorizontalBar(), (int) (box.x * scale()), (int) (box.width * scale()), area.width);
        into(getVerticalBar(), (int) (box.y * scale()), (int) (box.height * scale()), area.height - FOOT);
    }

    private static void into(ScrollBar bar, int start, int length, int room) {
        if (start < bar.getSelection()) bar.setSelection(Math.max(0, start - MapLayout.MARGIN));
        else if (start + length > bar.getSelection() + room) bar.setSelection(start + length - room + MapLayout.MARGIN);
    }

    private void paint(GC gc) {
        var transform = new Transform(getDisplay());
        transform.translate(-getHorizontalBar().getSelection(), -getVerticalBar().getSelection());
        transform.scale((float) scale(), (float) scale());
        gc.setTransform(transform);
        painter.paint(gc, scene());
        ConfigurationVersion ready = hovered == null ? selected : hovered;
        if (gestures.isGoingOn()) painter.gesture(gc, layout, gestures);
        else if (isOpen() && ready != null) painter.handle(gc, layout.boxes().get(ready));
        gc.setTransform(null);
        transform.dispose();
        painter.legend(gc, getClientArea(), scene());
    }

    private Point place(Event event) {
        return new Point((int) ((event.x + getHorizontalBar().getSelection()) / scale()), (int) ((event.y + getVerticalBar().getSelection()) / scale()));
    }

    /** Where a box stands on the screen. */
    Rectangle onScreen(ConfigurationVersion version) {
        Rectangle box = layout.boxes().get(version);
        Point at = toDisplay((int) (box.x * scale()) - getHorizontalBar().getSelection(), (int) (box.y * scale()) - getVerticalBar().getSelection());
        return new Rectangle(at.x, at.y, (int) (box.width * scale()), (int) (box.height * scale()));
    }

    private void pressed(Event event) {
        setFocus();
        setToolTipText(null); // it would lie on what is dragged
        Point at = place(event);
        ConfigurationVersion ready = hovered == null ? selected : hovered;
        boolean onHandle = isOpen() && ready != null && MapGestures.isHandle(layout.boxes().get(ready), at);
        ConfigurationVersion box = onHandle ? ready : layout.at(at.x, at.y);
        choose(box);
        if (box == null) mark(scene().at(at.x, at.y));
        if (event.button == 1 && isOpen() && box != null) gestures.press(box, at, onHandle, layout, grouping);
    }

    private void moved(Event event) {
        Point at = place(event);
        if (gestures.drag(at)) {
            setCursor(getDisplay().getSystemCursor(gestures.isMoving() ? SWT.CURSOR_SIZEALL : SWT.CURSOR_CROSS));
            scrollAlong(event);
            redraw();
        } else {
            hover(at);
        }
    }

    /** What is dragged beyond the edge takes the map along. */
    private void scrollAlong(Event event) {
        Rectangle area = getClientArea();
        ScrollBar across = getHorizontalBar();
        ScrollBar down = getVerticalBar();
        if (event.x < 0 || event.x > area.width) across.setSelection(across.getSelection() + (event.x < 0 ? -20 : 20));
        if (event.y < 0 || event.y > area.height) down.setSelection(down.getSelection() + (event.y < 0 ? -20 : 20));
    }

    private void hover(Point at) {
        ConfigurationVersion box = at == null ? null : layout.at(at.x, at.y);
        boolean onHandle = at != null && hovered != null && isOpen() && MapGestures.isHandle(layout.boxes().get(hovered), at);
        if (onHandle) box = hovered;
        Line under = at == null || box != null ? null : scene().at(at.x, at.y);
        String words = onHandle ? "Drag to another box to draw a link" : box != null ? sentence(box) : under != null ? under.words() : null;
        if (!Objects.equals(words, getToolTipText())) setToolTipText(words);
        setCursor(getDisplay().getSystemCursor(onHandle ? SWT.CURSOR_CROSS : under != null ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
        if (box == hovered) return;
        hovered = box;
        if (isOpen()) redraw();
    }

    private void released(Event event) {
        if (event.button != 1 || !gestures.drag(place(event))) {
            gestures.end();
            return;
        }
        ConfigurationVersion box = gestures.box();
        boolean moving = gestures.isMoving();
        Cell cell = moving ? gestures.cell() : null;
        ConfigurationVersion to = moving ? null : gestures.linked();
        gestures.end();
        setCursor(null);
        redraw();
        if (moving) move(box, cell);
        else if (to != null) deeds.link(box, to);
    }

    private void move(ConfigurationVersion box, Cell cell) {
        if (!layout.cells().get(box).equals(cell)) deeds.arrange(MapGestures.moved(layout, grouping, box, cell));
    }

    private void step(int dx, int dy) {
        Cell from = layout.cells().get(selected);
        var to = new Cell(from.column() + dx, from.row() + dy);
        if (isOpen() && layout.grid().holds(grouping.of(selected), to)) move(selected, to);
        if (selected != null) reveal();
    }

    private void typed(Event event) {
        if (event.keyCode == SWT.ESC) {
            gestures.end();
            mark(null);
            redraw();
            return;
        }
        int modifiers = event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT;
        if (selected == null || modifiers != 0 && modifiers != SWT.ALT) return;
        boolean moving = modifiers == SWT.ALT;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> go(moving, 1, 0, map.after(selected));
            case SWT.ARROW_LEFT -> go(moving, -1, 0, map.before(selected));
            case SWT.ARROW_DOWN -> go(moving, 0, 1, List.of());
            case SWT.ARROW_UP -> go(moving, 0, -1, List.of());
            case SWT.CR, SWT.KEYPAD_CR -> openSelected();
            case SWT.DEL -> {
                if (line != null && isOpen()) deeds.remove(line);
            }
            default -> letter(event, moving);
        }
    }

    private void letter(Event event, boolean moving) {
        if (moving) return;
        if (Character.toLowerCase(event.character) == 'l') onList.run();
        if (event.character == '+') zoom(1);
        if (event.character == '-') zoom(-1);
    }

    /** A link is followed before the eye's neighbour. */
    private void go(boolean moving, int dx, int dy, List<ConfigurationVersion> linked) {
        if (moving) step(dx, dy);
        else choose(linked.isEmpty() ? layout.towards(selected, dx, dy) : linked.get(0));
    }

    private void openSelected() {
        if (line != null && deeds != null) deeds.open(line);
        else if (selected != null) onOpen.accept(selected);
    }

    /** Tab goes from box to box, and on from the last. */
    private void traversed(Event event) {
        boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!next && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = event.detail == SWT.TRAVERSE_PAGE_NEXT || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS;
            return;
        }
        int at = map.boxes().indexOf(selected) + (next ? 1 : -1);
        event.doit = at < 0 || at >= map.boxes().size();
        if (!event.doit) choose(map.boxes().get(at));
    }

    /** A box in words: what it is, what evidence it has, and what runs from and to it. */
    String sentence(ConfigurationVersion box) {
        return MapSpeech.sentence(this, box, tallies.get(box), grouping.of(box));
    }
}
