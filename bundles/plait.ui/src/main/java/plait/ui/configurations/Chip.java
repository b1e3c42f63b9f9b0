package plait.ui.configurations;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A word on a coloured ground. With something to do it is a button: click, Enter or Space. */
final class Chip extends Canvas {
    private static final int HEIGHT = 20;
    private static final int PADDING = 8;
    private static final int ROUND = 6;

    private final Theme theme;
    private final String word;
    private final Token ground;
    private final Token ink;
    private final Consumer<Chip> run;

    /** @param name for screen readers. @param run null where there is nothing to do */
    Chip(Composite parent, String word, String name, Token ground, Token ink, Consumer<Chip> run) {
        super(parent, SWT.DOUBLE_BUFFERED | (run == null ? SWT.NO_FOCUS : SWT.NONE));
        theme = Theme.on(getDisplay());
        this.word = word;
        this.ground = ground;
        this.ink = ink;
        this.run = run;
        setBackground(parent.getBackground());
        setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        if (run == null) return;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseUp, event -> run.accept(this));
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) run.accept(this);
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> {
            if (!isDisposed()) redraw();
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    String word() {
        return word;
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        var gc = new GC(this);
        gc.setFont(theme.sans(12));
        int width = gc.textExtent(word, SWT.DRAW_TRANSPARENT).x + 2 * PADDING;
        gc.dispose();
        return new Point(width, HEIGHT);
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.colour(ground));
        gc.fillRoundRectangle(0, 0, size.x, size.y, ROUND, ROUND);
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(ink));
        Point extent = gc.textExtent(word, SWT.DRAW_TRANSPARENT);
        gc.drawText(word, (size.x - extent.x) / 2, (size.y - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        if (run == null || !isFocusControl()) return;
        gc.setForeground(theme.colour(Token.ACCENT));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(1, 1, size.x - 2, size.y - 2, ROUND, ROUND);
    }
}
