package plait.ui.transcript;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ScrollBar;

/** Keeps the scroll bar and what is visible in step. What was only guessed of the transcript's height is corrected as it comes near. */
final class Scrolling {
    private static final int LINE = 25;

    private final TranscriptCanvas canvas;

    Scrolling(TranscriptCanvas canvas) {
        this.canvas = canvas;
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
    }

    void by(int pixels) {
        canvas.shown().viewport.scrollBy(pixels);
        sync();
        canvas.redraw();
    }

    private void scrolled() {
        if (canvas.shown() == null) return;
        canvas.shown().viewport.scrollTo(canvas.getVerticalBar().getSelection());
        canvas.redraw();
    }

    /** Tells the scroll bar, if it does not know. */
    void sync() {
        ScrollBar bar = canvas.getVerticalBar();
        Viewport viewport = canvas.shown().viewport;
        int height = Math.max(1, viewport.height());
        int content = Math.max(1, canvas.shown().isEmpty() ? 1 : viewport.contentHeight());
        boolean needed = content > height;
        if (bar.getEnabled() != needed) bar.setEnabled(needed);
        int at = viewport.scrolled();
        if (bar.getMaximum() == content && bar.getThumb() == Math.min(height, content) && bar.getSelection() == at) return;
        bar.setValues(at, 0, content, Math.min(height, content), LINE, Math.max(LINE, height - 2 * LINE));
    }
}
