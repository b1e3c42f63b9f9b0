package plait.ui.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import plait.core.search.Hit;
import plait.core.search.RoleByCase;
import plait.core.search.Tally;
import plait.core.search.language.FieldNames;
import plait.core.search.language.QueryParts;
import plait.core.search.language.QueryText;
import plait.ui.theme.Grid;
import plait.ui.theme.GridCell;
import plait.ui.theme.GridContent;
import plait.ui.theme.GridForm;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** How many hits each role has in each case; those who ask are counted apart. Enter on a number narrows the search to it. */
final class CountsView extends Composite {
    private static final int HEAD = 28;
    private static final int ROLE = 104;
    private static final int ALL = 34;
    private static final int CASE = 32;
    private static final int ROW = 28;

    private final Searching searching;
    private final Theme theme;
    private final Runnable onSearch = this::changed;
    private final Label interviewers;
    private final Grid grid;
    private RoleByCase counts = RoleByCase.of(List.of());
    private List<Tally> counted = List.of();
    private Hit chosen;

    CountsView(Composite parent, Searching searching) {
        super(parent, SWT.NONE);
        this.searching = searching;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 12;
        setLayout(layout);
        label("Hits by role and case", theme.strong(13), Token.INK);
        grid = new Grid(this, GridForm.matrix(HEAD, ROLE, ALL, CASE).withRow(ROW), "Hits by role and case", new Content());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.setVisible(false);
        grid.draw(this::draw);
        grid.onOpen(this::narrow);
        interviewers = label("", theme.sans(12), Token.INK3);
        searching.listen(onSearch);
        addListener(SWT.Dispose, event -> searching.stopListening(onSearch));
        changed();
    }

    Grid grid() {
        return grid;
    }

    /** The line below the table. */
    String note() {
        return interviewers.getText();
    }

    private Label label(String words, org.eclipse.swt.graphics.Font font, Token ink) {
        var label = new Label(this, SWT.WRAP);
        label.setText(words);
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(getBackground());
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 14;
        label.setLayoutData(data);
        return label;
    }

    private void changed() {
        List<Tally> now = searching.result().tallies();
        Hit hit = searching.chosen().orElse(null);
        if (now == counted && hit == chosen) return;
        counted = now;
        chosen = hit;
        counts = RoleByCase.of(now);
        grid.setVisible(!counts.roles().isEmpty());
        grid.refresh();
        interviewers.setText(counts.interviewers() == 0 ? "" : SearchView.count(counts.interviewers(), "more by an interviewer, left out.", "more by interviewers, left out."));
        layout();
    }

    /** The first column is that of all cases. */
    private static boolean isSum(int column) {
        return column == 0;
    }

    private String caseOf(int column) {
        return counts.cases().get(column - 1);
    }

    private long count(int column, int row) {
        if (row == counts.roles().size()) return isSum(column) ? counts.roles().stream().mapToLong(counts::ofRole).sum() : counts.ofCase(caseOf(column));
        String role = counts.roles().get(row);
        return isSum(column) ? counts.ofRole(role) : counts.count(role, caseOf(column));
    }

    private void draw(GC gc, Rectangle box, int column, int row) {
        long count = count(column, row);
        boolean here = chosen != null && !isSum(column) && row < counts.roles().size() && chosen.caseId().equals(caseOf(column)) && chosen.passage().role().equals(counts.roles().get(row));
        Token ink = here ? Token.ACCENT : count == 0 || isSum(column) || row == counts.roles().size() ? Token.INK3 : Token.INK;
        var wide = new Rectangle(box.x - 4, box.y, box.width + 8, box.height);
        GridCell.words(gc, wide, count == 0 ? "·" : Long.toString(count), here ? theme.strong(13) : theme.sans(13), theme, ink, SWT.CENTER);
    }

    /** Looks only for what a number counts. */
    private void narrow() {
        int column = grid.column();
        int row = grid.row();
        if (column < 0 || row < 0 || searching.expression().isEmpty()) return;
        QueryParts parts = QueryParts.of(searching.expression().get());
        if (row < counts.roles().size() && !counts.roles().get(row).isEmpty()) parts = put(parts, FieldNames.ROLE, counts.roles().get(row));
        if (!isSum(column) && !caseOf(column).isEmpty()) parts = put(parts, FieldNames.CASE, caseOf(column));
        searching.query(QueryText.of(parts.expression(), new Spellings(searching.study().study())));
    }

    private static QueryParts put(QueryParts parts, String field, String value) {
        var part = QueryParts.field(field, value);
        return parts.parts().contains(part) ? parts : parts.with(part);
    }

    private final class Content implements GridContent {
        @Override public int columns() {
            return counts.cases().isEmpty() ? 0 : counts.cases().size() + 1;
        }

        @Override public int rows() {
            return counts.roles().isEmpty() ? 0 : counts.roles().size() + 1;
        }

        @Override public String head(int column) {
            if (isSum(column)) return "All";
            String id = caseOf(column);
            return id.isEmpty() ? "none" : id;
        }

        @Override public String rowHead(int row) {
            if (row == counts.roles().size()) return "All";
            String role = counts.roles().get(row);
            return role.isEmpty() ? "no role" : role;
        }

        @Override public String text(int column, int row) {
            return Long.toString(count(column, row));
        }

        @Override public String tip(int column, int row) {
            if (isSum(column) || caseOf(column).isEmpty()) return null;
            return new Voices(searching.study()).caseName(caseOf(column));
        }
    }
}
