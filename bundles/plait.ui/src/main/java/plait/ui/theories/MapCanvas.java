package plait.ui.theories;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import plait.core.configurations.Placement;
import plait.core.configurations.Tally;
import plait.core.theories.TheoryMap;
import plait.model.ConfigurationVersion;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The map to look at and to walk on: arrows follow links, Tab goes to the next box, Enter opens, L goes to the list. Each box is told to screen readers in a sentence. */
final class MapCanvas extends Canvas {
    private static final double[] ZOOMS = {0.5, 0.67, 0.8, 1, 1.25, 1.5, 2};
    private static final int USUAL = 3;
    private static final int FOOT = 32;

    /** By what the rows are told apart. */
    enum Grouping {
        LEVEL("Level", List.of("Macro", "Meso", "Micro", "Level not stated")),
        CAPITAL("Recovery capital", List.of("Personal", "Social", "Community", "Recovery capital not stated"));

        final String word;
        final List<String> groups;

        Grouping(String word, List<String> groups) {
            this.word = word;
            this.groups = groups;
        }

        String of(ConfigurationVersion version) {
            Placement placement = Placement.of(version);
            int at = this == LEVEL ? placement.level().getValue() : placement.capital().getValue();
            if (at == 0) return groups.get(3);
            return groups.get(this == LEVEL ? 3 - at : at - 1);
        }
    }

