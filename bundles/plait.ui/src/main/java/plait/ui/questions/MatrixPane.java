package plait.ui.questions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import plait.core.questions.EvidenceMatrix;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Study;
import plait.ui.theme.Grid;
import plait.ui.theme.GridForm;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A matrix of evidence with its legend. A cell leads to its passages; a click on a head sorts by it. */
final class MatrixPane extends Composite {
    private static final int HEAD = 44;

    private final MatrixContent content;
    private final Grid grid;
    private final MatrixLegend legend;
    private Consumer<CellOf> onCell = cell -> {};
    private int sorted = Grid.NONE;
    private boolean ascending;

    /**
     * A cell of the matrix.
     *
     * @param place what its column is; empty for all of a configuration
     */
    record CellOf(ConfigurationVersion version, String place, List<EvidenceLink> links) {}

    /** @param room how wide it is going to be, in pixels at 100 % */
    MatrixPane(Composite parent, Study study, EvidenceMatrix matrix, List<ConfigurationVersion> rows, int room) {
        super(parent, SWT.NONE);
        Theme theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        setLayout(layout);
        content = new MatrixContent(study, theme, matrix, rows);
        grid = new Grid(this, GridForm.matrix(HEAD, content.headWidth(room), content.widths()), "Matrix of evidence", content);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.draw(content);
        grid.headsAtLeft();
        grid.onSelect(this::selected);
        grid.onOpen(this::selected);
        grid.onHead(this::sort);
        legend = new MatrixLegend(this, content::matrix);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    }

    void onCell(Consumer<CellOf> listener) {
        onCell = listener;
    }

    /** Brings another state of the matrix, with the same columns. */
    void show(EvidenceMatrix matrix, List<ConfigurationVersion> rows) {
        content.show(matrix, rows);
        if (sorted != Grid.NONE) content.sort(sorted, ascending);
        grid.refresh();
        legend.redraw();
    }

    private void selected() {
        if (grid.row() == Grid.NONE || grid.column() == Grid.NONE) return;
        onCell.accept(new CellOf(content.configuration(grid.row()), content.place(grid.column()), content.cell(grid.column(), grid.row()).all()));
    }

    private void sort(int column) {
        ascending = sorted == column && !ascending;
        sorted = column;
        content.sort(column, ascending);
        grid.sorted(column, ascending);
        grid.refresh();
    }

    MatrixContent content() {
        return content;
    }

    MatrixLegend legend() {
        return legend;
    }

    Grid grid() {
        return grid;
    }

    /** The rows in the order in which they stand. */
    List<ConfigurationVersion> rows() {
        return IntStream.range(0, content.rows()).mapToObj(content::configuration).toList();
    }
}
