package plait.ui.theme;

import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Draws the rows of a native tree: icon or swatch, text, progress, count. The tree itself stays native, and so does all it tells to screen readers. */
public final class TreeRows {
    private static final int HEIGHT = 26;
    /** What the platform adds between two rows of a tree or table. */
    public static final int BETWEEN = "gtk".equals(SWT.getPlatform()) ? 2 : 0;
    private static final int SIGN = 16;
    private static final int GAP = 6;
    private static final int RIGHT = 10;
    private static final int COUNT = 24;
    private static final int BAR = 44;
    private static final int BAR_HEIGHT = 4;

    private final Tree tree;
    private final Theme theme;
    private final Function<Object, Row> rowOf;
    private final Function<TreeItem, String> words;

    /** @param rowOf what to draw for an item's data; asked at each paint, so it must be quick */
    public TreeRows(Tree tree, Function<Object, Row> rowOf) {
        this(tree, rowOf, TreeItem::getText);
    }

    /** @param words what to draw where an item's own text says more, for screen readers */
    public TreeRows(Tree tree, Function<Object, Row> rowOf, Function<TreeItem, String> words) {
        this.tree = tree;
        this.rowOf = rowOf;
        this.words = words;
        theme = Theme.on(tree.getDisplay());
        tree.setBackground(theme.colour(Token.SURFACE));
        tree.setForeground(theme.colour(Token.INK));
        tree.setFont(theme.sans(13));
        var column = new TreeColumn(tree, SWT.NONE);
        tree.addListener(SWT.Resize, event -> column.setWidth(Math.max(40, tree.getClientArea().width)));
        tree.addListener(SWT.MeasureItem, event -> event.height = HEIGHT - BETWEEN);
        tree.addListener(SWT.EraseItem, this::erase);
        tree.addListener(SWT.PaintItem, this::paint);
        withoutTypeAhead(tree);
    }

    /** GTK would open a field of its own over the foot of a list when somebody types in it. */
    static void withoutTypeAhead(Control list) {
        list.addListener(SWT.KeyDown, event -> {
            if (Character.isLetterOrDigit(event.character)) event.doit = false;
        });
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(theme.colour(!selected ? Token.SURFACE : tree.isFocusControl() ? Token.TINT : Token.SELIN));
        event.gc.fillRectangle(0, event.y, tree.getClientArea().width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        var item = (TreeItem) event.item;
        Row row = rowOf.apply(item.getData());
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        int middle = event.y + event.height / 2;
        int x = event.x;
        int right = tree.getClientArea().width - RIGHT;
        int count = text(gc, row.right(), Token.INK3, false, right, middle, -1);
        if (row.progress() >= 0) bar(gc, row.progress(), right - COUNT - GAP - BAR, middle);
        if (row.icon() != null) {
            gc.drawImage(theme.icon(row.icon(), 14, Token.INK2), x, middle - 7);
            x += SIGN + GAP - 2;
        } else if (row.swatch() >= 0) {
            Swatch.draw(gc, theme, row.swatch(), x, middle);
            x += SIGN;
        }
        int end = row.progress() >= 0 ? right - COUNT - GAP - BAR : right - count;
        text(gc, words.apply(item), Token.INK, row.strong(), x, middle, end - GAP - x);
    }

    /** @param room the width there is, or -1 to end at {@code x} instead of beginning there */
    private int text(GC gc, String words, Token ink, boolean strong, int x, int middle, int room) {
        if (words == null || words.isEmpty()) return 0;
        gc.setFont(strong ? theme.strong(13) : theme.sans(room < 0 ? 12 : 13));
        gc.setForeground(theme.colour(ink));
        String shown = room < 0 ? words : Shortened.to(words, room, gc);
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        gc.drawText(shown, room < 0 ? x - extent.x : x, middle - extent.y / 2, SWT.DRAW_TRANSPARENT);
        return extent.x;
    }

    private void bar(GC gc, double progress, int x, int middle) {
        var all = new Rectangle(x, middle - BAR_HEIGHT / 2, BAR, BAR_HEIGHT);
        gc.setBackground(theme.colour(Token.LINE));
        gc.fillRoundRectangle(all.x, all.y, all.width, all.height, BAR_HEIGHT, BAR_HEIGHT);
        if (progress <= 0) return;
        gc.setBackground(theme.colour(Token.ACCENT));
        int width = Math.max(BAR_HEIGHT, (int) Math.round(BAR * Math.min(1, progress)));
        gc.fillRoundRectangle(all.x, all.y, width, all.height, BAR_HEIGHT, BAR_HEIGHT);
    }
}
