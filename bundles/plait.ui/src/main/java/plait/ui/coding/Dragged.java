package plait.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEffect;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import plait.core.coding.CodeBook;
import plait.core.coding.EditCodeBook.Moved;
import plait.model.Factor;

/** What is dragged with the mouse inside the window. It stays in this process: other programs, and another Plait, are given nothing of it. */
public sealed interface Dragged {
    /** Codes of the codebook, each with the code that it was taken from below. */
    record Codes(List<Moved> codes) implements Dragged {
        List<Factor> factors() {
            return codes.stream().map(Moved::factor).distinct().toList();
        }

        @Override public String words() {
            return factors().size() == 1 ? CodeBook.nameOf(factors().get(0)) : factors().size() + " codes";
        }
    }

    /** The words that are selected in a transcript. */
    record Words(CodeSelection coding) implements Dragged {
        @Override public String words() {
            int passages = coding.canvas().selections().size();
            return passages == 1 ? "The selected words" : passages + " passages";
        }
    }

    /** How far the picture stands from the pointer. */
    int OFFSET = 12;

    /** What stands beside the pointer. */
    String words();

    private static LocalSelectionTransfer transfer() {
        return LocalSelectionTransfer.getTransfer();
    }

    /** What is dragged now, if it is something of this window. */
    static Optional<Dragged> now() {
        return transfer().getSelection() instanceof StructuredSelection selection && selection.getFirstElement() instanceof Dragged dragged ? Optional.of(dragged) : Optional.empty();
    }

    /** Lets a control be dragged from. @param what what a press at this place of the control would drag; empty for nothing */
    static void source(Control control, Function<Point, Optional<? extends Dragged>> what) {
        var source = new DragSource(control, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(transfer());
        source.setDragSourceEffect(new DragSourceEffect(control) {}); // a tree's own would show its row instead
        source.addDragListener(new DragSourceAdapter() {
            private Image picture;

            @Override public void dragStart(DragSourceEvent event) {
                Optional<? extends Dragged> dragged = what.apply(new Point(event.x, event.y));
                event.doit = dragged.isPresent();
                dragged.ifPresent(each -> {
                    transfer().setSelection(new StructuredSelection(each));
                    event.image = picture = new DragPicture(control.getDisplay(), each.words()).image();
                    event.offsetX = event.offsetY = -OFFSET;
                });
            }

            @Override public void dragSetData(DragSourceEvent event) {
                event.data = transfer().getSelection();
            }

            @Override public void dragFinished(DragSourceEvent event) {
                transfer().setSelection(null);
                if (picture != null) picture.dispose();
            }
        });
    }

    /** What is done with something that is dragged over a control. */
    interface Landing {
        /** What letting go here would do: {@code DND.DROP_COPY} or {@code DND.DROP_MOVE}, or {@code DND.DROP_NONE}. */
        int over(Dragged dragged, DropTargetEvent event);

        void drop(Dragged dragged, DropTargetEvent event);

        default void leave() {}
    }

    /** Lets things be dropped on a control. */
    static void target(Control control, Landing landing) {
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {transfer()});
        target.addDropListener(new DropTargetAdapter() {
            @Override public void dragEnter(DropTargetEvent event) {
                dragOver(event);
            }

            @Override public void dragOperationChanged(DropTargetEvent event) {
                dragOver(event);
            }

            @Override public void dragOver(DropTargetEvent event) {
                event.detail = now().map(dragged -> landing.over(dragged, event)).orElse(DND.DROP_NONE);
            }

            @Override public void dragLeave(DropTargetEvent event) {
                landing.leave();
            }

            @Override public void drop(DropTargetEvent event) {
                now().ifPresent(dragged -> landing.drop(dragged, event));
            }
        });
    }

    /** Lets words of a transcript be dropped on a control, such as a part of a configuration. */
    static void words(Control control, Consumer<CodeSelection> drop) {
        target(control, new Landing() {
            @Override public int over(Dragged dragged, DropTargetEvent event) {
                return dragged instanceof Words ? DND.DROP_COPY : DND.DROP_NONE;
            }

            @Override public void drop(Dragged dragged, DropTargetEvent event) {
                // the drag has to end before a form takes the focus
                if (dragged instanceof Words words) control.getDisplay().asyncExec(() -> drop.accept(words.coding()));
            }
        });
    }

    /** Lets codes of the codebook be dropped on a control. */
    static void codes(Control control, Consumer<List<Factor>> drop) {
        target(control, new Landing() {
            @Override public int over(Dragged dragged, DropTargetEvent event) {
                return dragged instanceof Codes ? DND.DROP_COPY : DND.DROP_NONE;
            }

            @Override public void drop(Dragged dragged, DropTargetEvent event) {
                if (dragged instanceof Codes codes) control.getDisplay().asyncExec(() -> drop.accept(codes.factors()));
            }
        });
    }
}
