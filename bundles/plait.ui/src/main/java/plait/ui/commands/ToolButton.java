package plait.ui.commands;

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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/**
 * A button of the toolbar in the colours of the design, which the platforms' own toolbars do not take. Arrows go to its neighbours,
 * Enter and Space press it; a click leaves the focus where it was, so that what is selected there stays what is worked on.
 */
final class ToolButton extends Canvas {
    static final int HEIGHT = 28;
    private static final int ICON = 16;
    private static final int PADDING = 8;
    private static final int GAP = 7;
    private static final int ARC = 8;

    private final Icon icon;
    private final String label;
    private final boolean choice;
    private final Runnable action;
    private String spoken;
    private boolean iconOnly;
    private boolean enabled = true;
    private boolean selected;
    private boolean hot;
    private boolean down;
    private Control before;

    /** @param choice true for one of several that shows which is chosen */
    ToolButton(Composite parent, Icon icon, String label, boolean choice, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.label = label;
        this.choice = choice;
        this.action = action;
        spoken = label;
        setBackground(Theme.on(getDisplay()).colour(Token.WIN));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        speak();
    }

    /** Without its word where there is little room. */
    void iconOnly(boolean wanted) {
        iconOnly = wanted;
    }

    /** Not {@code setEnabled}: what cannot be done now can still be found and read by keyboard. */
    void can(boolean now) {
        if (enabled == now) return;
        enabled = now;
        redraw();
    }

    boolean can() {
        return enabled;
    }

    void selected(boolean now) {
        if (selected == now) return;
        selected = now;
        redraw();
    }

    boolean selected() {
        return selected;
    }

    /** What the tooltip says and, without its key, a screen reader. */
    void says(String words, String key) {
        spoken = words;
        String tip = key.isEmpty() ? words : words + "  " + key;
        if (!tip.equals(getToolTipText())) setToolTipText(tip);
    }

    String spoken() {
        return spoken;
    }

    private void hot(boolean now) {
        hot = now;
        if (!now) down = false;
        redraw();
    }

    private void pressed(Event event) {
        if (event.button != 1) return;
        before = getDisplay().getFocusControl();
        down = enabled;
        redraw();
    }

    private void released(Event event) {
        boolean run = down && event.button == 1 && getClientArea().contains(event.x, event.y);
        down = false;
        redraw();
        if (before != null && !before.isDisposed() && before != this) before.setFocus();
        if (run) run();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> run();
            case SWT.ARROW_RIGHT -> traverse(SWT.TRAVERSE_TAB_NEXT);
            case SWT.ARROW_LEFT -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            default -> {}
        }
    }

    /** Later, because it may take down what the focus is in. */
    private void run() {
        if (enabled) getDisplay().asyncExec(action);
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = choice ? ACC.ROLE_RADIOBUTTON : ACC.ROLE_PUSHBUTTON;
            }

            @Override public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0) | (enabled ? 0 : ACC.STATE_DISABLED) | (selected ? ACC.STATE_CHECKED : 0);
            }

            @Override public void getDefaultAction(AccessibleControlEvent event) {
                event.result = "Press";
            }
        });
    }

    /** As wide selected as not, so that nothing moves when another is chosen. */
    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(2 * PADDING + ICON + (iconOnly || label.isEmpty() ? 0 : GAP + words().x), HEIGHT);
    }

    private Point words() {
        var gc = new GC(this);
        gc.setFont(choice ? Theme.on(getDisplay()).strong(13) : Theme.on(getDisplay()).sans(13));
        Point extent = gc.textExtent(label, SWT.DRAW_TRANSPARENT);
        gc.dispose();
        return extent;
    }

    private void paint(GC gc) {
        Theme theme = Theme.on(getDisplay());
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        if (selected || (hot && enabled)) {
            gc.setBackground(theme.colour(selected || down ? Token.TINT : Token.SELIN));
            gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        }
        Token ink = !enabled ? Token.EDGE : selected ? Token.ACCENT : Token.INK2;
        boolean alone = iconOnly || label.isEmpty();
        gc.drawImage(theme.icon(icon, ICON, ink), alone ? (area.width - ICON) / 2 : PADDING, (area.height - ICON) / 2);
        if (!alone) {
            gc.setFont(selected ? theme.strong(13) : theme.sans(13));
            gc.setForeground(theme.colour(ink));
            gc.drawText(label, PADDING + ICON + GAP, (area.height - gc.textExtent(label, SWT.DRAW_TRANSPARENT).y) / 2, SWT.DRAW_TRANSPARENT);
        }
        if (!isFocusControl()) return;
        gc.setForeground(theme.colour(Token.ACCENT));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, ARC, ARC);
    }
}
