package plait.ui.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import plait.core.search.SaveSearch;
import plait.core.study.Committed;
import plait.model.SavedSearch;
import plait.ui.study.Problems;
import plait.ui.theme.AskLine;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Row;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeNode;
import plait.ui.theme.TreeRows;

/** The searches that were saved, each with how much it finds now. Enter or a click runs one; F2 renames, Delete removes. */
final class SavedView extends Composite {
    private static final String NOTE = "Saved searches run again after every change. Words you search for are never written to disk unless you save them.";

    private final Searching searching;
    private final Problems problems;
    private final Tree tree;
    private final Map<String, Long> counts = new HashMap<>();
    private final Consumer<Committed> onCommit = committed -> fill();
    private final Runnable onIndexed;

    SavedView(Composite parent, Searching searching, Problems problems) {
        super(parent, SWT.NONE);
        this.searching = searching;
        this.problems = problems;
        Theme theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        setLayout(layout);
        tree = new Tree(this, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new TreeRows(tree, this::row);
        // not when it is merely selected: a tree that gets the focus selects its first item
        tree.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && tree.getItem(new Point(event.x, event.y)) != null) run();
        });
        tree.addListener(SWT.DefaultSelection, event -> run());
        tree.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) rename();
            else if (event.keyCode == SWT.DEL) remove();
        });
        Named.as(tree, "Saved searches");
        menu();
        SearchView.line(this);
        var note = new Label(this, SWT.WRAP);
        note.setText(NOTE);
        note.setFont(theme.sans(12));
        note.setForeground(theme.colour(Token.INK3));
        note.setBackground(getBackground());
        var data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.horizontalIndent = data.verticalIndent = 12;
        data.widthHint = 120;
        note.setLayoutData(data);
        new Label(this, SWT.NONE).setBackground(getBackground());
        Display display = getDisplay();
        onIndexed = () -> {
            if (!display.isDisposed()) display.asyncExec(this::count);
        };
        searching.study().session().listen(onCommit);
        searching.study().searching().follow(onIndexed);
        addListener(SWT.Dispose, event -> {
            searching.study().session().stopListening(onCommit);
            searching.study().searching().stopFollowing(onIndexed);
        });
        fill();
        count();
    }

    Tree tree() {
        return tree;
    }

    private Row row(Object saved) {
        Long count = counts.get(((SavedSearch) saved).getQuery());
        return Row.of(Icon.BOOKMARK, count == null ? "" : Long.toString(count));
    }

    private void fill() {
        if (isDisposed()) return;
        List<SavedSearch> all = SaveSearch.all(searching.study().study());
        TreeNode.show(tree, all.stream().map(each -> TreeNode.leaf(each, SaveSearch.nameOf(each))).toList());
        if (all.stream().anyMatch(each -> !counts.containsKey(each.getQuery()))) count();
    }

    private void count() {
        if (isDisposed()) return;
        List<String> queries = SaveSearch.all(searching.study().study()).stream().map(SavedSearch::getQuery).distinct().toList();
        searching.countSaved(queries, (query, found) -> {
            counts.put(query, found);
            if (!isDisposed()) tree.redraw();
        });
    }

    private Optional<SavedSearch> chosen() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.of((SavedSearch) tree.getSelection()[0].getData());
    }

    private void run() {
        chosen().ifPresent(saved -> searching.query(saved.getQuery()));
    }

    private void rename() {
        chosen().ifPresent(saved -> {
            var ask = new AskLine(getShell(), "Rename saved search", "A name for this search", SaveSearch.nameOf(saved), "Rename search", AskLine.ANYTHING);
            ask.ask().ifPresent(name -> problems.reporting("The search was not renamed", () -> searching.study().savedSearches().rename(saved, name)));
        });
    }

    private void remove() {
        chosen().ifPresent(saved -> problems.reporting("The search was not removed", () -> searching.study().savedSearches().remove(saved)));
    }

    private void menu() {
        var menu = new Menu(tree);
        item(menu, "Run", this::run);
        item(menu, "Rename…\tF2", this::rename);
        item(menu, "Remove\tDelete", this::remove);
        tree.setMenu(menu);
    }

    private static void item(Menu menu, String words, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> run.run());
    }
}
