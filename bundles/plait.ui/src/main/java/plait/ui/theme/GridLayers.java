package plait.ui.theme;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers that a {@link Grid} is made of: data, selection, what is in view, and the heads around it. */
final class GridLayers {
    final DataLayer data;
    final SelectionLayer selection;
    final ViewportLayer body;
    final ILayer top;
    private final GridForm form;
    private final GridContent content;

    GridLayers(GridForm form, GridContent content) {
        this.form = form;
        this.content = content;
        data = new DataLayer(new Cells(content), width(0), form.row());
        selection = new SelectionLayer(data, false);
        selection.setLayerPainter(new CellLayerPainter());
        selection.addConfiguration(form.wholeRows() ? new DefaultRowSelectionLayerConfiguration() : new DefaultSelectionLayerConfiguration());
        body = new ViewportLayer(selection);
        top = form.head() == 0 ? alone() : form.rowHead() == 0 ? underHeads() : amidHeads();
    }

    private ILayer alone() {
        var all = new CompositeLayer(1, 1);
        all.setChildLayer(GridRegion.BODY, body, 0, 0);
        return all;
    }

    private ILayer underHeads() {
        var all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, heads(), 0, 0);
        all.setChildLayer(GridRegion.BODY, body, 0, 1);
        return all;
    }

    private ILayer amidHeads() {
        var rows = new RowHeaderLayer(new DataLayer(new RowHeads(content), form.rowHead(), form.row()), body, selection, false);
        var columns = heads();
        var corner = new DataLayer(new Corner(), form.rowHead(), form.head());
        return new GridLayer(body, columns, rows, new CornerLayer(corner, rows, columns), false);
    }

    private ColumnHeaderLayer heads() {
        var heads = new ColumnHeaderLayer(new DataLayer(new Heads(content), width(0), form.head()), body, selection, false);
        heads.addConfiguration(new DefaultColumnResizeBindings());
        return heads;
    }

    private int width(int column) {
        return form.width(column) == GridForm.REST ? DataLayer.DEFAULT_COLUMN_WIDTH : form.width(column);
    }

    /** Sizes rows and columns for what the content has now; a width that somebody has drawn stays. */
    void size() {
        for (int column = 0; column < content.columns(); column++) {
            if (form.width(column) == GridForm.REST) data.setColumnPercentageSizing(column, true);
            else data.setDefaultColumnWidthByPosition(column, form.width(column));
        }
        data.resetRowHeightConfiguration(false);
        for (int row = 0; row < content.rows(); row++) {
            int height = content.height(row);
            if (height > 0) data.setRowHeightByPosition(row, height, false);
        }
    }

    /** What NatTable asks for; nothing is ever edited. */
    private interface ReadOnly extends IDataProvider {
        @Override default void setDataValue(int column, int row, Object value) {
            throw new IllegalStateException("a grid is read, never edited");
        }
    }

    private record Cells(GridContent content) implements ReadOnly {
        @Override public Object getDataValue(int column, int row) {
            return content.text(column, row);
        }

        @Override public int getColumnCount() {
            return content.columns();
        }

        @Override public int getRowCount() {
            return content.rows();
        }
    }

    private record Heads(GridContent content) implements ReadOnly {
        @Override public Object getDataValue(int column, int row) {
            return content.head(column);
        }

        @Override public int getColumnCount() {
            return content.columns();
        }

        @Override public int getRowCount() {
            return 1;
        }
    }

    private record RowHeads(GridContent content) implements ReadOnly {
        @Override public Object getDataValue(int column, int row) {
            return content.rowHead(row);
        }

        @Override public int getColumnCount() {
            return 1;
        }

        @Override public int getRowCount() {
            return content.rows();
        }
    }

    private record Corner() implements ReadOnly {
        @Override public Object getDataValue(int column, int row) {
            return "";
        }

        @Override public int getColumnCount() {
            return 1;
        }

        @Override public int getRowCount() {
            return 1;
        }
    }
}
