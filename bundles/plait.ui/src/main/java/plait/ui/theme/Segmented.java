package plait.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A few choices side by side of which one holds: radio buttons to a screen reader, chosen by mouse, arrows or a letter. */
public final class Segmented<T> extends Composite {
    private static final int HEIGHT = 28;
    private static final int PADDING = 7;
    private static final int SIGN = 18;
    private static final int GAP = 6;
    private static final int ROUND = 8;

    /** What stands before a word, 18 pixels square from its top left corner. */
    public interface Drawn {
        void draw(GC gc, int x, int y);
    }

    /**
     * One choice.
     *
     * @param key the letter that takes it; 0 for none
     * @param sign null for words alone. With a sign the word stands only where it is chosen
     */
    public record Choice<T>(T value, String word, char key, Drawn sign) {}

    private final Theme theme;
    private final List<Cell> cells = new ArrayList<>();
    private Consumer<T> onSelect = value -> {};
    private int selected;

    /** @param name what is chosen, for screen readers */
    public Segmented(Composite parent, String name, List<Choice<T>> choices) {
        super(parent, SWT.NONE);
        theme = Theme.on(getDisplay());
        setBackground(parent.getBackground());
        var layout = new RowLayout();
        layout.spacing = 0;
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        layout.wrap = false;
        setLayout(layout);
        for (Choice<T> choice : choices) cells.add(new Cell(name, choice));
        tabStop();
    }

    public void onSelect(Consumer<T> listener) {
        onSelect = listener;
    }

    public T value() {
        return cells.get(selected).choice.value();
    }

    /** Chooses a value; the first where there is none such. Nobody is told. */
    public void value(T wanted) {
        int found = 0;
        for (int i = 0; i < cells.size(); i++) if (Objects.equals(cells.get(i).choice.value(), wanted)) found = i;
        mark(found);
    }

    /** Takes the choice of this letter, if there is one. */
    public boolean take(char key) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).choice.key() != Character.toUpperCase(key)) continue;
            choose(i);
            return true;
        }
        return false;
    }

    public void focusSelected() {
        cells.get(selected).setFocus();
    }

    private void choose(int index) {
        if (index == selected) return;
        boolean hadFocus = cells.get(selected).isFocusControl();
        mark(index);
        if (hadFocus) cells.get(selected).setFocus();
        onSelect.accept(value());
    }

    private void mark(int index) {
        selected = index;
        tabStop();
        layout(true, true);
        cells.forEach(Control::redraw);
        cells.get(index).getAccessible().selectionChanged();
    }

    /** Tab comes to the choice that holds, as with radio buttons. */
    private void tabStop() {
        if (!cells.isEmpty()) setTabList(new Control[] {cells.get(selected)});
    }

    private final class Cell extends Canvas {
        private final Choice<T> choice;

        Cell(String group, Choice<T> choice) {
            super(Segmented.this, SWT.DOUBLE_BUFFERED);
            this.choice = choice;
            setBackground(Segmented.this.getBackground());
            setToolTipText(choice.word() + (choice.key() == 0 ? "" : " (" + choice.key() + ")"));
            addListener(SWT.Paint, event -> paint(event.gc));
            addListener(SWT.FocusIn, event -> {
                redraw();
                getAccessible().setFocus(ACC.CHILDID_SELF); // said even when the control has only now been made
            });
            addListener(SWT.FocusOut, event -> {
                if (!isDisposed()) redraw(); // the form may go while its control has the focus
            });
            addListener(SWT.MouseDown, event -> {
                setFocus();
                choose(index());
            });
            addListener(SWT.KeyDown, this::pressed);
            addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
            getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override public void getName(AccessibleEvent event) {
                    event.result = group + ": " + choice.word();
                }

                @Override public void getKeyboardShortcut(AccessibleEvent event) {
                    if (choice.key() != 0) event.result = String.valueOf(choice.key());
                }
            });
            getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
                @Override public void getRole(AccessibleControlEvent event) {
                    event.detail = ACC.ROLE_RADIOBUTTON;
                }

                @Override public void getState(AccessibleControlEvent event) {
                    event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (isSelected() ? ACC.STATE_CHECKED | ACC.STATE_SELECTED : 0) | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
                }
            });
        }

        private int index() {
            return cells.indexOf(this);
        }

        private boolean isSelected() {
            return index() == selected;
        }

        private void pressed(Event event) {
            int step = event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_UP ? -1 : 0;
            if (step != 0 && (event.stateMask & SWT.MODIFIER_MASK) == 0) choose(Math.floorMod(selected + step, cells.size()));
        }

        private boolean showsWord() {
            return choice.sign() == null || isSelected();
        }

        @Override public Point computeSize(int wHint, int hHint, boolean changed) {
            var gc = new GC(this);
            gc.setFont(theme.strong(13));
            int word = showsWord() ? gc.textExtent(choice.word(), SWT.DRAW_TRANSPARENT).x : 0;
            gc.dispose();
            int sign = choice.sign() == null ? 0 : SIGN + (showsWord() ? GAP : 0);
            return new Point(2 * PADDING + sign + word, HEIGHT);
        }

        private void paint(GC gc) {
            Rectangle area = getClientArea();
            gc.setAntialias(SWT.ON);
            gc.setBackground(theme.colour(Token.SURFACE));
            outline(gc, area, true);
            if (isSelected()) {
                gc.setBackground(theme.colour(Token.TINT));
                outline(gc, area, true);
            }
            gc.setForeground(theme.colour(isSelected() ? Token.ACCENT : Token.EDGE));
            outline(gc, area, false);
            if (!isSelected() && index() > 0) gc.setForeground(theme.colour(index() - 1 == selected ? Token.ACCENT : Token.EDGE));
            if (index() > 0) gc.drawLine(0, 0, 0, area.height);
            if (isSelected() && index() + 1 < cells.size()) gc.drawLine(area.width - 1, 0, area.width - 1, area.height);
            int x = PADDING;
            if (choice.sign() != null) {
                choice.sign().draw(gc, x, (area.height - SIGN) / 2);
                x += SIGN + GAP;
            }
            if (showsWord()) word(gc, x, area);
            if (isFocusControl()) ring(gc, area);
        }

        /** Rounded at the ends of the row only: what lies beyond the cell is cut off. */
        private void outline(GC gc, Rectangle area, boolean filled) {
            int left = index() == 0 ? 0 : -ROUND;
            int right = index() == cells.size() - 1 ? area.width - 1 : area.width + ROUND;
            if (filled) gc.fillRoundRectangle(left, 0, right - left + 1, area.height, ROUND, ROUND);
            else gc.drawRoundRectangle(left, 0, right - left, area.height - 1, ROUND, ROUND);
        }

        private void word(GC gc, int x, Rectangle area) {
            gc.setFont(isSelected() ? theme.strong(13) : theme.sans(13));
            gc.setForeground(theme.colour(isSelected() ? Token.ACCENT : Token.INK2));
            Point extent = gc.textExtent(choice.word(), SWT.DRAW_TRANSPARENT);
            int middle = choice.sign() == null ? (area.width - extent.x) / 2 : x;
            gc.drawText(choice.word(), middle, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        }

        private void ring(GC gc, Rectangle area) {
            gc.setForeground(theme.colour(Token.ACCENT));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(2, 2, area.width - 4, area.height - 4, ROUND / 2, ROUND / 2);
            gc.setLineWidth(1);
        }
    }
}
