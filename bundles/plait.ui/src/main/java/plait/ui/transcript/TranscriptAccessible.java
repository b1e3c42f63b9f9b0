package plait.ui.transcript;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What assistive technology hears of the transcript: its whole text, the caret, and who speaks with which codes there. */
final class TranscriptAccessible {
    final AccessibleAdapter names = new Names();
    final AccessibleControlAdapter control = new Role();
    final AccessibleTextExtendedAdapter words = new Words();
    final AccessibleAttributeAdapter runs = new Runs();
    private final TranscriptCanvas canvas;
    private Selected told = Selected.at(0);
    private String toldOf = "";
    private int descriptions;

    TranscriptAccessible(TranscriptCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleListener(names);
        canvas.getAccessible().addAccessibleControlListener(control);
        canvas.getAccessible().addAccessibleTextListener(words);
        canvas.getAccessible().addAccessibleAttributeListener(runs);
        canvas.onMove(this::moved);
    }

    /** How often a reader was told that another turn, speaker, code, evidence or memo is at the caret. */
    int descriptions() {
        return descriptions;
    }

    private void moved() {
        Selected now = canvas.selected();
        if (now.caret() != told.caret()) canvas.getAccessible().textCaretMoved(now.caret());
        if (!now.equals(told) && !(now.isEmpty() && told.isEmpty())) canvas.getAccessible().textSelectionChanged();
        told = now;
        String here = canvas.atCaret().map(AtCaret::place).map(Place::sentence).orElse("") + marked();
        if (here.equals(toldOf)) return;
        toldOf = here;
        descriptions++;
        canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    private String text() {
        return canvas.shown() == null ? "" : canvas.frozen().text();
    }

    private final class Names extends AccessibleAdapter {
        @Override public void getName(AccessibleEvent event) {
            event.result = canvas.titleForReaders();
        }

        @Override public void getDescription(AccessibleEvent event) {
            event.result = canvas.place().sentence() + marked();
        }
    }

    /** The codes, the evidence and the memos at the caret, in words. */
    private String marked() {
        return canvas.atCaret().map(here -> listed(" · Codes: ", ", ", here.place().codes()) + listed(" · Evidence: ", "; ", here.evidenceInWords()) + listed(" · Memo: ", "; ", here.memos())).orElse("");
    }

    private static String listed(String what, String between, List<String> words) {
        return words.isEmpty() ? "" : what + String.join(between, words);
    }

    /** How the letters around a place differ from those beside them: by who speaks, by codes and by evidence. */
    private final class Runs extends AccessibleAttributeAdapter {
        @Override public void getTextAttributes(AccessibleTextAttributeEvent event) {
            Shown shown = canvas.shown();
            if (shown == null || shown.isEmpty()) return;
            var run = TextRun.at(shown, event.offset);
            event.start = run.start();
            event.end = run.end();
            event.attributes = run.attributes();
        }
    }

    private final class Role extends AccessibleControlAdapter {
        @Override public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TEXT;
        }

        @Override public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | ACC.STATE_MULTILINE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }

        @Override public void getValue(AccessibleControlEvent event) {
            event.result = text();
        }
    }

    private final class Words extends AccessibleTextExtendedAdapter {
        @Override public void getCaretOffset(AccessibleTextEvent event) {
            event.offset = canvas.selected().caret();
        }

        @Override public void getCharacterCount(AccessibleTextEvent event) {
            event.count = text().length();
        }

        @Override public void getSelectionRange(AccessibleTextEvent event) {
            Selected range = range(event.index);
            event.offset = range.start();
            event.length = range.end() - range.start();
        }

        @Override public void getSelectionCount(AccessibleTextEvent event) {
            event.count = canvas.ranges().kept().ranges().size() + (canvas.selected().isEmpty() ? 0 : 1);
        }

        @Override public void getSelection(AccessibleTextEvent event) {
            Selected range = range(event.index);
            event.start = range.start();
            event.end = range.end();
        }

        /** The range with the caret is the first. */
        private Selected range(int index) {
            int kept = canvas.selected().isEmpty() ? index : index - 1;
            return kept < 0 || kept >= canvas.ranges().kept().ranges().size() ? canvas.selected() : canvas.ranges().kept().ranges().get(kept);
        }

        @Override public void setSelection(AccessibleTextEvent event) {
            select(event.start, event.end);
            event.result = ACC.OK;
        }

        @Override public void setCaretOffset(AccessibleTextEvent event) {
            select(event.offset, event.offset);
            event.result = ACC.OK;
        }

        private void select(int start, int end) {
            if (canvas.shown() == null || canvas.shown().isEmpty()) return;
            canvas.select(new Selected(canvas.shown().blocks.inside(start), canvas.shown().blocks.inside(end)), true);
        }

        @Override public void getText(AccessibleTextEvent event) {
            TextPieces.fill(event, text(), canvas.shown());
        }

        @Override public void getOffsetAtPoint(AccessibleTextEvent event) {
            Point point = canvas.toControl(event.x, event.y);
            event.offset = canvas.shown() == null || canvas.shown().isEmpty() ? -1 : canvas.shown().positionAt(point.x, point.y);
        }

        @Override public void getTextBounds(AccessibleTextEvent event) {
            if (canvas.shown() == null || canvas.shown().isEmpty()) return;
            Rectangle start = canvas.shown().caret(event.start);
            Rectangle end = canvas.shown().caret(event.end);
            event.x = Math.min(start.x, end.x);
            event.y = start.y;
            event.width = Math.max(1, Math.abs(end.x - start.x));
            event.height = end.y + end.height - start.y;
        }
    }
}
