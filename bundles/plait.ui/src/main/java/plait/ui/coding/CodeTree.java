package plait.ui.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.study.Committed;
import plait.model.Coding;
import plait.model.Factor;
import plait.ui.study.Problems;
import plait.ui.theme.Row;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeNode;
import plait.ui.theme.TreeRows;

/** The codebook as a tree with a field above it that finds codes by their names. */
public final class CodeTree {
    private final OpenStudy study;
    private final Composite pane;
    private final Text find;
    private final Label empty;
    private final Tree tree;
    private final Consumer<Committed> onCommit = this::committed;
    private final Set<Factor> collapsed = new HashSet<>();

    public CodeTree(Composite parent, OpenStudy study) {
        this.study = study;
        Theme theme = Theme.on(parent.getDisplay());
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        find = new Text(padded(theme), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a code");
        find.setFont(theme.sans(13));
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        find.addListener(SWT.Modify, event -> fill());
        empty = words(theme);
        tree = new Tree(pane, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new TreeRows(tree, this::row);
        tree.addListener(SWT.Collapse, event -> collapsed.add((Factor) event.item.getData()));
        tree.addListener(SWT.Expand, event -> collapsed.remove((Factor) event.item.getData()));
        study.session().listen(onCommit);
        tree.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        fill();
    }

    /** Room round the field: a native field has none of its own. */
    private Composite padded(Theme theme) {
        var room = new Composite(pane, SWT.NONE);
        room.setBackground(theme.colour(Token.SURFACE));
        room.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var margins = new GridLayout();
        margins.marginWidth = 10;
        margins.marginHeight = 8;
        room.setLayout(margins);
        return room;
    }

    private Label words(Theme theme) {
        var label = new Label(pane, SWT.WRAP);
        label.setText("Codes you make appear here. Start with a word that somebody used.");
        label.setForeground(theme.colour(Token.INK2));
        label.setBackground(theme.colour(Token.SURFACE));
        label.setFont(theme.sans(13));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 14;
        data.verticalIndent = 6;
        data.widthHint = 160;
        label.setLayoutData(data);
        return label;
    }

    public Composite control() {
        return pane;
    }

    /** A click on a code leaves the focus there, so that F2 and Delete mean it. */
    public void setFocus() {
        if (!tree.isFocusControl()) find.setFocus();
    }

    /** Selects a code and gives it the focus, even one that the words in the field did not find. */
    public void show(Factor factor) {
        if (!find.getText().isEmpty()) find.setText("");
        for (TreeItem item : tree.getItems()) if (show(factor, item)) return;
    }

    private boolean show(Factor factor, TreeItem item) {
        if (item.getData() == factor) {
            tree.setSelection(item); // opens what it is in
            tree.showSelection();
            tree.setFocus();
            return true;
        }
        for (TreeItem child : item.getItems()) if (show(factor, child)) return true;
        return false;
    }

    /** Gives the tree its menu and keys. @param apply codes what is selected in the transcript */
    void menu(Problems problems, Consumer<Factor> apply) {
        new CodeMenu(tree, study, problems, apply);
    }

    /** Hears which code is chosen: by Enter or a double click. */
    public void onChoose(Consumer<Factor> choose) {
        tree.addListener(SWT.DefaultSelection, event -> choose.accept((Factor) event.item.getData()));
        find.addListener(SWT.DefaultSelection, event -> first(tree.getItems()).ifPresent(choose));
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) tree.setFocus();
        });
    }

    /** Hears which code is selected. */
    void onSelect(Consumer<Factor> selected) {
        tree.addListener(SWT.Selection, event -> {
            if (event.item != null) selected.accept((Factor) event.item.getData());
        });
    }

    private Optional<Factor> first(TreeItem[] items) {
        for (TreeItem item : items) {
            if (isFound((Factor) item.getData())) return Optional.of((Factor) item.getData());
            Optional<Factor> below = first(item.getItems());
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }

    private void committed(Committed committed) {
        boolean shape = committed.touched().stream().anyMatch(each -> each instanceof Factor factor && !sameInTree(factor));
        if (shape) fill();
        else if (committed.touched().stream().anyMatch(each -> each instanceof Coding || each instanceof Factor)) tree.redraw();
    }

    /** A coding touches its factor too; only a new name, place or colour concerns the tree. */
    private boolean sameInTree(Factor factor) {
        return factor.eContainer() != null && isShownAs(factor, tree.getItems());
    }

    private static boolean isShownAs(Factor factor, TreeItem[] items) {
        for (TreeItem item : items) {
            if (item.getData() == factor) return item.getText().equals(CodeBook.nameOf(factor)) && isBelow(factor, item.getParentItem());
            if (isShownAs(factor, item.getItems())) return true;
        }
        return false;
    }

    private static boolean isBelow(Factor factor, TreeItem parent) {
        return parent == null ? factor.getParents().isEmpty() : factor.getParents().contains(parent.getData());
    }

    private void fill() {
        List<Factor> roots = CodeBook.ordered(study.study()).stream().filter(factor -> factor.getParents().isEmpty()).toList();
        TreeNode.show(tree, nodes(roots, new HashSet<>()));
        boolean none = study.study().getFactors().isEmpty();
        empty.setVisible(none);
        ((GridData) empty.getLayoutData()).exclude = !none;
        pane.layout();
    }

    /** Those that are found, or have something below them that is. @param path the factors above, so that a ring of parents ends */
    private List<TreeNode> nodes(List<Factor> factors, Set<Factor> path) {
        var nodes = new ArrayList<TreeNode>();
        for (Factor factor : factors) {
            if (!path.add(factor)) continue;
            List<TreeNode> children = nodes(ordered(factor.getChildren()), path);
            path.remove(factor);
            boolean expanded = !children.isEmpty() && (!collapsed.contains(factor) || !wanted().isEmpty());
            if (isFound(factor) || !children.isEmpty()) nodes.add(new TreeNode(factor, CodeBook.nameOf(factor), expanded, children));
        }
        return nodes;
    }

    private static List<Factor> ordered(List<Factor> factors) {
        var sorted = new ArrayList<>(factors);
        sorted.sort(Comparator.comparingDouble(Factor::getRank).thenComparing(CodeBook::nameOf, String.CASE_INSENSITIVE_ORDER));
        return sorted;
    }

    private String wanted() {
        return find.getText().strip().toLowerCase(Locale.ROOT);
    }

    private boolean isFound(Factor factor) {
        return CodeBook.nameOf(factor).toLowerCase(Locale.ROOT).contains(wanted());
    }

    Row row(Object data) {
        var factor = (Factor) data;
        boolean group = !factor.getChildren().isEmpty();
        return group ? Row.group(count(factor, new HashSet<>())) : Row.of(CodeBook.colour(factor), factor.getCodings().size());
    }

    private static int count(Factor factor, Set<Factor> seen) {
        if (!seen.add(factor)) return 0;
        int count = factor.getCodings().size();
        for (Factor child : factor.getChildren()) count += count(child, seen);
        return count;
    }
}
