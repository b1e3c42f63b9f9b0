package plait.ui.retrieval;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.coding.CodeBook;
import plait.core.retrieval.Across;
import plait.core.retrieval.Closeness;
import plait.core.retrieval.CodeMatrix;
import plait.core.retrieval.Passages;
import plait.core.retrieval.Query;
import plait.core.search.NaturalOrder;
import plait.core.study.Key;
import plait.model.Case;
import plait.model.Factor;
import plait.ui.study.Jobs;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Grid;
import plait.ui.theme.GridForm;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Counts codes by case, role, coder or beside each other; a cell opens its passages. Counted in the background, anew when something changes. */
final class MatrixView extends Composite {
    /** What the columns can be. */
    private enum Columns {
        CASES("Cases"),
        ROLES("Roles"),
        CODERS("Coders"),
        CODES("Other codes");

        final String word;

        Columns(String word) {
            this.word = word;
        }
    }

    private record Near(String word, Closeness closeness) {}

    private static final List<Near> NEAR = List.of(
        new Near("overlapping", Closeness.OVERLAPPING), new Near("on the same passage", Closeness.SAME), new Near("in the same turn", Closeness.SAME_TURN),
        new Near("within 20 words", new Closeness.Words(20)), new Near("within 100 words", new Closeness.Words(100)));
    private static final String MEANING = "Counts show where something was said, not how strong it is: one rich account may be enough. Enter opens the passages of a cell.";
    private static final int HEAD = 52;
    private static final int ROW_HEAD = 222;
    private static final int COLUMN = 71;

    private final Retrieving retrieving;
    private final Jobs jobs;
    private final ExportTables exports;
    private final Theme theme;
    private final MatrixRows rows;
    private final Combo columns;
    private final Combo near;
    private final Combo counts;
    private final Button below;
    private final FlatButton export;
    private final Label empty;
    private final Grid grid;
    private final Runnable onChange = this::count;
    private Runnable onOpen = () -> {};
    private Jobs.Running counting;
    private int sorted = Grid.NONE;
    private boolean ascending;

    MatrixView(Composite parent, Retrieving retrieving, Jobs jobs, ExportTables exports) {
        super(parent, SWT.NONE);
        this.retrieving = retrieving;
        this.jobs = jobs;
        this.exports = exports;
        theme = Theme.on(getDisplay());
        rows = new MatrixRows(theme);
        setBackground(theme.colour(Token.SURFACE));
        setLayout(plain());
        heading();
        Composite bar = bar();
        columns = combo(bar, "Columns", List.of(Columns.values()).stream().map(each -> each.word).toList());
        near = combo(bar, "Close", NEAR.stream().map(Near::word).toList());
        counts = combo(bar, "Count", List.of("Passages", "Sources"));
        below = new Button(bar, SWT.CHECK);
        below.setText("With the codes below");
        below.setFont(theme.sans(13));
        below.setBackground(theme.colour(Token.SURFACE));
        below.setForeground(theme.colour(Token.INK));
        below.addListener(SWT.Selection, event -> count());
        export = new FlatButton(bar, SWT.PUSH);
        export.setText("Export…");
        export.icon(Icon.FILE_OUTPUT);
        export.addListener(SWT.Selection, event -> export());
        empty = words("", Token.INK2, 8);
        grid = new Grid(this, GridForm.matrix(HEAD, ROW_HEAD, COLUMN), "Matrix of codes", rows);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.draw(rows::draw);
        grid.onOpen(this::open);
        grid.onHead(this::sortRows);
        grid.setMenu(menu());
        columns.addListener(SWT.Selection, event -> count());
        near.addListener(SWT.Selection, event -> count());
        counts.addListener(SWT.Selection, event -> countedOtherwise());
        retrieving.onChange(onChange);
        addListener(SWT.Dispose, event -> leave());
        count();
    }

    private static GridLayout plain() {
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private void heading() {
        Label title = words("Matrix of codes", Token.INK, 14);
        title.setFont(theme.strong(15));
        words(MEANING, Token.INK2, 4);
    }

    private Label words(String text, Token ink, int above) {
        var label = new Label(this, SWT.WRAP);
        label.setText(text);
        label.setFont(theme.sans(13));
        label.setBackground(theme.colour(Token.SURFACE));
        label.setForeground(theme.colour(ink));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 18;
        data.verticalIndent = above;
        data.widthHint = 300;
        label.setLayoutData(data);
        return label;
    }

    private Composite bar() {
        var bar = new Composite(this, SWT.NONE);
        bar.setBackground(theme.colour(Token.SURFACE));
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = layout.marginRight = 18;
        layout.marginTop = layout.marginBottom = 10;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return bar;
    }

    private Combo combo(Composite bar, String name, List<String> choices) {
        var label = new Label(bar, SWT.NONE);
        label.setText(name);
        label.setFont(theme.sans(13));
        label.setBackground(theme.colour(Token.SURFACE));
        label.setForeground(theme.colour(Token.INK2));
        var combo = new Combo(bar, SWT.READ_ONLY);
        combo.setFont(theme.sans(13));
        choices.forEach(combo::add);
        combo.select(0);
        Named.as(combo, name);
        return combo;
    }

    private Menu menu() {
        var menu = new Menu(grid);
        item(menu, "Show passages", this::open);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Sort rows by this column", () -> sortRows(grid.column()));
        item(menu, "Sort columns by this row", this::sortColumns);
        item(menu, "Order of the codebook", this::usualOrder);
        return menu;
    }

    private static void item(Menu menu, String words, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> action.run());
    }

