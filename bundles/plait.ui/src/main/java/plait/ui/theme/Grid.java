package plait.ui.theme;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A list or a matrix of any size in the look of the workbench: draws only what is to be seen, works by keyboard, speaks to screen readers.
 *
 * <pre>{@code
 * var grid = new Grid(parent, GridForm.list(90, 70, GridForm.REST), "Retrieved passages", content);   // content: GridContent
 * grid.draw((gc, box, column, row) -> …);            // if words alone are not enough; lines, ground and focus are the grid's
 * grid.onOpen(() -> open(grid.row()));               // Enter and double click
 * grid.onSelect(() -> show(grid.rows()));            // the cursor or the selection has changed
 * grid.onHead(column -> sort(column));               // a click on the head of a column; grid.sorted(column, ascending) shows it
 * grid.refresh();                                    // the content has changed: cursor and selection stay where they can
 * }</pre>
 *
 * A matrix is made with {@link GridForm#matrix}; its cursor is a cell, {@link #column()} and {@link #row()}. The grid is a control like any
 * other: give it layout data, a menu, listeners. The keys that it has itself: arrows, Page Up and Down, Home, End, each with Shift to
 * select, Ctrl+A, Enter. Copying is up to the part, because consent is. In a test, {@link #cursor} and {@link #select} do as keys would.
 */
public final class Grid extends NatTable {
    /** Where there is no row or column. */
    public static final int NONE = -1;
    static final int UNSORTED = -1;

    final GridContent content;
    final GridForm form;
    final String name;
    private final GridLayers layers;
    private GridCell cell;
    private int sorted = UNSORTED;
    private boolean ascending;
    private boolean quiet;
    private boolean headsAtLeft;
    private Runnable open = () -> {};
    private Runnable select = () -> {};
    private IntConsumer head = column -> {};

    /** @param name what a screen reader calls it, such as "Retrieved passages" */
    public Grid(Composite parent, GridForm form, String name, GridContent content) {
        this(parent, form, name, content, new GridLayers(form, content));
    }

    private Grid(Composite parent, GridForm form, String name, GridContent content, GridLayers layers) {
        super(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.top, false);
        this.form = form;
        this.name = name;
        this.content = content;
        this.layers = layers;
        Theme theme = Theme.on(getDisplay());
        cell = (gc, box, column, row) -> GridCell.words(gc, box, content.text(column, row), theme.sans(13), theme, Token.INK, SWT.LEFT);
        setBackground(theme.colour(Token.SURFACE));
        addConfiguration(new GridPainter(this, theme));
        addConfiguration(new Keys());
        configure();
        doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter())); // SWT does it
        layers.size();
        addListener(SWT.Traverse, Grid::leave);
        addListener(SWT.MouseMove, this::tip);
        addListener(SWT.FocusIn, event -> getDisplay().asyncExec(this::begin)); // after a click has chosen its cell
        var accessible = new GridAccessible(this);
        addLayerListener(event -> {
            if (!(event instanceof ISelectionEvent) || quiet) return;
            accessible.moved();
            select.run();
        });
    }

    /** Who comes by keyboard stands somewhere: else arrows did nothing, and nothing was seen or heard. */
    private void begin() {
        if (!isDisposed() && isFocusControl() && row() == NONE && content.rows() > 0 && content.columns() > 0) cursor(0, 0);
    }

    /** Another way to draw cells than their words. */
    public void draw(GridCell cell) {
        this.cell = cell;
        redraw();
    }

    /** What Enter and a double click do. */
    public void onOpen(Runnable open) {
        this.open = open;
    }

    public void onSelect(Runnable select) {
        this.select = select;
    }

    public void onHead(IntConsumer head) {
        this.head = head;
    }

    /** Shows by which column the rows are sorted; {@link #NONE} for no column. */
    public void sorted(int column, boolean ascending) {
        sorted = column;
        this.ascending = ascending;
        redraw();
    }

    /** The row of the cursor, or {@link #NONE}. */
    public int row() {
        return inside(layers.selection.getSelectionAnchor().rowPosition, content.rows());
    }

    /** The column of the cursor, or {@link #NONE}. */
    public int column() {
        return inside(layers.selection.getSelectionAnchor().columnPosition, content.columns());
    }

    private static int inside(int position, int count) {
        return position == SelectionLayer.NO_SELECTION || position >= count ? NONE : position;
    }

    /** The selected rows in order. */
    public int[] rows() {
        Set<Range> ranges = layers.selection.getSelectedRowPositions();
        return ranges.stream().flatMapToInt(range -> IntStream.range(range.start, range.end)).filter(row -> row < content.rows()).sorted().distinct().toArray();
    }

    /** Puts the cursor on a cell, selects it (in a list its row), and scrolls to it. */
    public void cursor(int column, int row) {
        if (form.wholeRows()) layers.selection.selectRow(column, row, false, false);
        else layers.selection.selectCell(column, row, false, false);
        layers.body.moveCellPositionIntoViewport(column, row);
    }

    /** Selects these rows of a list, with the cursor on the first of them; none clears the selection. */
    public void select(int... rows) {
        layers.selection.clear();
        int[] known = Arrays.stream(rows).filter(row -> row >= 0 && row < content.rows()).toArray();
        for (int i = known.length - 1; i >= 0; i--) layers.selection.selectRow(0, known[i], false, i < known.length - 1);
        if (known.length > 0) layers.body.moveCellPositionIntoViewport(0, known[0]);
    }

    /** Brings what has changed onto the screen. Cursor and selection stay on the numbers they had, as far as there are such rows still. */
    @Override public void refresh() {
        int column = column();
        int row = row();
        int[] rows = rows();
        quiet = true;
        try {
            layers.size();
            super.refresh();
            if (form.wholeRows()) restore(rows);
            else if (row != NONE && row < content.rows() && column < content.columns()) layers.selection.selectCell(column, row, false, false);
        } finally {
            quiet = false;
        }
        select.run();
    }

    private void restore(int[] rows) {
        layers.selection.clear();
        int[] known = Arrays.stream(rows).filter(row -> row < content.rows()).toArray();
        for (int i = known.length - 1; i >= 0; i--) layers.selection.selectRow(0, known[i], false, i < known.length - 1);
    }

    /** A grid that goes while it has the focus still hears that it loses it, and NatTable draws its focus anew then. */
    @Override public void redraw() {
        if (!isDisposed()) super.redraw();
    }

    boolean isCursor(int column, int row) {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        return anchor.rowPosition == row && (form.wholeRows() || anchor.columnPosition == column);
    }

    /** Heads of a matrix stand over the beginning of their columns, as what is drawn from the left does. */
    public void headsAtLeft() {
        headsAtLeft = true;
        redraw();
    }

    boolean isHeadAtLeft() {
        return headsAtLeft || form.wholeRows();
    }

    GridCell cell() {
        return cell;
    }

    boolean isSorted(int column) {
        return sorted != UNSORTED && sorted == column;
    }

    boolean isAscending() {
        return ascending;
    }

    /** Where the cell of the cursor is drawn, in a list its row. */
    Rectangle cursorBox() {
        ViewportLayer body = layers.body;
        int row = layers.selection.getSelectionAnchor().rowPosition - body.getOriginRowPosition();
        int column = layers.selection.getSelectionAnchor().columnPosition - body.getOriginColumnPosition();
        int below = form.head();
        if (form.wholeRows()) return new Rectangle(0, below + body.getStartYOfRowPosition(row), getClientArea().width, body.getRowHeightByPosition(row));
        return new Rectangle(form.rowHead() + body.getStartXOfColumnPosition(column), below + body.getStartYOfRowPosition(row),
            body.getColumnWidthByPosition(column), body.getRowHeightByPosition(row));
    }

    /** Tab goes on to the next control; all other keys are ours. */
    private static void leave(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_PAGE_NEXT
            || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS;
    }

    private void tip(Event event) {
        int column = getColumnPositionByX(event.x) - (form.rowHead() > 0 ? 1 : 0);
        int row = getRowPositionByY(event.y) - (form.head() > 0 ? 1 : 0);
        String tip = tip(column, row);
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) setToolTipText(tip);
    }

    /** Heads are told whole: there is seldom room for all of them. @param column -1 for the heads of rows @param row -1 for those of columns */
    private String tip(int column, int row) {
        boolean inColumns = column >= 0 && column < layers.body.getColumnCount();
        boolean inRows = row >= 0 && row < layers.body.getRowCount();
        if (inColumns && inRows) return content.tip(layers.body.getColumnIndexByPosition(column), layers.body.getRowIndexByPosition(row));
        if (inRows && column == -1 && form.rowHead() > 0) return content.rowHead(layers.body.getRowIndexByPosition(row));
        if (inColumns && row == -1 && form.rowHead() > 0) return content.head(layers.body.getColumnIndexByPosition(column)).replace('\n', ' ').strip();
        return null;
    }

    private final class Keys extends AbstractUiBindingConfiguration {
        @Override public void configureUiBindings(UiBindingRegistry registry) {
            IKeyAction enter = (table, event) -> open();
            registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), enter);
            registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), enter);
            registry.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1), (table, event) -> open());
            registry.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 3), (table, event) -> menuAt(event));
            registry.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1), (table, event) -> headAt(event));
        }

        private void open() {
            if (row() != NONE) open.run();
        }

        /** A menu speaks about the row under the mouse, unless that is one of several that are selected. */
        private void menuAt(MouseEvent event) {
            int column = getColumnIndexByPosition(getColumnPositionByX(event.x));
            int row = getRowIndexByPosition(getRowPositionByY(event.y));
            if (column >= 0 && row >= 0 && !layers.selection.isRowPositionSelected(row)) cursor(column, row);
        }

        private void headAt(MouseEvent event) {
            int column = getColumnIndexByPosition(getColumnPositionByX(event.x));
            if (column >= 0) head.accept(column);
        }
    }
}
