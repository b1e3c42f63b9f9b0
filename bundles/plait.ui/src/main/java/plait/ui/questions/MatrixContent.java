package plait.ui.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import plait.core.questions.EvidenceMatrix;
import plait.core.questions.EvidenceMatrix.Cell;
import plait.core.questions.Trait;
import plait.model.Case;
import plait.model.ConfigurationVersion;
import plait.model.Study;
import plait.ui.theme.GridCell;
import plait.ui.theme.GridContent;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Where the evidence lies, on screen: a mark for each passage, at most four in a cell, else counts; behind a line what is set apart. The last column counts the columns that support. */
final class MatrixContent implements GridContent, GridCell {
    private static final int APART = 16;
    private static final int MOST = 4;
    private static final int COUNTED = 32;
    private static final int RULE = 7;
    /** Of a column with a name on its second line, at least, and the most that a column grows to for its name. */
    private static final int LEAST = 68;
    private static final int WIDE = 124;
    private static final int LAST = 52;
    private static final int LAST_OF_MANY = 80;
    private static final int LETTER = 9;
    /** Room for a name of some words, and the most that names are given. */
    private static final int NARROW_HEAD = 200;
    private static final int WIDE_HEAD = 300;
    private static final int SCROLLBAR = 4;

    private final Study study;
    private final Theme theme;
    private final MarkPaint paint;
    private EvidenceMatrix matrix;
    private List<ConfigurationVersion> rows;
    private List<String> columns;
    private int common;

    MatrixContent(Study study, Theme theme, EvidenceMatrix matrix, List<ConfigurationVersion> rows) {
        this.study = study;
        this.theme = theme;
        paint = new MarkPaint(theme);
        show(matrix, rows);
    }

    /** Shows another state of the same columns. @param rows those that are wanted of the matrix, in order */
    void show(EvidenceMatrix shown, List<ConfigurationVersion> wanted) {
        matrix = shown;
        columns = matrix.columns();
        rows = new ArrayList<>(wanted);
        common = common(rows.stream().map(MatrixContent::code).toList());
    }

    /** How many characters all the codes begin with: nobody needs to read “CMOC-” in each row. 0 where they differ or one would be left without any. */
    private static int common(List<String> codes) {
        String first = codes.isEmpty() ? "" : codes.get(0);
        int end = first.lastIndexOf('-') + 1;
        return codes.stream().allMatch(code -> code.length() > end && code.startsWith(first.substring(0, end))) ? end : 0;
    }

    private static String code(ConfigurationVersion version) {
        return version.getConfiguration().getIdentifier();
    }

    EvidenceMatrix matrix() {
        return matrix;
    }

    ConfigurationVersion configuration(int row) {
        return rows.get(row);
    }

    /** Everything of the row in the last column. */
    Cell cell(int column, int row) {
        return isLast(column) ? matrix.row(rows.get(row)) : matrix.cell(rows.get(row), columns.get(column));
    }

    /** Where a column stands, as it is read: “C5”, “member”; empty for the last. */
    String place(int column) {
        return isLast(column) ? "" : columns.get(column);
    }

    private boolean isLast(int column) {
        return column == columns.size();
    }

    /** By how much lies in a column, the most first; the usual order for none. */
    void sort(int column, boolean ascending) {
        Comparator<ConfigurationVersion> order = Comparator.comparingInt(row -> isLast(column) ? matrix.columnsFor(row) : matrix.cell(row, columns.get(column)).counted().size());
        rows.sort(ascending ? order : order.reversed());
    }

    /** Of the columns, in pixels at 100 %: what stands in them fits, and so do the cases of most studies side by side. */
    Integer[] widths() {
        return IntStream.rangeClosed(0, columns.size()).map(column -> !isLast(column) ? width(column) : matrix.wanted().across().equals(Trait.CASE) ? LAST : LAST_OF_MANY).boxed().toArray(Integer[]::new);
    }

    private int width(int column) {
        int widest = matrix.wanted().across().equals(Trait.CASE) ? LEAST : Math.max(LEAST, Math.min(WIDE, 2 * PADDING + LETTER * longest(head(column))));
        for (int row = 0; row < rows.size(); row++) widest = Math.max(widest, width(cell(column, row), column, row));
        return widest;
    }

    private static int longest(String head) {
        return Stream.of(head.split("\n")).mapToInt(String::length).max().orElse(0);
    }

    private int width(Cell cell, int column, int row) {
        int kinds = (int) matrix.wanted().marking().all().stream().filter(mark -> count(column, row, mark) > 0).count();
        int own = cell.counted().size() <= MOST ? cell.counted().size() * APART : kinds * COUNTED;
        int apart = (cell.waiting().isEmpty() ? 0 : COUNTED) + (cell.answered().isEmpty() ? 0 : COUNTED);
        return PADDING + own + (apart == 0 ? 0 : RULE + apart);
    }

