package plait.ui.coding;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import plait.model.text.Span;
import plait.ui.study.Problems;
import plait.ui.transcript.TranscriptCanvas;

/** Lets selected words be dragged from a transcript, and codes be dropped on it: on what is selected, else on the turn below the pointer, which is shown while they are held there. */
public final class TranscriptDrag implements Dragged.Landing {
    private final CodeSelection coding;
    private final TranscriptCanvas canvas;
    private final Problems problems;

    public TranscriptDrag(CodeSelection coding, Problems problems) {
        this.coding = coding;
        this.problems = problems;
        canvas = coding.canvas();
        canvas.ranges().letDrag();
        Dragged.source(canvas, point -> canvas.ranges().canDragFrom(point.x, point.y) ? Optional.of(new Dragged.Words(coding)) : Optional.empty());
        Dragged.target(canvas, this);
    }

    @Override public int over(Dragged dragged, DropTargetEvent event) {
        List<Span> spans = dragged instanceof Dragged.Codes ? aimedAt(canvas.toControl(event.x, event.y)) : List.of();
        canvas.ranges().aim(spans);
        event.feedback = DND.FEEDBACK_NONE;
        return spans.isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
    }

    @Override public void leave() {
        canvas.ranges().aim(List.of());
    }

    @Override public void drop(Dragged dragged, DropTargetEvent event) {
        if (dragged instanceof Dragged.Codes codes) drop(codes, canvas.toControl(event.x, event.y));
    }

    void drop(Dragged.Codes codes, Point point) {
        canvas.ranges().aim(List.of());
        problems.reporting("The code was not applied", () -> coding.apply(aimedAt(point), codes.factors()));
    }

    /** What codes would be given to at a place of the canvas. */
    List<Span> aimedAt(Point point) {
        return canvas.ranges().isSelectedAt(point.x, point.y) ? canvas.selections() : canvas.ranges().positionAt(point.x, point.y).map(coding::turnAt).orElse(List.of());
    }
}