    private final MapPainter painter;
    private final Map<ConfigurationVersion, Tally> tallies = new HashMap<>();
    private TheoryMap map = new TheoryMap(List.of(), List.of(), List.of());
    private Grouping grouping = Grouping.LEVEL;
    private MapLayout<ConfigurationVersion> layout = arranged();
    private ConfigurationVersion selected;
    private boolean following = true;
    private int zoom = USUAL;
    private Consumer<ConfigurationVersion> onSelect = version -> {};
    private Consumer<ConfigurationVersion> onOpen = version -> {};
    private Runnable onList = () -> {};

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
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseDoubleClick, event -> {
            if (selected != null) onOpen.accept(selected);
        });
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, this::traversed);
        for (ScrollBar bar : new ScrollBar[] {getHorizontalBar(), getVerticalBar()}) bar.addListener(SWT.Selection, event -> redraw());
        accessible();
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

    /** Shows another map; what is selected stays selected while its configuration is there. */
    void show(TheoryMap wanted) {
        map = wanted;
        tallies.clear();
        for (ConfigurationVersion box : map.boxes()) tallies.put(box, Tally.of(box));
        if (selected != null && !map.boxes().contains(selected)) {
            var configuration = selected.getConfiguration();
            selected = map.boxes().stream().filter(box -> box.getConfiguration() == configuration).findFirst().orElse(null);
        }
        arrange();
    }

    TheoryMap map() {
        return map;
    }

    void group(Grouping wanted) {
        grouping = wanted;
        arrange();
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

    private void arrange() {
        layout = arranged();
        scrollBars();
        redraw();
    }

    private MapLayout<ConfigurationVersion> arranged() {
        var edges = map.links().stream().map(link -> new MapLayout.Edge<>(link.from(), link.to())).toList();
        var near = map.rivals().stream().map(pair -> new MapLayout.Edge<>(pair.a(), pair.b())).toList();
        return MapLayout.of(map.boxes(), edges, near, grouping.groups, grouping::of);
    }

    MapLayout<ConfigurationVersion> places() {
        return layout;
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

    private void choose(ConfigurationVersion version) {
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
        bar(getVerticalBar(), area.height, (int) Math.ceil((layout.size().y + FOOT) * scale()));
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
        into(getVerticalBar(), (int) (box.y * scale()), (int) (box.height * scale()), area.height);
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
        Set<TheoryMap.Link> followed = following && selected != null ? map.chain(selected) : Set.of();
        painter.paint(gc, map, layout, tallies, selected, followed, isFocusControl());
        gc.setTransform(null);
        transform.dispose();
    }

    private Point place(int x, int y) {
        return new Point((int) ((x + getHorizontalBar().getSelection()) / scale()), (int) ((y + getVerticalBar().getSelection()) / scale()));
    }

    private void clicked(Event event) {
        setFocus();
        Point at = place(event.x, event.y);
        choose(layout.at(at.x, at.y));
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || selected == null) return;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> choose(first(map.after(selected), layout.towards(selected, 1, 0)));
            case SWT.ARROW_LEFT -> choose(first(map.before(selected), layout.towards(selected, -1, 0)));
            case SWT.ARROW_DOWN -> choose(layout.towards(selected, 0, 1));
            case SWT.ARROW_UP -> choose(layout.towards(selected, 0, -1));
            case SWT.CR, SWT.KEYPAD_CR -> onOpen.accept(selected);
            default -> {
                if (Character.toLowerCase(event.character) == 'l') onList.run();
                if (event.character == '+') zoom(1);
                if (event.character == '-') zoom(-1);
            }
        }
    }

    /** A link is followed before the eye's neighbour. */
    private static ConfigurationVersion first(List<ConfigurationVersion> linked, ConfigurationVersion neighbour) {
        return linked.isEmpty() ? neighbour : linked.get(0);
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

    private void accessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? "Theory map: " + map.words() : sentence(map.boxes().get(event.childID));
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getChildCount(AccessibleControlEvent event) {
                event.detail = map.boxes().size();
            }

            @Override public void getChildren(AccessibleControlEvent event) {
                var children = new Object[map.boxes().size()];
                for (int i = 0; i < children.length; i++) children[i] = i;
                event.children = children;
            }

            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override public void getFocus(AccessibleControlEvent event) {
                event.childID = !isFocusControl() ? ACC.CHILDID_NONE : selected == null ? ACC.CHILDID_SELF : map.boxes().indexOf(selected);
            }

            @Override public void getSelection(AccessibleControlEvent event) {
                event.childID = selected == null ? ACC.CHILDID_NONE : map.boxes().indexOf(selected);
            }

            @Override public void getLocation(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF) return;
                Rectangle box = layout.boxes().get(map.boxes().get(event.childID));
                Point at = toDisplay((int) (box.x * scale()) - getHorizontalBar().getSelection(), (int) (box.y * scale()) - getVerticalBar().getSelection());
                event.x = at.x;
                event.y = at.y;
                event.width = (int) (box.width * scale());
                event.height = (int) (box.height * scale());
            }

            @Override public void getState(AccessibleControlEvent event) {
                boolean chosen = event.childID != ACC.CHILDID_SELF && map.boxes().get(event.childID) == selected;
                event.detail = ACC.STATE_FOCUSABLE | (event.childID == ACC.CHILDID_SELF ? 0 : ACC.STATE_SELECTABLE) | (chosen ? ACC.STATE_SELECTED | (isFocusControl() ? ACC.STATE_FOCUSED : 0) : 0);
            }
        });
    }

    /** A box in words: what it is, what evidence it has, and what runs from and to it. */
    String sentence(ConfigurationVersion box) {
        Tally tally = tallies.get(box);
        var words = new StringBuilder(box.getConfiguration().getIdentifier() + ", " + box.getConfiguration().getName() + ", " + box.getStatus().getLiteral() + ", " + grouping.of(box).toLowerCase(Locale.UK) + ". ");
        words.append(tally.words().isEmpty() ? "No evidence. " : tally.words() + ". ");
        if (tally.unchecked() > 0) words.append(tally.unchecked()).append(" to recheck. ");
        named(words, "Leads to ", map.after(box));
        named(words, "Comes from ", map.before(box));
        named(words, "Rival of ", map.rivals(box));
        return words.toString().strip();
    }

    private static void named(StringBuilder words, String how, List<ConfigurationVersion> boxes) {
        if (!boxes.isEmpty()) words.append(how).append(boxes.stream().map(box -> box.getConfiguration().getIdentifier()).collect(Collectors.joining(", "))).append(". ");
    }
}
