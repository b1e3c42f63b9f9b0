package plait.ui.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.CodeCounts;
import plait.core.study.Committed;
import plait.model.Coding;
import plait.model.Factor;
import plait.ui.study.Problems;
import plait.ui.theme.Named;
import plait.ui.theme.Row;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeNode;
import plait.ui.theme.TreeRows;

/** The codebook as a tree with a field above it that finds codes by their names. A letter typed in the tree goes to the field. */
public final class CodeTree {
    private final OpenStudy study;
    private final Composite pane;
    private final Text find;
    private final Label empty;
    private final Tree tree;
    private final CodeCounts counts = new CodeCounts();
    private final CodeNodes nodes;
    private final Consumer<Committed> onCommit = this::committed;
    private final Set<Factor> collapsed = new HashSet<>();
    private CodeSort sort = CodeSort.kept();

    public CodeTree(Composite parent, OpenStudy study) {
        this.study = study;
        nodes = new CodeNodes(study, counts);
        Theme theme = Theme.on(parent.getDisplay());
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        find = new Text(padded(theme), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a code");
        Named.as(find, "Find a code");
        find.setFont(theme.sans(13));
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        find.addListener(SWT.Modify, event -> fill());
        find.addListener(SWT.KeyDown, this::pressedInField);
        empty = words(theme);
        tree = new Tree(pane, SWT.MULTI | SWT.FULL_SELECTION);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new TreeRows(tree, this::row, item -> CodeBook.nameOf((Factor) item.getData()));
        listen();
        fill();
    }

    private void listen() {
        tree.addListener(SWT.Collapse, event -> collapsed.add((Factor) event.item.getData()));
        tree.addListener(SWT.Expand, event -> collapsed.remove((Factor) event.item.getData()));
        tree.addListener(SWT.KeyDown, this::pressedInTree);
        tree.addListener(SWT.MouseMove, this::tell);
        Named.as(tree, "Codebook");
        study.session().listen(onCommit);
        tree.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
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

    Tree tree() {
        return tree;
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

    /** Gives the tree its menu, its keys, and what is dragged to and from it. @param apply codes what is selected in the transcript */
    void menu(Problems problems, Consumer<List<Factor>> apply) {
        new CodeMenu(this, study, problems, apply);
        new CodeDrag(this, study, problems);
    }

    /** Hears which codes are chosen: by Enter, which takes all that are selected, or a double click. */
    public void onChoose(Consumer<List<Factor>> choose) {
        tree.addListener(SWT.DefaultSelection, event -> choose.accept(selected()));
        find.addListener(SWT.DefaultSelection, event -> first(tree.getItems()).ifPresent(factor -> choose.accept(List.of(factor))));
    }

    /** The codes that are selected, each once. */
    List<Factor> selected() {
        return Stream.of(tree.getSelection()).map(item -> (Factor) item.getData()).distinct().toList();
    }

    /** The code above the first that is selected, as it stands in the tree; null at the top. */
    Factor parentOfSelected() {
        return tree.getSelectionCount() == 0 ? null : parentOf(tree.getSelection()[0]);
    }

    static Factor parentOf(TreeItem item) {
        return item.getParentItem() == null ? null : (Factor) item.getParentItem().getData();
    }

    CodeSort sort() {
        return sort;
    }

    void sort(CodeSort wanted) {
        sort = wanted;
        wanted.keep();
        fill();
    }

    private void pressedInField(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) {
            if (tree.getSelectionCount() == 0) tree.setSelection(tree.getItem(0));
            tree.setFocus();
        } else if (event.keyCode == SWT.ESC && !find.getText().isEmpty()) {
            event.doit = false;
            find.setText("");
        }
    }

    private void pressedInTree(Event event) {
        boolean letter = (event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.CTRL)) == 0 && Character.isLetterOrDigit(event.character);
        if (!letter) return;
        event.doit = false;
        find.setText(Character.toString(event.character));
        find.setFocus();
        find.setSelection(find.getCharCount());
    }

    private void tell(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String tip = item == null ? null : nodes.tip((Factor) item.getData());
        if (!Objects.equals(tip, tree.getToolTipText())) tree.setToolTipText(tip);
    }

    /** Hears which code is selected. */
    void onSelect(Consumer<Factor> selected) {
        tree.addListener(SWT.Selection, event -> {
            if (event.item != null) selected.accept((Factor) event.item.getData());
        });
    }

    private Optional<Factor> first(TreeItem[] items) {
        for (TreeItem item : items) {
            if (CodeNodes.isFound((Factor) item.getData(), find.getText())) return Optional.of((Factor) item.getData());
            Optional<Factor> below = first(item.getItems());
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }

    private void committed(Committed committed) {
        boolean shape = committed.touched().stream().anyMatch(each -> each instanceof Factor factor && nodes.isOther(factor));
        boolean concerned = shape || committed.touched().stream().anyMatch(each -> each instanceof Coding || each instanceof Factor);
        if (!concerned) return;
        Set<Factor> other = counts.changed(committed, shape);
        if (shape || sort == CodeSort.COUNT) fill();
        else retell(tree.getItems(), other);
        tree.redraw();
    }

    /** Counts are part of what screen readers hear. @param other the codes whose counts are others now */
    private void retell(TreeItem[] items, Set<Factor> other) {
        for (TreeItem item : items) {
            var factor = (Factor) item.getData();
            if (other.contains(factor)) item.setText(nodes.words(factor));
            if (!factor.getChildren().isEmpty()) retell(item.getItems(), other);
        }
    }

    private void fill() {
        TreeNode.show(tree, nodes.of(find.getText(), sort, collapsed));
        boolean none = study.study().getFactors().isEmpty();
        empty.setVisible(none);
        ((GridData) empty.getLayoutData()).exclude = !none;
        pane.layout();
    }

    Row row(Object data) {
        var factor = (Factor) data;
        int count = counts.of(factor);
        return factor.getChildren().isEmpty() ? Row.of(CodeBook.colour(factor), count) : Row.group(count);
    }
}
