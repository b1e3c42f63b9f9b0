package plait.ui.configurations;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The role before the words of a part, and the way to change it: click, Enter or Space. Under the mouse and with the focus it shows a pencil; the second part of a role shows nothing else. */
final class PartName extends Canvas {
    private static final int HEIGHT = 20;
    private static final int PENCIL = 14;
    private static final int ROUND = 6;

    private final Theme theme;
    private final String shown;
    private final String said;
    private boolean hot;

    /** @param role such as “Context”. @param first false for a further part of the same role, whose name is not repeated. @param words of the part, for screen readers */
    PartName(Composite parent, String role, boolean first, String words, Runnable run) {
        super(parent, SWT.DOUBLE_BUFFERED);
        theme = Theme.on(getDisplay());
        shown = first ? role : "";
        said = "Change " + role.toLowerCase(Locale.UK) + ": " + words;
        setBackground(parent.getBackground());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        setToolTipText("Change this part");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> run.run());
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) run.run();
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> {
            if (!isDisposed()) redraw();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = said;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    String shown() {
        return shown;
    }

    /** What a screen reader says. */
    String said() {
        return said;
    }

    private void hot(boolean now) {
        hot = now;
        redraw();
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 78 : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setFont(theme.sans(13));
        gc.setForeground(theme.colour(Token.INK2));
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        gc.drawText(shown, 2, 0, SWT.DRAW_TRANSPARENT); // on one line with the words of the part
        if (hot || isFocusControl()) gc.drawImage(theme.icon(Icon.PENCIL, PENCIL, Token.INK3), shown.isEmpty() ? 2 : Math.min(extent.x + 6, size.x - PENCIL - 1), (extent.y - PENCIL) / 2);
        if (!isFocusControl()) return;
        gc.setForeground(theme.colour(Token.ACCENT));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(1, 1, size.x - 2, size.y - 2, ROUND, ROUND);
    }
}