    private int count(int column, int row, Enumerator mark) {
        return matrix.count(rows.get(row), columns.get(column), mark);
    }

    /** Width of the heads of rows: what the columns leave. @param all what there is */
    int headWidth(int all) {
        int left = all - Stream.of(widths()).mapToInt(Integer::intValue).sum() - SCROLLBAR;
        return Math.max(NARROW_HEAD, Math.min(WIDE_HEAD, left));
    }

    @Override public int columns() {
        return columns.size() + 1;
    }

    @Override public int rows() {
        return rows.size();
    }

    @Override public String head(int column) {
        boolean cases = matrix.wanted().across().equals(Trait.CASE);
        if (isLast(column)) return cases ? "Cases\nfor" : "Columns\nfor";
        String value = columns.get(column);
        return cases ? value + "\n" + name(value) : inTwo(value);
    }

    private String name(String site) {
        return study.getCases().stream().filter(each -> site.equals(each.getIdentifier())).findFirst().map(Case::getName).filter(name -> name != null).orElse("");
    }

    /** Broken at the blank that is nearest to the middle. */
    private static String inTwo(String words) {
        int best = -1;
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) if (best < 0 || Math.abs(words.length() / 2 - at) < Math.abs(words.length() / 2 - best)) best = at;
        return best < 0 ? words + "\n" : words.substring(0, best) + "\n" + words.substring(best + 1);
    }

    @Override public String rowHead(int row) {
        String name = rows.get(row).getConfiguration().getName();
        return code(rows.get(row)).substring(common) + "  " + (name == null ? "" : name);
    }

    @Override public String text(int column, int row) {
        return isLast(column) ? Integer.toString(matrix.columnsFor(rows.get(row))) : matrix.words(rows.get(row), columns.get(column));
    }

    @Override public String tip(int column, int row) {
        String words = text(column, row);
        return words.isEmpty() || isLast(column) ? null : code(rows.get(row)) + ", " + columns.get(column) + ": " + words;
    }

    @Override public void draw(GC gc, Rectangle box, int column, int row) {
        if (isLast(column)) {
            GridCell.words(gc, box, text(column, row), theme.sans(13), theme, Token.INK3, SWT.LEFT);
            return;
        }
        Cell cell = cell(column, row);
        if (cell.isEmpty()) GridCell.words(gc, box, "·", theme.sans(13), theme, Token.INK3, SWT.LEFT);
        else apart(gc, box, cell, cell.counted().size() <= MOST ? marks(gc, box, column, row) : counts(gc, box, column, row));
    }

    private int marks(GC gc, Rectangle box, int column, int row) {
        int x = box.x + PADDING;
        for (Enumerator mark : matrix.wanted().marking().all()) {
            for (int i = count(column, row, mark); i > 0; i--) {
                paint.draw(gc, x, top(box), mark);
                x += APART;
            }
        }
        return x;
    }

    private static int top(Rectangle box) {
        return box.y + (box.height - StanceMark.SIZE) / 2;
    }

    private int counts(GC gc, Rectangle box, int column, int row) {
        int x = box.x + PADDING;
        for (Enumerator mark : matrix.wanted().marking().all()) {
            int count = count(column, row, mark);
            if (count == 0) continue;
            paint.draw(gc, x, top(box), mark);
            x = number(gc, box, x, count);
        }
        return x;
    }

    private void apart(GC gc, Rectangle box, Cell cell, int from) {
        if (cell.waiting().isEmpty() && cell.answered().isEmpty()) return;
        int x = from;
        if (!cell.counted().isEmpty()) {
            gc.setForeground(theme.colour(Token.LINE2));
            gc.drawLine(x + 1, box.y + 8, x + 1, box.y + box.height - 10);
            x += RULE;
        }
        if (!cell.waiting().isEmpty()) {
            paint.waiting(gc, x, top(box));
            x = number(gc, box, x, cell.waiting().size());
        }
        if (cell.answered().isEmpty()) return;
        paint.answered(gc, x, top(box));
        number(gc, box, x, cell.answered().size());
    }

    /** How many there are of a mark, behind it. @return where the next one begins */
    private int number(GC gc, Rectangle box, int x, int count) {
        gc.setFont(theme.sans(12));
        String words = Integer.toString(count);
        var extent = gc.textExtent(words, SWT.DRAW_TRANSPARENT);
        gc.drawText(words, x + StanceMark.SIZE + 3, box.y + (box.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        return Math.max(x + COUNTED, x + StanceMark.SIZE + 3 + extent.x + 6);
    }
}
