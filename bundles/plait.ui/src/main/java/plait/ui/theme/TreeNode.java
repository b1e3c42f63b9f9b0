package plait.ui.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * What a tree is to show: one node and what is below it. Bringing a tree to new nodes keeps the items that stay, so that nobody who
 * reads in it is thrown elsewhere: selection and scrolling are never made anew.
 *
 * @param data what the node stands for; nodes are the same when this is the very same object
 */
public record TreeNode(Object data, String text, boolean expanded, List<TreeNode> children) {
    public static TreeNode leaf(Object data, String text) {
        return new TreeNode(data, text, false, List.of());
    }

    /** Brings the tree to these nodes; what is selected stays selected while it is there, even below another parent. */
    public static void show(Tree tree, List<TreeNode> nodes) {
        List<Selected> selected = selected(tree);
        tree.setRedraw(false);
        new Level(tree, null).bring(nodes);
        new Level(tree, null).expand(nodes);
        if (!selected.equals(selected(tree))) {
            var items = new LinkedHashSet<TreeItem>();
            for (Selected each : selected) each.find(tree).ifPresent(items::add);
            tree.setSelection(items.toArray(TreeItem[]::new));
        }
        tree.setRedraw(true);
    }

    private static List<Selected> selected(Tree tree) {
        return Stream.of(tree.getSelection()).map(item -> new Selected(item.getData(), item.getParentItem() == null ? null : item.getParentItem().getData())).toList();
    }

    /** What an item that is selected stands for, and its parent, or null: the same may stand below several. */
    private record Selected(Object data, Object parent) {
        Optional<TreeItem> find(Tree tree) {
            var found = new ArrayList<TreeItem>();
            find(tree.getItems(), found);
            return found.stream().filter(item -> parent == (item.getParentItem() == null ? null : item.getParentItem().getData())).findFirst().or(() -> found.stream().findFirst());
        }

        private void find(TreeItem[] items, List<TreeItem> into) {
            for (TreeItem item : items) {
                if (item.getData() == data) into.add(item);
                find(item.getItems(), into);
            }
        }
    }

    /** The items below one parent: an item, or the tree itself when there is none. */
    private record Level(Tree tree, TreeItem parent) {
        void bring(List<TreeNode> nodes) {
            Set<Object> coming = Collections.newSetFromMap(new IdentityHashMap<>());
            for (TreeNode node : nodes) coming.add(node.data());
            for (int i = 0; i < nodes.size(); i++) {
                TreeNode node = nodes.get(i);
                while (i < count() && item(i).getData() != node.data() && !coming.contains(item(i).getData())) item(i).dispose();
                TreeItem item = i < count() && item(i).getData() == node.data() ? item(i) : create(i);
                coming.remove(node.data());
                fill(item, node);
            }
            while (count() > nodes.size()) item(nodes.size()).dispose();
        }

        private void fill(TreeItem item, TreeNode node) {
            item.setData(node.data());
            if (!item.getText().equals(node.text())) item.setText(node.text());
            new Level(tree, item).bring(node.children());
        }

        /** From above, because GTK opens nothing inside of what is closed. */
        void expand(List<TreeNode> nodes) {
            for (int i = 0; i < nodes.size(); i++) {
                TreeNode node = nodes.get(i);
                if (node.children().isEmpty()) continue;
                if (item(i).getExpanded() != node.expanded()) item(i).setExpanded(node.expanded());
                new Level(tree, item(i)).expand(node.children());
            }
        }

        private int count() {
            return parent == null ? tree.getItemCount() : parent.getItemCount();
        }

        private TreeItem item(int index) {
            return parent == null ? tree.getItem(index) : parent.getItem(index);
        }

        private TreeItem create(int index) {
            return parent == null ? new TreeItem(tree, SWT.NONE, index) : new TreeItem(parent, SWT.NONE, index);
        }
    }
}
