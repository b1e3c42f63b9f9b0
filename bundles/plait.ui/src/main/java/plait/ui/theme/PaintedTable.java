package plait.ui.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws the cells of a native table. The table stays native, and so do its keys and all it tells to screen readers: each cell has its words, whatever is drawn.
 * Bringing it to new rows keeps the selection; where the selected row is gone, the one that took its place is selected.
 *
 * @param <T> what a row stands for; rows are the same when they are equal
 */
public final class PaintedTable<T> {
    /** The platform's own at both sides of a cell, so that nothing touches. */
    private static final int PADDING = 6;

    /** Draws a cell. */
    public interface CellPainter<T> {
        void paint(GC gc, Rectangle cell, T row);
    }

    /**
     * One column.
     *
     * @param title empty for none
     * @param width in pixels at 100 %; 0 for a column that takes what is left
     * @param words of a cell, also for screen readers
     * @param order null where the column cannot be sorted by
     */
    public record Column<T>(String title, int width, Function<T, String> words, CellPainter<T> painter, Comparator<T> order) {}

    private final Table table;
    private final Theme theme;
    private final List<Column<T>> columns;
    private final List<T> rows = new ArrayList<>();
    private Consumer<T> onSelect = row -> {};
    private Consumer<T> onOpen = row -> {};
    private boolean bringing;
    private boolean waits;

    /** @param name what the table holds, for screen readers. @param height of a row in pixels at 100 % */
    public PaintedTable(Composite parent, String name, int height, List<Column<T>> columns) {
        this.columns = columns;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        theme = Theme.on(table.getDisplay());
        table.setBackground(theme.colour(Token.SURFACE));
        table.setForeground(theme.colour(Token.INK));
        table.setFont(theme.sans(13));
        table.setHeaderVisible(columns.stream().anyMatch(column -> !column.title.isEmpty()));
        for (Column<T> column : columns) column(column);
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.MeasureItem, event -> event.height = height - TreeRows.BETWEEN);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(onOpen));
        table.addListener(SWT.FocusIn, event -> focused());
        table.addListener(SWT.FocusOut, event -> {
            if (!table.isDisposed()) table.redraw();
        });
        TreeRows.withoutTypeAhead(table);
        Named.as(table, name);
    }

    private void column(Column<T> column) {
        var made = new TableColumn(table, SWT.NONE);
        made.setText(column.title);
        made.setResizable(true);
        if (column.order != null) made.addListener(SWT.Selection, event -> sortBy(column, made));
    }

    /** A second click turns the order round. */
    private void sortBy(Column<T> column, TableColumn by) {
        boolean again = table.getSortColumn() == by && table.getSortDirection() == SWT.UP;
        table.setSortColumn(by);
        table.setSortDirection(again ? SWT.DOWN : SWT.UP);
        show(List.copyOf(rows));
    }

    public Table control() {
        return table;
    }

    /** Hears which row a person selected. */
    public void onSelect(Consumer<T> listener) {
        onSelect = listener;
    }

    /** Hears of Enter and a double click. */
    public void onOpen(Consumer<T> listener) {
        onOpen = listener;
    }

    /** Coming here is no choice: nothing is selected until a person selects it. For rows that mark something elsewhere. */
    public void waitForChoice() {
        waits = true;
        table.addListener(SWT.MouseDown, event -> waits = false);
        table.addListener(SWT.KeyDown, this::firstKey);
    }

    /** The first key brings to the first row: the platform would already count from there. */
    private void firstKey(Event event) {
        boolean moves = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.SPACE || event.keyCode == SWT.CR;
        if (!waits || !moves || rows.isEmpty()) return;
        waits = false;
        event.doit = false;
        table.setSelection(0);
        onSelect.accept(rows.get(0));
    }

    /** On some platforms a table selects a row by itself when it gets the focus. */
    private void selected(Event event) {
        if (waits) table.deselectAll();
        else selected().filter(row -> !bringing).ifPresent(onSelect);
    }

    public Optional<T> selected() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
    }

    /** Selects a row, if it is there. Nobody is told. */
    public void select(T row) {
        int at = rows.indexOf(row);
        if (at < 0) table.deselectAll();
        else if (table.getSelectionIndex() != at) table.setSelection(at);
    }

    /** Brings the table to these rows, in the order that a person chose. */
    public void show(List<T> wanted) {
        T before = selected().orElse(null);
        int place = table.getSelectionIndex();
        rows.clear();
        rows.addAll(wanted);
        sort();
        bringing = true;
        table.setRedraw(false);
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) fill(table.getItem(i), rows.get(i));
        int at = before == null ? -1 : rows.indexOf(before);
        if (at < 0 && place >= 0 && !rows.isEmpty()) at = Math.min(place, rows.size() - 1);
        if (at >= 0) table.setSelection(at);
        else table.deselectAll();
        table.setRedraw(true);
        bringing = false;
        fit();
        if (at >= 0 && !Objects.equals(before, rows.get(at))) onSelect.accept(rows.get(at));
    }

    private void sort() {
        if (table.getSortColumn() == null) return;
        Comparator<T> order = columns.get(table.indexOf(table.getSortColumn())).order;
        rows.sort(table.getSortDirection() == SWT.UP ? order : order.reversed());
    }

    private void fill(TableItem item, T row) {
        for (int i = 0; i < columns.size(); i++) {
            String words = columns.get(i).words.apply(row);
            if (!words.equals(item.getText(i))) item.setText(i, words);
        }
    }

    private void fit() {
        int room = table.getClientArea().width - columns.stream().mapToInt(Column::width).sum();
        int growing = (int) columns.stream().filter(column -> column.width == 0).count();
        for (int i = 0; i < columns.size(); i++) {
            int width = columns.get(i).width == 0 ? Math.max(80, room / Math.max(1, growing)) : columns.get(i).width;
            if (table.getColumn(i).getWidth() != width) table.getColumn(i).setWidth(width);
        }
    }

    /** Who comes by keyboard finds a row selected. */
    private void focused() {
        if (waits) table.deselectAll();
        else if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
            table.setSelection(0);
            onSelect.accept(rows.get(0));
        }
        table.redraw();
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(theme.colour(!selected ? Token.SURFACE : table.isFocusControl() ? Token.TINT : Token.SELIN));
        event.gc.fillRectangle(event.getBounds());
        event.gc.setForeground(theme.colour(Token.LINE));
        int bottom = event.y + event.height - 1;
        event.gc.drawLine(event.x - PADDING, bottom, event.x + event.width + PADDING, bottom);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        int at = table.indexOf((TableItem) event.item);
        if (at < 0 || at >= rows.size()) return;
        TableItem item = table.getItem(at);
        Rectangle cell = item.getBounds(event.index);
        event.gc.setAntialias(SWT.ON);
        columns.get(event.index).painter.paint(event.gc, new Rectangle(cell.x + PADDING, event.y, Math.max(0, cell.width - 2 * PADDING), event.height - 1), rows.get(at));
    }
}
