package plait.ui.transcript;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The caret by keyboard: arrows by letter and line, with Ctrl by word and turn, with Shift they select. Keys of commands are bound elsewhere. */
final class TranscriptKeys {
    private static final int NO_COLUMN = -1;

    private final TranscriptCanvas canvas;
    /** The column that moving up and down keeps to, from the text's left edge. */
    private int column = NO_COLUMN;

    TranscriptKeys(TranscriptCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, TranscriptKeys::traverse);
        canvas.addListener(SWT.MouseDown, event -> column = NO_COLUMN);
    }

    /** Tab leaves the transcript; all else is for the caret. */
    private static void traverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS, SWT.TRAVERSE_MNEMONIC -> true;
            default -> false;
        };
    }

    private void pressed(Event event) {
        Shown shown = canvas.shown();
        if (shown == null || shown.isEmpty()) return;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        if ((event.stateMask & SWT.ALT) != 0) return;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> enter(event.stateMask);
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                boolean up = event.keyCode == SWT.ARROW_UP;
                if (control) turn(shown, up, extend);
                else line(shown, up ? -1 : 1, extend);
            }
            case SWT.PAGE_UP, SWT.PAGE_DOWN -> page(shown, event.keyCode == SWT.PAGE_UP ? -1 : 1, extend);
            case 'a' -> {
                if (control) select(new Selected(shown.moves.first(), shown.moves.last()));
            }
            case 'c' -> {
                if (control) canvas.ranges().copy();
            }
            default -> sideways(shown, event.keyCode, control, extend);
        }
    }

    private void enter(int stateMask) {
        if ((stateMask & SWT.MODIFIER_MASK) == 0) canvas.tellEnter();
    }

    private void sideways(Shown shown, int key, boolean control, boolean extend) {
        int caret = canvas.selected().caret();
        CaretMoves moves = shown.moves;
        int to = switch (key) {
            case SWT.ARROW_LEFT -> collapses(extend, control) ? canvas.selected().start() : control ? moves.previousWord(caret) : moves.previousLetter(caret);
            case SWT.ARROW_RIGHT -> collapses(extend, control) ? canvas.selected().end() : control ? moves.nextWord(caret) : moves.nextLetter(caret);
            case SWT.HOME -> control ? moves.first() : lineStart(shown, caret);
            case SWT.END -> control ? moves.last() : lineEnd(shown, caret);
            case SWT.ESC -> {
                canvas.ranges().forget();
                yield caret;
            }
            default -> -1;
        };
        if (to < 0) return;
        column = NO_COLUMN;
        go(to, extend);
    }

    private boolean collapses(boolean extend, boolean control) {
        return !extend && !control && !canvas.selected().isEmpty();
    }

    private static int lineStart(Shown shown, int caret) {
        BlockLayout block = shown.layout.holding(caret);
        return block.lineStart(block.lineOf(caret));
    }

    private static int lineEnd(Shown shown, int caret) {
        BlockLayout block = shown.layout.holding(caret);
        return block.lineEnd(block.lineOf(caret));
    }

    private void turn(Shown shown, boolean up, boolean select) {
        int caret = canvas.selected().caret();
        column = NO_COLUMN;
        if (!select) {
            go(up ? shown.moves.previousTurn(canvas.selected().start()) : shown.moves.nextTurn(caret), false);
            return;
        }
        // the first press takes the turn with the caret, every further one the next
        int anchor = canvas.selected().anchor();
        int start = shown.moves.turnStart(Math.min(anchor, caret));
        int end = shown.moves.turnEnd(Math.max(anchor, caret));
        boolean whole = canvas.selected().start() == start && canvas.selected().end() == end;
        if (whole && up) start = shown.moves.previousTurn(start);
        else if (whole) end = shown.moves.turnEnd(shown.moves.nextTurn(end));
        select(up ? new Selected(end, start) : new Selected(start, end));
    }

    private void line(Shown shown, int by, boolean extend) {
        int caret = canvas.selected().caret();
        if (column == NO_COLUMN) column = shown.layout.holding(caret).xOf(caret);
        go(shown.vertically(caret, by, column), extend);
    }

    private void page(Shown shown, int direction, boolean extend) {
        int caret = canvas.selected().caret();
        if (column == NO_COLUMN) column = shown.layout.holding(caret).xOf(caret);
        int height = shown.viewport.height() - 50;
        int y = Math.max(0, Math.min(shown.viewport.height() - 1, shown.caret(caret).y));
        int before = shown.viewport.scrolled();
        canvas.scrollBy(direction * height);
        boolean stuck = shown.viewport.scrolled() == before;
        int edge = direction < 0 ? shown.moves.first() : shown.moves.last();
        go(stuck ? edge : shown.positionAt(column + shown.layout.columns().text(), y + 4), extend);
    }

    private void go(int position, boolean extend) {
        select(extend ? canvas.selected().to(position) : Selected.at(position));
    }

    private void select(Selected wanted) {
        canvas.select(wanted, true);
    }
}
