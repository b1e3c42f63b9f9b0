package plait.ui.theme;

import java.util.List;

/**
 * How a {@link Grid} is laid out, in pixels at 100 %.
 *
 * @param wholeRows whether rows are selected, as in a list, or cells, as in a matrix
 * @param row height of a row
 * @param head height of the heads of columns, 0 for none
 * @param rowHead width of the heads of rows, 0 for none
 * @param widths of the columns; the last one goes for all that follow, {@link #REST} shares what is left
 */
public record GridForm(boolean wholeRows, int row, int head, int rowHead, List<Integer> widths) {
    /** The width of a column that takes what the others leave. */
    public static final int REST = 0;
    public static final int LIST_ROW = 28;
    public static final int MATRIX_ROW = 33;
    private static final int LIST_HEAD = 28;

    /** Rows with heads of columns. */
    public static GridForm list(Integer... widths) {
        return new GridForm(true, LIST_ROW, LIST_HEAD, 0, List.of(widths));
    }

    /** Rows under no heads. */
    public static GridForm plainList(Integer... widths) {
        return new GridForm(true, LIST_ROW, 0, 0, List.of(widths));
    }

    /** Cells with heads above and before them. */
    public static GridForm matrix(int head, int rowHead, Integer... widths) {
        return new GridForm(false, MATRIX_ROW, head, rowHead, List.of(widths));
    }

    public GridForm withRow(int height) {
        return new GridForm(wholeRows, height, head, rowHead, widths);
    }

    int width(int column) {
        return widths.get(Math.min(column, widths.size() - 1));
    }
}
