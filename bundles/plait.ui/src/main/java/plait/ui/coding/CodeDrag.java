package plait.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.EditCodeBook;
import plait.core.coding.EditCodeBook.Moved;
import plait.model.Factor;
import plait.ui.study.Problems;

/** What is dragged from the codebook and dropped on it: codes onto a code to stand below it, with Ctrl below it too, or between two; words onto a code, or beside all codes for a new one. */
final class CodeDrag implements Dragged.Landing {
    /** Where a pointer is beside a row. */
    enum Where {
        BEFORE,
        ON,
        AFTER
    }

    private final CodeTree codes;
    private final Tree tree;
    private final OpenStudy study;
    private final Problems problems;

    CodeDrag(CodeTree codes, OpenStudy study, Problems problems) {
        this.codes = codes;
        tree = codes.tree();
        this.study = study;
        this.problems = problems;
        Dragged.source(tree, point -> tree.getItem(point) == null ? Optional.empty() : dragged());
        Dragged.target(tree, this);
    }

    Optional<Dragged.Codes> dragged() {
        if (tree.getSelectionCount() == 0) return Optional.empty();
        return Optional.of(new Dragged.Codes(Stream.of(tree.getSelection()).map(item -> new Moved((Factor) item.getData(), CodeTree.parentOf(item))).toList()));
    }

    @Override public int over(Dragged dragged, DropTargetEvent event) {
        var item = (TreeItem) event.item;
        Where where = where(item, tree.toControl(event.x, event.y), dragged);
        int mark = item == null ? DND.FEEDBACK_NONE : switch (where) {
            case BEFORE -> DND.FEEDBACK_INSERT_BEFORE;
            case ON -> DND.FEEDBACK_SELECT;
            case AFTER -> DND.FEEDBACK_INSERT_AFTER;
        };
        event.feedback = mark | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
        if (dragged instanceof Dragged.Words) return DND.DROP_COPY;
        boolean also = event.detail == DND.DROP_COPY;
        return !can((Dragged.Codes) dragged, item, where) ? DND.DROP_NONE : also ? DND.DROP_COPY : DND.DROP_MOVE;
    }

    @Override public void drop(Dragged dragged, DropTargetEvent event) {
        var item = (TreeItem) event.item;
        drop(dragged, item, where(item, tree.toControl(event.x, event.y), dragged), event.detail == DND.DROP_COPY);
    }

    /** Only codes go between rows, and only while people order them by hand. */
    private Where where(TreeItem item, Point point, Dragged dragged) {
        if (item == null || dragged instanceof Dragged.Words || codes.sort() != CodeSort.FREE) return Where.ON;
        Rectangle row = item.getBounds();
        int quarter = row.height / 4;
        return point.y < row.y + quarter ? Where.BEFORE : point.y >= row.y + row.height - quarter ? Where.AFTER : Where.ON;
    }

    private static boolean can(Dragged.Codes dragged, TreeItem item, Where where) {
        if (item == null) return true;
        Factor parent = where == Where.ON ? (Factor) item.getData() : CodeTree.parentOf(item);
        boolean itself = where != Where.ON && dragged.factors().contains(item.getData());
        return !itself && (parent == null || dragged.factors().stream().allMatch(factor -> EditCodeBook.canStandBelow(factor, parent)));
    }

    /** @param item the row, or null beside all rows; @param also true where codes stay where they stood, too */
    void drop(Dragged dragged, TreeItem item, Where where, boolean also) {
        switch (dragged) {
            case Dragged.Words words when item != null -> problems.reporting("The code was not applied", () -> words.coding().apply((Factor) item.getData()));
            case Dragged.Words words -> problems.reporting("The code was not applied", words.coding()::inTheirWords);
            case Dragged.Codes moved -> problems.reporting("The code was not moved", () -> move(moved, item, where, also));
        }
    }

    private void move(Dragged.Codes moved, TreeItem item, Where where, boolean also) {
        EditCodeBook book = study.editCodeBook();
        if (item == null) {
            book.place(moved.codes(), null, null);
            return;
        }
        var target = (Factor) item.getData();
        switch (where) {
            case ON -> {
                if (also) book.addParent(moved.factors(), target);
                else book.place(moved.codes(), target, null);
            }
            case BEFORE -> book.place(moved.codes(), CodeTree.parentOf(item), target);
            case AFTER -> book.place(moved.codes(), CodeTree.parentOf(item), after(target, CodeTree.parentOf(item), moved.factors()));
        }
    }

    /** The next sibling that is not itself moved; null at the end. */
    private Factor after(Factor target, Factor parent, List<Factor> moved) {
        List<Factor> siblings = CodeBook.ordered(study.study(), parent);
        return siblings.stream().skip(siblings.indexOf(target) + 1).filter(each -> !moved.contains(each)).findFirst().orElse(null);
    }
}
