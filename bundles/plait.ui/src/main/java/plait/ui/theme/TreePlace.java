package plait.ui.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Where somebody is in a tree, what is selected and what stands at the top, kept while the tree is filled anew. Items are known by their data. */
public final class TreePlace {
    private final Tree tree;
    private final Optional<Deque<Object>> selected;
    private final Optional<Deque<Object>> top;

    private TreePlace(Tree tree) {
        this.tree = tree;
        selected = Stream.of(tree.getSelection()).findFirst().map(TreePlace::path);
        // not getTopItem: on GTK that is the selected item after a fill
        TreeItem first = tree.getItem(new Point(tree.getClientArea().width / 2, 1));
        boolean scrolled = first != null && first != tree.getItem(0);
        top = Optional.ofNullable(scrolled ? first : null).map(TreePlace::path);
    }

    public static TreePlace in(Tree tree) {
        return new TreePlace(tree);
    }

    private static Deque<Object> path(TreeItem item) {
        Deque<Object> path = new ArrayDeque<>();
        for (TreeItem at = item; at != null; at = at.getParentItem()) path.addFirst(at.getData());
        return path;
    }

    /** Goes there again as far as it is there still; what has another parent now is selected there. */
    public void restore() {
        selected.flatMap(path -> find(path).or(() -> anywhere(tree.getItems(), path.getLast()))).ifPresent(tree::setSelection);
        top.flatMap(this::find).ifPresent(this::scrollTo);
    }

    /** Twice: GTK forgets the first when it has not measured the new rows yet. */
    private void scrollTo(TreeItem item) {
        tree.setTopItem(item);
        tree.getDisplay().asyncExec(() -> {
            if (!item.isDisposed()) tree.setTopItem(item);
        });
    }

    private Optional<TreeItem> find(Deque<Object> path) {
        TreeItem[] items = tree.getItems();
        Optional<TreeItem> found = Optional.empty();
        for (Object data : path) {
            found = Stream.of(items).filter(item -> item.getData() == data).findFirst();
            if (found.isEmpty()) return found;
            items = found.get().getItems();
        }
        return found;
    }

    private static Optional<TreeItem> anywhere(TreeItem[] items, Object data) {
        for (TreeItem item : items) {
            if (item.getData() == data) return Optional.of(item);
            Optional<TreeItem> below = anywhere(item.getItems(), data);
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }
}
