package plait.ui.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import plait.core.coding.CodeBook;
import plait.core.retrieval.Query;
import plait.core.search.NaturalOrder;
import plait.core.study.Key;
import plait.model.Factor;
import plait.model.Segment;
import plait.ui.coding.Dragged;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Grid;
import plait.ui.theme.GridForm;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The passages that were found: words, source, who speaks, codes; what can be done with those that are selected stands below. */
final class RetrievedList extends Composite {
    private static final int HEAD = 44;

    private final Retrieving retrieving;
    private final RetrievedRows rows;
    private final Label asked;
    private final EmptyWords words;
    private final Composite body;
    private final Grid grid;
    private final PassageActions actions;
    private final Runnable onFound = this::found;
    private int sorted = Grid.NONE;
    private boolean ascending = true;
    private Consumer<Segment> open = segment -> {};
    private Runnable onCount = () -> {};

    RetrievedList(Composite parent, Retrieving retrieving, PassageActions.Context context) {
        super(parent, SWT.NONE);
        this.retrieving = retrieving;
        Theme theme = Theme.on(getDisplay());
        rows = new RetrievedRows(retrieving.study(), theme);
        setBackground(theme.colour(Token.SURFACE));
        setLayout(plain());
        asked = heading(theme);
        body = new Composite(this, SWT.NONE);
        body.setBackground(theme.colour(Token.SURFACE));
        body.setLayout(plain());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words = new EmptyWords(body, "", "");
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        grid = new Grid(body, GridForm.list(GridForm.REST, 68, 124, 176).withRow(RetrievedRows.HEIGHT), "Retrieved passages", rows);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.draw(rows::draw);
        grid.onOpen(() -> open.accept(rows.passage(grid.row())));
        grid.onHead(this::sort);
        grid.addListener(SWT.KeyDown, this::pressed);
        actions = new PassageActions(this, retrieving, context, this::selected);
        actions.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        grid.setMenu(actions.menu(grid));
        grid.onSelect(actions::selectionChanged);
        Dragged.codes(body, this::ask);
        Dragged.codes(grid, this::ask);
        retrieving.onFound(onFound);
        addListener(SWT.Dispose, event -> retrieving.stopListening(onFound));
        found();
    }

    /** Without any room of its own. */
    private static GridLayout plain() {
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    /** What has one of the codes that were dropped here. */
    private void ask(List<Factor> codes) {
        var coded = new Query.Coded(codes.stream().map(Key::of).collect(Collectors.toSet()), false, Set.of());
        retrieving.ask(new Retrieving.Asked(coded, codes.stream().map(CodeBook::nameOf).collect(Collectors.joining(" or "))));
    }

    private Label heading(Theme theme) {
        var label = new Label(this, SWT.NONE);
        label.setFont(theme.strong(13));
        label.setBackground(theme.colour(Token.SURFACE));
        label.setForeground(theme.colour(Token.INK));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 18;
        data.heightHint = HEAD - 20;
        data.verticalIndent = 12;
        label.setLayoutData(data);
        label.addListener(SWT.Resize, event -> name());
        return label;
    }

    /** Such as “42 passages in 9 sources”. */
    static String counted(Retrieving.Found found) {
        int passages = found.passages().size();
        if (passages == 0) return "No passage has this.";
        return passages + (passages == 1 ? " passage in " : " passages in ") + found.sources() + (found.sources() == 1 ? " source" : " sources");
    }

    /** What Enter and a double click do. */
    void onOpen(Consumer<Segment> open) {
        this.open = open;
        actions.onOpen(open);
    }

    /** Hears when there are more or fewer. */
    void onCount(Runnable onCount) {
        this.onCount = onCount;
    }

    Grid grid() {
        return grid;
    }

    RetrievedRows rows() {
        return rows;
    }

    String heading() {
        return asked.getText();
    }

    String emptyWords() {
        return words.getVisible() ? words.sentence() : "";
    }

    /** The passages that are selected, in the order of the list. */
    List<Segment> selected() {
        return Arrays.stream(grid.rows()).mapToObj(rows::passage).toList();
    }

    private void found() {
        Set<Segment> before = new HashSet<>(rows.count() == 0 ? List.of() : selected());
        rows.show(inOrder());
        name();
        boolean none = rows.count() == 0;
        words.say(retrieving.found().asked().query() == null ? QueryView.NOTHING_YET : "No passage has this. Change what is asked for in the tab “Retrieve”.");
        words.setVisible(none);
        ((GridData) words.getLayoutData()).exclude = !none;
        grid.setVisible(!none);
        ((GridData) grid.getLayoutData()).exclude = none;
        body.layout();
        grid.refresh();
        if (!before.isEmpty()) grid.select(rows.numbers(before));
        actions.selectionChanged();
        onCount.run();
    }

    private void name() {
        Retrieving.Found found = retrieving.found();
        if (found.asked().query() == null) {
            asked.setText("");
            return;
        }
        String count = rows.count() == 0 ? "" : "  ·  " + counted(found);
        var gc = new GC(asked);
        gc.setFont(asked.getFont());
        String whole = Shortened.to(found.asked().words(), Math.max(60, asked.getSize().x - gc.textExtent(count).x - 4), gc) + count;
        gc.dispose();
        if (!whole.replace("&", "&&").equals(asked.getText())) asked.setText(whole.replace("&", "&&"));
    }

    /** In reading order, unless another column was chosen. */
    private List<Segment> inOrder() {
        List<Segment> found = retrieving.found().passages();
        Comparator<Segment> order = switch (sorted) {
            case RetrievedRows.SPEAKER -> Comparator.comparing(RetrievedRows::speaker, NaturalOrder.INSTANCE);
            case RetrievedRows.CODES -> Comparator.comparing(RetrievedRows::codes, NaturalOrder.INSTANCE);
            default -> null;
        };
        var ordered = new ArrayList<>(found);
        if (order != null) ordered.sort(ascending ? order : order.reversed());
        else if (sorted != Grid.NONE && !ascending) Collections.reverse(ordered);
        return ordered;
    }

    private void sort(int column) {
        ascending = sorted != column || !ascending;
        sorted = column;
        grid.sorted(column, ascending);
        found();
    }

    private void pressed(Event event) {
        if (event.keyCode == 'c' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) actions.copy();
    }

    void takeFocus() {
        if (!grid.isVisible()) {
            setFocus();
            return;
        }
        if (grid.row() == Grid.NONE && rows.count() > 0) grid.cursor(0, 0);
        grid.setFocus();
    }
}
