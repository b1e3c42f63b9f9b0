package plait.ui.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import plait.core.retrieval.CodeMatrix;
import plait.core.retrieval.CodeMatrix.Counted;
import plait.core.retrieval.Query;
import plait.core.sheets.Table;
import plait.ui.theme.GridCell;
import plait.ui.theme.GridContent;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The cells of a matrix of codes in the order that is shown, with totals at the right and below. A cell where nothing was said is a dot. */
final class MatrixRows implements GridContent {
    static final String NONE = "·";
    private static final String ALL = "All";

    private final Theme theme;
    private CodeMatrix matrix;
    private List<String> rowNames = List.of();
    private List<String> columnNames = List.of();
    private List<Integer> rows = List.of();
    private List<Integer> columns = List.of();
    private boolean sources;

    MatrixRows(Theme theme) {
        this.theme = theme;
    }

    /** Shows another count, in its own order. @param columnNames a second line after a line feed */
    void show(CodeMatrix counted, List<String> rowNames, List<String> columnNames) {
        matrix = counted;
        this.rowNames = rowNames;
        this.columnNames = columnNames;
        usualOrder();
    }

    void clear() {
        matrix = null;
        rows = List.of();
        columns = List.of();
    }

    void usualOrder() {
        if (matrix == null) return;
        rows = IntStream.range(0, rowNames.size()).boxed().toList();
        columns = IntStream.range(0, columnNames.size()).boxed().toList();
    }

    /** Whether sources are counted instead of passages. */
    void sources(boolean wanted) {
        sources = wanted;
    }

    boolean isEmpty() {
        return matrix == null || rows.isEmpty();
    }

    /** @param column as shown; the one of totals counts too */
    void sortRows(int column, boolean ascending) {
        Comparator<Integer> byCount = Comparator.comparingInt(row -> number(isTotal(column) ? matrix.row(row) : matrix.cell(row, columns.get(column))));
        rows = sorted(rows, ascending ? byCount : byCount.reversed());
    }

    /** The columns in which most was said of this row come first. @param row as shown; the one of totals counts too */
    void sortColumns(int row) {
        Comparator<Integer> byCount = Comparator.comparingInt(column -> number(row == rows.size() ? matrix.column(column) : matrix.cell(rows.get(row), column)));
        columns = sorted(columns, byCount.reversed());
    }

    private static List<Integer> sorted(List<Integer> numbers, Comparator<Integer> order) {
        var sorted = new ArrayList<>(numbers);
        sorted.sort(order);
        return sorted;
    }

    private boolean isTotal(int column) {
        return column == columns.size();
    }

    private int number(Counted counted) {
        return sources ? counted.sources() : counted.passages();
    }

    private Counted counted(int column, int row) {
        if (row == rows.size()) return isTotal(column) ? matrix.all() : matrix.column(columns.get(column));
        return isTotal(column) ? matrix.row(rows.get(row)) : matrix.cell(rows.get(row), columns.get(column));
    }

    int number(int column, int row) {
        return number(counted(column, row));
    }

    /** What finds the passages of a cell, or null where there are none or where it is the total of a column. */
    Query query(int column, int row) {
        if (row >= rows.size() || column > columns.size() || counted(column, row).passages() == 0) return null;
        return isTotal(column) ? matrix.query(rows.get(row)) : matrix.query(rows.get(row), columns.get(column));
    }

    /** A cell as a person would say it. */
    String words(int column, int row) {
        return rowHead(row) + (isTotal(column) ? "" : " × " + head(column).replace('\n', ' '));
    }

    /** As it is shown, for other programs: zeros as numbers. */
    Table table() {
        var heads = new ArrayList<String>();
        heads.add("Code");
        for (int column = 0; column < columns(); column++) heads.add(head(column).replace('\n', ' '));
        var lines = new ArrayList<List<Object>>();
        for (int row = 0; row < rows(); row++) {
            var line = new ArrayList<Object>();
            line.add(rowHead(row));
            for (int column = 0; column < columns(); column++) line.add(number(column, row));
            lines.add(line);
        }
        return new Table(sources ? "Sources" : "Passages", heads, lines);
    }

    @Override public int columns() {
        return matrix == null ? 0 : columns.size() + 1;
    }

    @Override public int rows() {
        return isEmpty() ? 0 : rows.size() + 1;
    }

    @Override public String head(int column) {
        return isTotal(column) ? ALL : columnNames.get(columns.get(column));
    }

    @Override public String rowHead(int row) {
        return row == rows.size() ? ALL : rowNames.get(rows.get(row));
    }

    @Override public String text(int column, int row) {
        int number = number(column, row);
        return number == 0 ? NONE : Integer.toString(number);
    }

    @Override public String tip(int column, int row) {
        Counted counted = counted(column, row);
        if (counted.passages() == 0) return words(column, row) + ": nothing";
        return words(column, row) + ": " + counted.passages() + (counted.passages() == 1 ? " passage in " : " passages in ") + counted.sources() + (counted.sources() == 1 ? " source" : " sources");
    }

    void draw(GC gc, Rectangle box, int column, int row) {
        String text = text(column, row);
        boolean total = isTotal(column) || row == rows.size();
        Token ink = text.equals(NONE) ? Token.INK3 : total ? Token.INK2 : Token.INK;
        GridCell.words(gc, box, text, theme.sans(13), theme, ink, SWT.CENTER);
    }
}
