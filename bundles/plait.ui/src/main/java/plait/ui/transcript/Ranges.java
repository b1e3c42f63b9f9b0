package plait.ui.transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import plait.model.text.Span;

/**
 * The ranges of a transcript besides the one with the caret: those that stay selected while further words are selected, and those that something held over
 * the transcript would be given to. Says too from where selected words can be dragged away.
 */
public final class Ranges {
    private final TranscriptCanvas canvas;
    private Kept kept = Kept.NONE;
    private List<Selected> aimed = List.of();
    private boolean draggable;

    Ranges(TranscriptCanvas canvas) {
        this.canvas = canvas;
    }

    Kept kept() {
        return kept;
    }

    /** What looks selected, without the range with the caret. */
    List<Selected> painted() {
        return Stream.concat(kept.ranges().stream(), aimed.stream()).toList();
    }

    /** All that is selected, in the order of the text. */
    List<Span> spans() {
        return canvas.shown() == null ? List.of() : kept.spans(canvas.shown(), canvas.selected());
    }

    /** What is selected stays so while further words are selected beside it, until they are selected anew. */
    public void keep() {
        Selected selected = canvas.selected();
        if (canvas.shown() == null || selected.isEmpty()) return;
        kept = kept.with(selected);
        canvas.collapse(selected.end());
    }

    /** These stay selected beside the range with the caret. */
    void keep(List<Span> spans) {
        if (spans.isEmpty()) return;
        kept = new Kept(spans.stream().map(canvas.shown()::selected).toList());
        canvas.redraw();
    }

    /** Only what is selected last stays selected. */
    void forget() {
        if (kept.isEmpty()) return;
        kept = Kept.NONE;
        canvas.redraw();
        canvas.tellMoved();
    }

    /** Other words are shown: no range of the ones before means anything in them. */
    void reset() {
        kept = Kept.NONE;
        aimed = List.of();
    }

    /** Lets words that are selected be dragged away: a press on them no longer begins a selection. */
    public void letDrag() {
        draggable = true;
        canvas.setDragDetect(false);
    }

    /** True where a press may begin to drag the selected words. */
    public boolean canDragFrom(int x, int y) {
        return draggable && isSelectedAt(x, y);
    }

    /** True on words that are selected. */
    public boolean isSelectedAt(int x, int y) {
        Shown shown = canvas.shown();
        if (shown == null || shown.isEmpty() || !shown.layout.columns().isText(x)) return false;
        int position = shown.positionAt(x, y);
        Selected selected = canvas.selected();
        return selected.start() <= position && position < selected.end() || kept.contains(position);
    }

    /** The nearest position to a point of the canvas, in code points; empty without words. */
    public Optional<Integer> positionAt(int x, int y) {
        Shown shown = canvas.shown();
        return shown == null || shown.isEmpty() ? Optional.empty() : Optional.of(shown.frozen.points().toCodePoint(shown.positionAt(x, y)));
    }

    /** Shows what something that is held over the transcript would be given to; nothing for no spans. */
    public void aim(List<Span> spans) {
        if (canvas.shown() == null) return;
        List<Selected> wanted = spans.stream().map(canvas.shown()::selected).toList();
        if (wanted.equals(aimed)) return;
        aimed = wanted;
        canvas.redraw();
    }

    /** The exact words that are selected, those of several passages one after the other; empty when none are. */
    String words(String between) {
        return spans().stream().map(span -> canvas.shown().frozen.slice(span)).collect(Collectors.joining(between));
    }

    /** Copies the selected words exactly as they stand in the text; each of several passages on a line of its own. */
    void copy() {
        if (canvas.shown() == null) return;
        Selected selected = canvas.selected();
        String words = kept.isEmpty() ? canvas.shown().frozen.text().substring(selected.start(), selected.end()) : words("\n");
        if (words.isEmpty()) return;
        var clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
