package plait.ui.questions;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import plait.ui.study.OwnUndo;

/** Takes back what was typed in a field, and brings it again. Letters that follow each other are one step. */
final class TextUndo {
    private final StyledText text;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean going;

    /** What stood at a place, and what stands there since. */
    private record Step(int at, String before, String after) {
        /** Both as one, where the second goes on writing a word. */
        Step with(Step next) {
            boolean goesOn = before.isEmpty() && next.before.isEmpty() && next.at == at + after.length() && next.after.length() == 1 && !Character.isWhitespace(next.after.charAt(0));
            return goesOn ? new Step(at, "", after + next.after) : null;
        }
    }

    private TextUndo(StyledText text) {
        this.text = text;
        OwnUndo.in(text);
        text.addVerifyListener(this::changing);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode != 'z' || (event.stateMask & SWT.MOD1) == 0) return;
            if ((event.stateMask & SWT.SHIFT) != 0) redo();
            else undo();
        });
    }

    static TextUndo in(StyledText text) {
        return new TextUndo(text);
    }

    private void changing(VerifyEvent event) {
        if (going) return;
        String before = event.end > event.start ? text.getTextRange(event.start, event.end - event.start) : "";
        var step = new Step(event.start, before, event.text);
        Step both = done.isEmpty() ? null : done.peek().with(step);
        if (both != null) done.pop();
        done.push(both == null ? step : both);
        undone.clear();
    }

    void undo() {
        if (done.isEmpty()) return;
        Step step = done.pop();
        undone.push(step);
        put(step.at, step.after.length(), step.before);
    }

    void redo() {
        if (undone.isEmpty()) return;
        Step step = undone.pop();
        done.push(step);
        put(step.at, step.before.length(), step.after);
    }

    private void put(int at, int length, String words) {
        going = true;
        text.replaceTextRange(at, length, words);
        text.setSelection(at + words.length());
        going = false;
    }

    /** Forgets: what stands there now is what was begun with. */
    void forget() {
        done.clear();
        undone.clear();
    }
}
