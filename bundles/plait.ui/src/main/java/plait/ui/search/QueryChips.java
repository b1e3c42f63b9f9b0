package plait.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/**
 * The parts of a query as chips, and behind them what can be added. Arrows go from one to the next, Enter or a click changes a chip or adds
 * a part, Delete or the cross takes one out.
 */
final class QueryChips extends Canvas {
    private static final int HEIGHT = 28;
    private static final int GAP = 8;
    private static final int PADDING = 9;
    private static final int SIGN = 12;
    private static final int BETWEEN = 6;

    private final Theme theme;
    private final List<Item> items = new ArrayList<>();
    private BiConsumer<Integer, Point> onChange = (index, at) -> {};
    private Consumer<Integer> onRemove = index -> {};
    private int at;
    private boolean enabled = true;

    /** @param chip its number, or -1 for something to add */
    private record Item(int chip, ChipWords words, Consumer<Point> add) {}

    /** Something that can be added. @param add is given where on the screen to ask for more */
    record Addition(String word, Consumer<Point> add) {}

    QueryChips(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        theme = Theme.on(getDisplay());
        setBackground(parent.getBackground());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseMove, event -> setCursor(find(event.x, event.y) < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Resize, event -> redraw());
        accessible();
    }

    /** @param change is given a chip's number, and where on the screen to ask */
    void onChange(BiConsumer<Integer, Point> change) {
        onChange = change;
    }

    void onRemove(Consumer<Integer> remove) {
        onRemove = remove;
    }

    /** @param possible false while the query cannot be understood: then nothing can be changed by parts */
    void show(List<ChipWords> chips, List<Addition> additions, boolean possible) {
        items.clear();
        for (int i = 0; i < chips.size(); i++) items.add(new Item(i, chips.get(i), null));
        for (Addition addition : additions) items.add(new Item(-1, new ChipWords("", addition.word()), addition.add()));
        enabled = possible;
        at = Math.max(0, Math.min(at, items.size() - 1));
        redraw();
    }

    /** How many lines they take may change with the width and with the chips. */
    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 640 : wHint;
        Rectangle last = items.isEmpty() ? new Rectangle(0, 0, 0, HEIGHT) : places(width).getLast();
        return new Point(width, last.y + HEIGHT);
    }

    private List<Rectangle> places(int width) {
        var gc = new GC(this);
        var places = new ArrayList<Rectangle>();
        int x = 0;
        int y = 0;
        for (Item item : items) {
            int wide = width(gc, item);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += HEIGHT + BETWEEN;
            }
            places.add(new Rectangle(x, y, wide, HEIGHT));
            x += wide + (item.chip() < 0 ? 4 : GAP);
        }
        gc.dispose();
        return places;
    }

    private int width(GC gc, Item item) {
        if (item.chip() < 0) {
            gc.setFont(theme.sans(13));
            return PADDING + SIGN + BETWEEN + gc.textExtent(item.words().value(), SWT.DRAW_TRANSPARENT).x + PADDING;
        }
        return PADDING + kindWidth(gc, item.words()) + valueWidth(gc, item.words()) + BETWEEN + SIGN + PADDING;
    }

    private int kindWidth(GC gc, ChipWords words) {
        if (words.kind().isEmpty()) return 0;
        gc.setFont(theme.sans(12));
        return gc.textExtent(words.kind(), SWT.DRAW_TRANSPARENT).x + BETWEEN;
    }

    private int valueWidth(GC gc, ChipWords words) {
        gc.setFont(theme.strong(13));
        return gc.textExtent(words.value(), SWT.DRAW_TRANSPARENT).x;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        List<Rectangle> places = places(getClientArea().width);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).chip() < 0) paintAddition(gc, items.get(i), places.get(i));
            else paintChip(gc, items.get(i), places.get(i));
            if (isFocusControl() && i == at) ring(gc, places.get(i));
        }
    }

    private void paintChip(GC gc, Item item, Rectangle place) {
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 6, 6);
        gc.setForeground(theme.colour(Token.EDGE));
        gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, 6, 6);
        int x = place.x + PADDING;
        int kind = kindWidth(gc, item.words());
        if (kind > 0) text(gc, item.words().kind(), x, place, Token.INK3, false);
        text(gc, item.words().value(), x + kind, place, Token.INK, true);
        gc.drawImage(theme.icon(Icon.X, SIGN, Token.INK3), place.x + place.width - PADDING - SIGN, place.y + (HEIGHT - SIGN) / 2);
    }

    private void paintAddition(GC gc, Item item, Rectangle place) {
        Token ink = enabled ? Token.ACCENT : Token.INK3;
        gc.drawImage(theme.icon(Icon.PLUS, SIGN, ink), place.x + PADDING, place.y + (HEIGHT - SIGN) / 2);
        text(gc, item.words().value(), place.x + PADDING + SIGN + BETWEEN, place, ink, false);
    }

    private void text(GC gc, String words, int x, Rectangle place, Token ink, boolean strong) {
        gc.setFont(strong ? theme.strong(13) : theme.sans(ink == Token.INK3 ? 12 : 13));
        gc.setForeground(theme.colour(ink));
        gc.drawText(words, x, place.y + (place.height - gc.textExtent(words).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void ring(GC gc, Rectangle place) {
        gc.setForeground(theme.colour(Token.ACCENT));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(place.x + 1, place.y + 1, place.width - 3, place.height - 3, 5, 5);
        gc.setLineWidth(1);
    }

    private int find(int x, int y) {
        List<Rectangle> places = places(getClientArea().width);
        for (int i = 0; i < places.size(); i++) if (places.get(i).contains(x, y)) return i;
        return -1;
    }

    private void clicked(Event event) {
        int found = find(event.x, event.y);
        if (found < 0 || event.button != 1) return;
        at = found;
        setFocus();
        Rectangle place = places(getClientArea().width).get(found);
        boolean cross = event.x > place.x + place.width - PADDING - SIGN - 3;
        if (items.get(found).chip() >= 0 && cross) remove();
        else act();
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || items.isEmpty()) return;
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> go(Math.min(items.size() - 1, at + 1));
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(Math.max(0, at - 1));
            case SWT.HOME -> go(0);
            case SWT.END -> go(items.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> act();
            case SWT.DEL, SWT.BS -> remove();
            default -> {}
        }
    }

    private void go(int item) {
        at = item;
        redraw();
        getAccessible().setFocus(ACC.CHILDID_SELF);
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void act() {
        if (!enabled || items.isEmpty()) return;
        Item item = items.get(at);
        Rectangle place = places(getClientArea().width).get(at);
        Point below = toDisplay(place.x, place.y + place.height);
        if (item.chip() >= 0) onChange.accept(item.chip(), below);
        else item.add().accept(below);
    }

    private void remove() {
        if (enabled && !items.isEmpty() && items.get(at).chip() >= 0) onRemove.accept(items.get(at).chip());
    }

    /** What has the focus, for screen readers. */
    String words() {
        if (items.isEmpty()) return "Parts of the search";
        Item item = items.get(at);
        if (item.chip() < 0) return "Parts of the search: add " + item.words().value();
        return "Parts of the search: " + (item.words().kind() + " " + item.words().value()).strip() + ", " + (at + 1) + " of " + items.stream().filter(each -> each.chip() >= 0).count();
    }

    private void accessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TOOLBAR;
            }

            @Override public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
