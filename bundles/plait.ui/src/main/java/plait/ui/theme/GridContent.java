package plait.ui.theme;

/** What stands in a {@link Grid}. Asked at each paint and by screen readers, and only for what is to be seen, so it must be quick and may be lazy. */
public interface GridContent {
    int columns();

    int rows();

    /** The words of a column's head; a second, fainter line after a line feed. */
    String head(int column);

    /** The words before a row of a matrix. */
    default String rowHead(int row) {
        return "";
    }

    /** What a cell says: to screen readers always, and to the eye unless the grid is given another way to draw it. */
    String text(int column, int row);

    /** Height in pixels at 100 % of a row that is not as high as the others, such as the head of a group; else 0. */
    default int height(int row) {
        return 0;
    }

    /** Shown while the mouse rests on a cell; null for nothing. */
    default String tip(int column, int row) {
        return null;
    }
}