    /** What a cell does, after it has asked for its passages. */
    void onOpen(Runnable onOpen) {
        this.onOpen = onOpen;
    }

    Grid grid() {
        return grid;
    }

    MatrixRows rows() {
        return rows;
    }

    String emptyWords() {
        return empty.getVisible() ? empty.getText() : "";
    }

    void columns(String word) {
        columns.setText(word);
        count();
    }

    private OpenStudy study() {
        return retrieving.study();
    }

    /** Begins to count anew; what is shown stays until the new counts are there. */
    private void count() {
        if (counting != null) counting.cancel();
        showNear(Columns.values()[columns.getSelectionIndex()] == Columns.CODES);
        List<Factor> codes = CodeBook.ordered(study().study());
        List<String> names = codes.stream().map(CodeBook::nameOf).toList();
        List<Key> keys = codes.stream().map(Key::of).toList();
        List<String> heads = heads(names);
        var wanted = new CodeMatrix.Wanted(keys, below.getSelection(), across(keys));
        Passages passages = retrieving.passages();
        var passed = new CodeMatrix[1];
        counting = jobs.start("Count codes", progress -> passed[0] = counted(passages, wanted, progress), () -> {
            if (!isDisposed() && passed[0] != null) show(passed[0], names, heads);
        });
    }

    /** How close codes must be is asked for only where they are counted beside each other. */
    private void showNear(boolean wanted) {
        Control[] there = near.getParent().getChildren();
        for (Control each : List.of(there[List.of(there).indexOf(near) - 1], near)) {
            each.setVisible(wanted);
            each.setLayoutData(new RowData());
            ((RowData) each.getLayoutData()).exclude = !wanted;
        }
        layout(true, true);
    }

    private CodeMatrix counted(Passages passages, CodeMatrix.Wanted wanted, Progress progress) {
        try {
            return CodeMatrix.count(passages, retrieving.places(), wanted, progress);
        } catch (CancellationException stopped) {
            return null;
        }
    }

    private Across across(List<Key> codes) {
        return switch (Columns.values()[columns.getSelectionIndex()]) {
            case CASES -> new Across.Cases(cases().stream().map(Key::of).toList());
            case ROLES -> new Across.Roles(CodedBy.roles(study().study()));
            case CODERS -> new Across.Coders(CodedBy.coders(study().study()));
            case CODES -> new Across.Codes(codes, NEAR.get(near.getSelectionIndex()).closeness);
        };
    }

    private List<String> heads(List<String> codes) {
        return switch (Columns.values()[columns.getSelectionIndex()]) {
            case CASES -> cases().stream().map(each -> text(each.getIdentifier()) + "\n" + text(each.getName())).toList();
            case ROLES -> CodedBy.roles(study().study());
            case CODERS -> CodedBy.coders(study().study());
            case CODES -> codes;
        };
    }

    private List<Case> cases() {
        return study().study().getCases().stream().sorted((a, b) -> NaturalOrder.INSTANCE.compare(text(a.getIdentifier()), text(b.getIdentifier()))).toList();
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    private void show(CodeMatrix matrix, List<String> names, List<String> heads) {
        counting = null;
        rows.show(matrix, names, heads);
        if (sorted != Grid.NONE && sorted < rows.columns()) rows.sortRows(sorted, ascending);
        boolean none = names.isEmpty() || matrix.all().passages() == 0;
        if (none) rows.clear();
        empty.setText(names.isEmpty() ? "No codes yet. They are counted here once there are some." : none ? "Nothing is coded yet. Passages are counted here once they have codes." : "");
        visible(empty, none);
        visible(grid, !none);
        export.setEnabled(!none);
        layout();
        grid.refresh();
    }

    private static void visible(Control control, boolean wanted) {
        control.setVisible(wanted);
        ((GridData) control.getLayoutData()).exclude = !wanted;
    }

    private void countedOtherwise() {
        rows.sources(counts.getSelectionIndex() == 1);
        if (sorted != Grid.NONE && sorted < rows.columns()) rows.sortRows(sorted, ascending);
        grid.refresh();
    }

    private void sortRows(int column) {
        if (column == Grid.NONE || column >= rows.columns()) return;
        ascending = sorted == column && !ascending;
        sorted = column;
        rows.sortRows(column, ascending);
        grid.sorted(column, ascending);
        grid.refresh();
    }

    private void sortColumns() {
        if (grid.row() == Grid.NONE) return;
        rows.sortColumns(grid.row());
        sorted = Grid.NONE;
        grid.sorted(Grid.NONE, false);
        grid.refresh();
    }

    private void usualOrder() {
        rows.usualOrder();
        sorted = Grid.NONE;
        grid.sorted(Grid.NONE, false);
        grid.refresh();
    }

    private void open() {
        if (grid.row() == Grid.NONE || grid.column() == Grid.NONE) return;
        Query query = rows.query(grid.column(), grid.row());
        if (query == null) return;
        retrieving.ask(new Retrieving.Asked(query, rows.words(grid.column(), grid.row())));
        onOpen.run();
    }

    private void export() {
        exports.counts(study().study().getFactors(), rows.table());
    }

    private void leave() {
        retrieving.stopListening(onChange);
        if (counting != null) counting.cancel();
    }

    /** Not as {@code setFocus}, which the platform calls too while the view goes. */
    void takeFocus() {
        if (!grid.isVisible()) columns.setFocus();
        else if (grid.row() == Grid.NONE && rows.rows() > 0) grid.cursor(0, 0);
        if (grid.isVisible()) grid.setFocus();
    }
}
