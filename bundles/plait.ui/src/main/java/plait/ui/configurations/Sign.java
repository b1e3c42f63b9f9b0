package plait.ui.configurations;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A small drawn sign with a word: for the eye the sign, for tooltip and screen reader the word. */
public final class Sign extends Canvas {
    private final int size;

    /** @param size width and height in pixels at 100 % */
    public Sign(Composite parent, int size, String word, Consumer<GC> draw) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.size = size;
        setBackground(Theme.on(getDisplay()).colour(Token.SURFACE));
        setToolTipText(word);
        setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
        addListener(SWT.Paint, event -> draw.accept(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = word;
            }
        });
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(size + 2, size + 2);
    }
}
