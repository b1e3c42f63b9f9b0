package plait.ui.commands;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Icon;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What looks like a field at the right of the toolbar and opens the list that goes anywhere. The keyboard opens that list by its own key. */
final class CommandField extends Canvas {
    static final String COMMAND = "plait.app.command.commands";
    static final String WORDS = "Go to a source, code or command";
    static final int WIDTH = 300;
    static final int HEIGHT = 28;
    private static final String KEY = KeyStroke.getInstance(SWT.MOD1, '3').format();
    private static final int PADDING = 10;
    private static final int NARROWEST = 60;

    CommandField(Composite parent, Runnable open) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        setBackground(Theme.on(getDisplay()).colour(Token.WIN));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) getDisplay().asyncExec(open);
        });
        speak();
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = WORDS;
            }

            @Override public void getKeyboardShortcut(AccessibleEvent event) {
                event.result = KEY;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (area.width < NARROWEST) return; // the key still works
        Theme theme = Theme.on(getDisplay());
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(theme.colour(Token.EDGE));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.drawImage(theme.icon(Icon.SEARCH, 14, Token.INK2), PADDING, (HEIGHT - 14) / 2);
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.INK3));
        Point key = gc.textExtent(KEY, SWT.DRAW_TRANSPARENT);
        gc.drawText(KEY, area.width - PADDING - key.x, (HEIGHT - key.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(theme.sans(13));
        gc.setForeground(theme.colour(Token.INK2));
        String words = Shortened.to(WORDS, area.width - 3 * PADDING - 22 - key.x, gc);
        gc.drawText(words, PADDING + 22, (HEIGHT - gc.textExtent(words, SWT.DRAW_TRANSPARENT).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
