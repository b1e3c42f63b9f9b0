package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
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

/**
 * A button in the lines of the design, which the platforms' own do not keep to: an edge, an icon, a word. It is pressed by mouse, Space and Enter
 * and tells {@code SWT.Selection}, as theirs do. Dialogs have the platform's.
 */
public class FlatButton extends Canvas {
    public static final int HEIGHT = 28;
    private static final int GAP = 7;
    private static final int ARC = 8;

    private final Theme theme;
    private final int style;
    private String text = "";
    private Icon icon;
    private boolean selected;
    private boolean hot;
    private boolean down;

    /** @param style {@code SWT.PUSH}, {@code TOGGLE}, or {@code RADIO} for one of several that shows which is chosen; with {@code FLAT} for none of its edge */
    public FlatButton(Composite parent, int style) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.style = style;
        theme = Theme.on(getDisplay());
        setBackground(parent.getBackground());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> {
            if (!isDisposed()) redraw(); // it may go while it has the focus
        });
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseUp, this::released);
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.SPACE) press();
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        speak();
    }

    /** @param words may be empty: a tooltip then says what it is for */
    public void setText(String words) {
        if (text.equals(words)) return;
        text = words;
        redraw();
    }

    public String getText() {
        return text;
    }

    public void icon(Icon wanted) {
        icon = wanted;
        redraw();
    }

    public void setSelection(boolean wanted) {
        if (selected == wanted) return;
        selected = wanted;
        redraw();
        getAccessible().selectionChanged();
    }

    public boolean getSelection() {
        return selected;
    }

    @Override public void setEnabled(boolean wanted) {
        super.setEnabled(wanted);
        redraw();
    }

    /** Whether it can be pressed now. */
    protected boolean able() {
        return isEnabled();
    }

    /** What a screen reader calls it. */
    protected String spoken() {
        return text.isEmpty() && getToolTipText() != null ? getToolTipText() : text;
    }

    /** Before a click does anything: the focus comes here. */
    protected void clicked() {
        setFocus();
    }

    private void hot(boolean now) {
        hot = now;
        if (!now) down = false;
        redraw();
    }

    private void pressed(Event event) {
        if (event.button != 1) return;
        clicked();
        down = able();
        redraw();
    }

    private void released(Event event) {
        boolean meant = down && event.button == 1 && getClientArea().contains(event.x, event.y);
        down = false;
        redraw();
        if (meant) press();
    }

    private void press() {
        if (!able()) return;
        if ((style & SWT.TOGGLE) != 0) setSelection(!selected);
        notifyListeners(SWT.Selection, new Event());
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override public void getActionCount(AccessibleActionEvent event) {
                event.count = 1;
            }

            @Override public void getName(AccessibleActionEvent event) {
                event.result = "Press";
            }

            @Override public void doAction(AccessibleActionEvent event) {
                press();
                event.result = ACC.OK;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = (style & SWT.RADIO) != 0 ? ACC.ROLE_RADIOBUTTON : (style & SWT.TOGGLE) != 0 ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_PUSHBUTTON;
            }

            @Override public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0) | (able() ? 0 : ACC.STATE_DISABLED) | (selected ? ACC.STATE_CHECKED : 0);
            }

            @Override public void getDefaultAction(AccessibleControlEvent event) {
                event.result = "Press";
            }
        });
    }

    private boolean isEdged() {
        return (style & SWT.FLAT) == 0;
    }

    private boolean isChoice() {
        return (style & (SWT.TOGGLE | SWT.RADIO)) != 0;
    }

    private int padding() {
        return isEdged() && !text.isEmpty() ? 10 : 8;
    }

    private int iconSize() {
        return isEdged() ? 14 : 16;
    }

    /** As wide selected as not, so that nothing moves when it is. */
    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = 2 * padding() + (icon == null ? 0 : iconSize()) + (icon == null || text.isEmpty() ? 0 : GAP);
        if (!text.isEmpty()) {
            var gc = new GC(this);
            gc.setFont(isChoice() ? theme.strong(13) : theme.sans(13));
            width += gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
            gc.dispose();
        }
        return new Point(wHint == SWT.DEFAULT ? width : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        boolean lit = hot && able();
        if (selected || lit || isEdged()) {
            gc.setBackground(theme.colour(selected || lit && down ? Token.TINT : lit ? Token.SELIN : Token.SURFACE));
            gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        }
        if (isEdged()) {
            gc.setForeground(theme.colour(!able() ? Token.LINE2 : selected ? Token.ACCENT : Token.EDGE));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        }
        content(gc, area, !able() ? Token.EDGE : selected ? Token.ACCENT : isEdged() ? Token.INK : Token.INK2);
        if (!isFocusControl()) return;
        gc.setForeground(theme.colour(Token.ACCENT));
        gc.setLineWidth(2);
        gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, ARC, ARC);
    }

    private void content(GC gc, Rectangle area, Token ink) {
        gc.setFont(selected ? theme.strong(13) : theme.sans(13));
        gc.setForeground(theme.colour(ink));
        Point extent = text.isEmpty() ? new Point(0, 0) : gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        int size = icon == null ? 0 : iconSize();
        int gap = icon == null || text.isEmpty() ? 0 : GAP;
        int x = isChoice() && !text.isEmpty() ? padding() : (area.width - size - gap - extent.x) / 2;
        if (icon != null) gc.drawImage(theme.icon(icon, size, ink == Token.INK ? Token.INK2 : ink), x, (area.height - size) / 2);
        gc.drawText(text, x + size + gap, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
