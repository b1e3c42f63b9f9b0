package plait.ui.theme;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a {@link Grid}: heads, ground, lines, selection and the ring of focus, in the colours of the theme at that moment. */
final class GridPainter extends AbstractRegistryConfiguration {
    private static final int RING = 2;
    private static final int ARROW = 12;

    private final Grid grid;
    private final Theme theme;

    GridPainter(Grid grid, Theme theme) {
        this.grid = grid;
        this.theme = theme;
    }

    @Override public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE); // we draw our own
        painter(registry, GridRegion.BODY, this::body);
        painter(registry, GridRegion.COLUMN_HEADER, this::head);
        painter(registry, GridRegion.ROW_HEADER, this::rowHead);
        painter(registry, GridRegion.CORNER, (cell, gc, box) -> {
            ground(gc, box, Token.SUNK);
            line(gc, box);
        });
    }

    @FunctionalInterface
    private interface Painting {
        void paint(ILayerCell cell, GC gc, Rectangle box);
    }

    private static void painter(IConfigRegistry registry, String region, Painting painting) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new Painter(painting), DisplayMode.NORMAL, region);
    }

    private void body(ILayerCell cell, GC gc, Rectangle box) {
        int column = cell.getColumnIndex();
        int row = cell.getRowIndex();
        boolean selected = cell.getDisplayMode().equals(DisplayMode.SELECT) || cell.getDisplayMode().equals(DisplayMode.SELECT_HOVER);
        ground(gc, box, !selected ? Token.SURFACE : grid.isFocusControl() ? Token.TINT : Token.SELIN);
        line(gc, box);
        gc.setAntialias(SWT.ON);
        grid.cell().draw(gc, box, column, row);
        if (grid.isFocusControl() && grid.isCursor(column, row)) ring(gc, box, column);
    }

    private void head(ILayerCell cell, GC gc, Rectangle box) {
        ground(gc, box, Token.SUNK);
        line(gc, box);
        boolean sorted = grid.isSorted(cell.getColumnIndex());
        boolean narrow = sorted && box.width > 3 * ARROW;
        var words = new Rectangle(box.x, box.y, narrow ? box.width - ARROW : box.width, box.height);
        int align = grid.isHeadAtLeft() ? SWT.LEFT : SWT.CENTER;
        String[] lines = grid.content.head(cell.getColumnIndex()).split("\n", 2);
        if (lines.length == 1) {
            GridCell.words(gc, words, lines[0], theme.strong(12), theme, Token.INK2, align);
        } else {
            int half = box.height / 2;
            GridCell.words(gc, new Rectangle(words.x, words.y + 4, words.width, half - 4), lines[0], theme.strong(13), theme, Token.INK, align);
            GridCell.words(gc, new Rectangle(words.x, words.y + half, words.width, half - 4), lines[1], theme.sans(12), theme, Token.INK2, align);
        }
        if (!sorted) return;
        Icon arrow = grid.isAscending() ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN;
        gc.drawImage(theme.icon(arrow, ARROW, Token.INK2), box.x + box.width - ARROW - 2, box.y + (box.height - ARROW) / 2);
    }

    private void rowHead(ILayerCell cell, GC gc, Rectangle box) {
        boolean here = grid.row() == cell.getRowIndex();
        ground(gc, box, Token.SURFACE);
        line(gc, box);
        GridCell.words(gc, box, grid.content.rowHead(cell.getRowIndex()), here ? theme.strong(13) : theme.sans(13), theme, Token.INK, SWT.LEFT);
    }

    private void ground(GC gc, Rectangle box, Token token) {
        gc.setBackground(theme.colour(token));
        gc.fillRectangle(box);
    }

    private void line(GC gc, Rectangle box) {
        gc.setBackground(theme.colour(Token.LINE));
        gc.fillRectangle(box.x, box.y + box.height - 1, box.width, 1);
    }

    /** Round the cell, in a list round the row: above and below each of its cells, and at its two ends. */
    private void ring(GC gc, Rectangle box, int column) {
        gc.setBackground(theme.colour(Token.ACCENT));
        gc.fillRectangle(box.x, box.y, box.width, RING);
        gc.fillRectangle(box.x, box.y + box.height - RING, box.width, RING);
        if (!grid.form.wholeRows() || column == 0) gc.fillRectangle(box.x, box.y, RING, box.height);
        if (!grid.form.wholeRows() || column == grid.content.columns() - 1) gc.fillRectangle(box.x + box.width - RING, box.y, RING, box.height);
    }

    private record Painter(Painting painting) implements ICellPainter {
        @Override public void paintCell(ILayerCell cell, GC gc, Rectangle box, IConfigRegistry registry) {
            painting.paint(cell, gc, box);
        }

        @Override public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
            return cell.getBounds().width;
        }

        @Override public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
            return cell.getBounds().height;
        }

        @Override public ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle box, IConfigRegistry registry) {
            return this;
        }
    }
}
