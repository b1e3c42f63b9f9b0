package plait.ui.transcript;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Moves the mouse over a transcript and presses keys on it, as a person would. Positions in UTF-16 units. */
public final class Hand {
    private final TranscriptCanvas canvas;

    public Hand(TranscriptCanvas canvas) {
        this.canvas = canvas;
    }

    /** Drags from before the first letter of these words to behind their last. */
    public void drag(String words) {
        drag(words, 0);
    }

    public void drag(String words, int modifiers) {
        int start = place(words);
        drag(start, start + words.length(), modifiers);
    }

    public void drag(int from, int to) {
        drag(from, to, 0);
    }

    private void drag(int from, int to, int modifiers) {
        mouse(SWT.MouseDown, from, 1, modifiers);
        mouse(SWT.MouseMove, (from + to) / 2, 1, modifiers | SWT.BUTTON1);
        mouse(SWT.MouseMove, to, 1, modifiers | SWT.BUTTON1);
        mouse(SWT.MouseUp, to, 1, modifiers | SWT.BUTTON1);
    }

    /** Clicks inside the first of these words, so often and with these modifiers. */
    public void click(String words, int times, int modifiers) {
        for (int count = 1; count <= times; count++) {
            mouse(SWT.MouseDown, place(words) + 1, count, modifiers);
            mouse(SWT.MouseUp, place(words) + 1, count, modifiers | SWT.BUTTON1);
        }
    }

    /** Presses the button inside the first of these words, or lets it go there. */
    public void press(String words, boolean down) {
        mouse(down ? SWT.MouseDown : SWT.MouseUp, place(words) + 1, 1, down ? 0 : SWT.BUTTON1);
    }

    private void mouse(int type, int position, int count, int modifiers) {
        Rectangle at = canvas.shown().caret(position);
        var event = new Event();
        event.x = at.x;
        event.y = at.y + at.height / 2;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = count;
        event.stateMask = modifiers;
        canvas.notifyListeners(type, event);
    }

    public void press(int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
        event.stateMask = modifiers;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    public int place(String words) {
        int at = canvas.frozen().text().indexOf(words);
        if (at < 0) throw new IllegalArgumentException("not in the text: " + words);
        return at;
    }
}
