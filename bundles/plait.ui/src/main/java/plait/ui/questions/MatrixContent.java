package plait.ui.questions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import plait.core.configurations.Configurations;
import plait.core.questions.EvidenceMatrix;
import plait.model.Case;
import plait.model.Stance;
import plait.model.Study;
import plait.ui.theme.CellPaint;
import plait.ui.theme.GridCell;
import plait.ui.theme.GridContent;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Where the evidence lies: a mark for each passage, at most four in a cell; the last column counts the cases that support. */
final class MatrixContent implements GridContent, GridCell {
    private static final int APART = 16;
    private static final int MOST = 4;
    /** Of a case with its name on the second line, at least. */
    private static final int CASE = 68;
    private static final int CASES_FOR = 52;
    /** Room for a name of some words, and the most that names are given. */
    private static final int NARROW_HEAD = 200;
    private static final int WIDE_HEAD = 300;
    private static final int SCROLLBAR = 4;
    private static final List<Stance> ORDER = List.of(Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES);

    private final Study study;
    private final Theme theme;
    private final EvidenceMatrix matrix;
    private final int common;

    MatrixContent(Study study, Theme theme, EvidenceMatrix matrix) {
        this.study = study;
        this.theme = theme;
        this.matrix = matrix;
        common = common(matrix.configurations());
    }

    /** How many characters all the codes begin with: nobody needs to read “CMOC-” in each row. 0 where they differ or one would be left without any. */
    private static int common(List<String> codes) {
        String first = codes.isEmpty() ? "" : codes.get(0);
        int end = first.lastIndexOf('-') + 1;
        return codes.stream().allMatch(code -> code.length() > end && code.startsWith(first.substring(0, end))) ? end : 0;
    }

    String configuration(int row) {
        return matrix.configurations().get(row);
    }

    /** Empty in the last column, which is no case. */
    String site(int column) {
        return column < matrix.cases().size() ? matrix.cases().get(column) : "";
    }

    /** Of the columns, in pixels at 100 %: four marks fit, and so do the cases of most studies side by side. */
    Integer[] widths() {
        var widths = new Integer[columns()];
        Arrays.fill(widths, CASE);
        widths[widths.length - 1] = CASES_FOR;
        return widths;
    }

    /** Width of the heads of rows: what the columns leave. @param all what there is */
    int headWidth(int all) {
        int left = all - Stream.of(widths()).mapToInt(Integer::intValue).sum() - SCROLLBAR;
        return Math.max(NARROW_HEAD, Math.min(WIDE_HEAD, left));
    }

    @Override public int columns() {
        return matrix.cases().size() + 1;
    }

    @Override public int rows() {
        return matrix.configurations().size();
    }

    @Override public String head(int column) {
        if (column == matrix.cases().size()) return "Cases\nfor";
        String code = site(column);
        String name = study.getCases().stream().filter(each -> code.equals(each.getIdentifier())).findFirst().map(Case::getName).orElse("");
        return code + "\n" + (name == null ? "" : name);
    }

    @Override public String rowHead(int row) {
        String code = configuration(row);
        return code.substring(common) + "  " + Configurations.find(study, code).map(each -> each.getName()).orElse("");
    }

    @Override public String text(int column, int row) {
        return column == matrix.cases().size() ? Integer.toString(matrix.casesFor(configuration(row))) : matrix.words(configuration(row), site(column));
    }

    @Override public String tip(int column, int row) {
        String words = text(column, row);
        return words.isEmpty() ? null : words;
    }

    @Override public void draw(GC gc, Rectangle box, int column, int row) {
        if (column == matrix.cases().size()) {
            GridCell.words(gc, box, text(column, row), theme.sans(13), theme, Token.INK3, SWT.CENTER);
            return;
        }
        int all = ORDER.stream().mapToInt(stance -> matrix.count(configuration(row), site(column), stance)).sum();
        if (all == 0) GridCell.words(gc, box, "·", theme.sans(13), theme, Token.INK3, SWT.LEFT);
        else if (all <= MOST) marks(gc, box, column, row);
        else counts(gc, box, column, row);
    }

    private void marks(GC gc, Rectangle box, int column, int row) {
        var mark = new StanceMark(theme);
        int x = box.x + PADDING;
        for (Stance stance : ORDER) {
            for (int i = matrix.count(configuration(row), site(column), stance); i > 0; i--) {
                mark.draw(gc, x, box.y + (box.height - StanceMark.SIZE) / 2, stance);
                x += APART;
            }
        }
    }

    private void counts(GC gc, Rectangle box, int column, int row) {
        var cells = new CellPaint(theme);
        int x = box.x + PADDING;
        for (Stance stance : ORDER) x = cells.mark(gc, x, box.y + box.height / 2, stance, matrix.count(configuration(row), site(column), stance)) - 6;
    }
}
