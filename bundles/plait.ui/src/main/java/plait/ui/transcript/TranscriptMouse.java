package plait.ui.transcript;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Selecting with the mouse: drag, double-click for a word, triple-click for a turn, Shift to extend, Ctrl to add a further passage. */
final class TranscriptMouse {
    private enum Unit {
        LETTER,
        WORD,
        TURN
    }

    private static final int SCROLL_EVERY_MS = 30;

    private final TranscriptCanvas canvas;
    private Unit unit = Unit.LETTER;
    private boolean dragging;
    /** Pressed on selected words that may be dragged away: only a release there begins anew. */
    private boolean waiting;
    /** Where the mouse is while it drags, from the canvas's top left. */
    private int x;
    private int y;
    private Selected began = Selected.at(0);

    TranscriptMouse(TranscriptCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
    }

    private void down(Event event) {
        canvas.setFocus();
        Shown shown = canvas.shown();
        if (shown == null || shown.isEmpty() || event.button != 1) return;
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        waiting = plain && event.count == 1 && canvas.ranges().canDragFrom(event.x, event.y);
        if (!waiting) begin(event);
    }

    private void begin(Event event) {
        int position = canvas.shown().positionAt(event.x, event.y);
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        if ((event.stateMask & SWT.MOD1) != 0) canvas.ranges().keep();
        else if (!extend) canvas.ranges().forget();
        unit = event.count >= 3 ? Unit.TURN : event.count == 2 ? Unit.WORD : Unit.LETTER;
        began = extend ? Selected.at(canvas.selected().anchor()) : around(position);
        dragging = true;
        x = event.x;
        y = event.y;
        canvas.select(extend ? canvas.selected().to(position) : began, false);
    }

    private void up(Event event) {
        if (waiting && canvas.shown() != null && !canvas.shown().isEmpty()) begin(event);
        waiting = false;
        dragging = false;
        canvas.setDragDetect(canvas.ranges().canDragFrom(event.x, event.y));
    }

    private void move(Event event) {
        if (canvas.shown() == null || canvas.shown().isEmpty()) return;
        if (!dragging) {
            hover(event);
            return;
        }
        x = event.x;
        y = event.y;
        extend();
        if (outside() != 0) scrollOn();
    }

    /** Labels may be cut: the tooltip beside a passage gives the names of its codes in full. */
    private void hover(Event event) {
        Columns columns = canvas.shown().layout.columns();
        boolean onSelected = canvas.ranges().canDragFrom(event.x, event.y);
        // elsewhere the platform would take the first moves of a selection for those of a drag
        if (canvas.getDragDetect() != onSelected) canvas.setDragDetect(onSelected);
        int shape = columns.isText(event.x) && !onSelected ? SWT.CURSOR_IBEAM : SWT.CURSOR_ARROW;
        canvas.setCursor(canvas.getDisplay().getSystemCursor(shape));
        String names = columns.isMargin(event.x) ? canvas.shown().codesBeside(event.y) : columns.isBefore(event.x) ? canvas.shown().notesBeside(event.y) : null;
        if (!Objects.equals(names, canvas.getToolTipText())) canvas.setToolTipText(names);
    }

    private void extend() {
        Selected here = around(canvas.shown().positionAt(x, Math.max(0, Math.min(canvas.shown().viewport.height() - 1, y))));
        boolean backwards = here.start() < began.start();
        Selected wanted = backwards ? new Selected(began.end(), here.start()) : new Selected(began.start(), Math.max(began.end(), here.end()));
        if (!wanted.equals(canvas.selected())) canvas.select(wanted, false);
    }

    private Selected around(int position) {
        CaretMoves moves = canvas.shown().moves;
        return switch (unit) {
            case LETTER -> Selected.at(position);
            case WORD -> {
                int[] word = moves.word(position);
                yield new Selected(word[0], word[1]);
            }
            case TURN -> new Selected(moves.turnStart(position), moves.turnEnd(position));
        };
    }

    /** How far the mouse is above (negative) or below the canvas. */
    private int outside() {
        int height = canvas.shown().viewport.height();
        return y < 0 ? y : y >= height ? y - height + 1 : 0;
    }

    private void scrollOn() {
        canvas.getDisplay().timerExec(SCROLL_EVERY_MS, this::scrollWhileOutside);
    }

    private void scrollWhileOutside() {
        if (canvas.isDisposed() || canvas.shown() == null || !dragging || outside() == 0) return;
        canvas.scrollBy(Math.max(-60, Math.min(60, outside())));
        extend();
        scrollOn();
    }
}
