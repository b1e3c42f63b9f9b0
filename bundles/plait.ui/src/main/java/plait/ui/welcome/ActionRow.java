package plait.ui.welcome;

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
import org.eclipse.swt.widgets.Event;
import plait.ui.theme.Icon;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Something that can be done from the welcome page: icon, title, a second line, and a word at the right. Works as a button does. */
final class ActionRow extends Canvas {
    /**
     * How it looks.
     *
     * @param height of the row
     * @param icon size of the icon
     * @param text where the words begin
     * @param strong whether the title is
     * @param ruled whether a line divides it from what stands above
     */
    record Form(int height, int icon, int text, boolean strong, boolean ruled) {
        static final Form ACTION = new Form(60, 22, 52, true, false);
        static final Form RECENT = new Form(46, 16, 42, false, true);
    }

    /** What stands in it. */
    record Words(Icon icon, String title, String second, String right) {}

    /** Both forms reach this far past the column at both sides, so that the words stand in it. */
    static final int PADDING = 14;

    private final Form form;
    private final Words words;
    private final Runnable action;
    private boolean hot;

    ActionRow(Composite parent, Form form, Words words, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.form = form;
        this.words = words;
        this.action = action;
        setBackground(Theme.on(getDisplay()).colour(Token.SURFACE));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.MouseDown, event -> forceFocus());
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) run();
        });
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        speak();
    }

    private void hot(boolean now) {
        hot = now;
        redraw();
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> run();
            case SWT.ARROW_DOWN -> traverse(SWT.TRAVERSE_TAB_NEXT);
            case SWT.ARROW_UP -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            default -> {}
        }
    }

    /** Later, because it may take this row down. */
    private void run() {
        getDisplay().asyncExec(action);
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = words.title;
            }

            @Override public void getDescription(AccessibleEvent event) {
                event.result = words.right.isEmpty() ? words.second : words.second + ", " + words.right;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }

            @Override public void getDefaultAction(AccessibleControlEvent event) {
                event.result = "Open";
            }
        });
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 482 + 2 * PADDING : wHint, form.height);
    }

    private void paint(GC gc) {
        Theme theme = Theme.on(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        if (form.ruled) {
            gc.setForeground(theme.colour(Token.LINE));
            gc.drawLine(PADDING, 0, area.width - PADDING - 1, 0);
        }
        if (isFocusControl() || hot) {
            gc.setBackground(theme.colour(isFocusControl() ? Token.TINT : Token.SUNK));
            gc.fillRoundRectangle(0, 1, area.width, area.height - 1, 12, 12);
        }
        gc.drawImage(theme.icon(words.icon, form.icon, form.strong ? Token.ACCENT : Token.INK2), PADDING, (area.height - form.icon) / 2);
        gc.setFont(theme.sans(12));
        gc.setForeground(theme.colour(Token.INK3));
        Point right = gc.textExtent(words.right, SWT.DRAW_TRANSPARENT);
        gc.drawText(words.right, area.width - PADDING - right.x, (area.height - right.y) / 2, SWT.DRAW_TRANSPARENT);
        lines(gc, theme, area.width - 2 * PADDING - right.x - form.text);
        if (isFocusControl()) {
            gc.setForeground(theme.colour(Token.ACCENT));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 2, area.width - 2, area.height - 3, 10, 10);
        }
    }

    private void lines(GC gc, Theme theme, int room) {
        gc.setFont(form.strong ? theme.strong(14) : theme.sans(13));
        gc.setForeground(theme.colour(Token.INK));
        String title = Shortened.to(words.title, room, gc);
        int above = gc.textExtent(title, SWT.DRAW_TRANSPARENT).y;
        int top = (form.height - above - 17) / 2;
        gc.drawText(title, form.text, top, SWT.DRAW_TRANSPARENT);
        gc.setFont(theme.sans(form.strong ? 13 : 12));
        gc.setForeground(theme.colour(form.strong ? Token.INK2 : Token.INK3));
        gc.drawText(Shortened.to(words.second, room, gc), form.text, top + above + 1, SWT.DRAW_TRANSPARENT);
    }
}
