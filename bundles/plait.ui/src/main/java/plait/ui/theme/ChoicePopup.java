package plait.ui.theme;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A popup with a field and what it finds below: type to find, arrows to choose, Enter takes the line. The table is native, so a screen reader reads its lines.
 *
 * @param <C> what a line stands for
 */
public final class ChoicePopup<C> {
    /** A line's height in pixels at 100 %. */
    public static final int ROW = 28;

    /**
     * What the popup shows and does.
     *
     * @param <C> what a line stands for
     */
    public interface Choices<C> {
        /** The lines for what was typed. */
        List<C> of(String typed);

        /** What a screen reader says. */
        String words(C choice);

        /** False for a heading and for what cannot be done now. */
        boolean canChoose(C choice);

        void paint(C choice, GC gc, Rectangle row, boolean selected);

        void choose(C choice);

        /** A key in the field that is no arrow and no Enter alone. @return true if it was meant here */
        default boolean pressed(Event event, C choice) {
            return false;
        }
    }

    private final Popup popup;
    private final Choices<C> choices;
    private final Theme theme;
    private final Text field;
    private final Table table;
    private Runnable fit = () -> {};

    /** @param owner what has the focus again afterwards; @param hint what the empty field says; @param icon before the field, or null for a search field */
    public ChoicePopup(Control owner, String title, String hint, Icon icon, Choices<C> choices) {
        this.choices = choices;
        popup = new Popup(owner, title);
        theme = Theme.on(owner.getDisplay());
        field = icon == null ? new Text(popup.area(), SWT.SEARCH | SWT.ICON_SEARCH) : new Text(beside(icon), SWT.SINGLE | SWT.BORDER);
        field.setMessage(hint);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> fill());
        field.addListener(SWT.KeyDown, this::pressed);
        leavesEnter(field);
        Named.as(field, hint);
        table = new Table(popup.area(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setBackground(theme.colour(Token.SURFACE));
        Named.as(table, title);
        Named.choosing(field, table, item -> choices.canChoose(choice(item)));
        table.addListener(SWT.MeasureItem, event -> {
            event.height = ROW - TreeRows.BETWEEN;
            event.width = table.getClientArea().width;
        });
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseUp, event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) choose();
        });
        leavesEnter(table);
        table.addListener(SWT.DefaultSelection, event -> choose());
        fill();
    }

    /** Enter is for the line, not for a button of the window. */
    private void leavesEnter(Control control) {
        popup.keepsEscape(control);
        control.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) event.doit = false;
        });
    }

    private Composite beside(Icon icon) {
        var row = new Composite(popup.area(), SWT.NONE);
        row.setBackground(theme.colour(Token.SURFACE));
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        row.setLayout(layout);
        var label = new Label(row, SWT.NONE);
        label.setImage(theme.icon(icon));
        label.setBackground(theme.colour(Token.SURFACE));
        return row;
    }

    /** Below a place on the display, always as high as its lines need. @param most how many lines are shown without scrolling */
    public void openAt(Rectangle place, int width, int most) {
        fit = () -> popup.placeAt(place, width, height(most));
        fit.run();
        popup.open(field);
    }

    private int height(int most) {
        int lines = Math.max(1, Math.min(most, table.getItemCount()));
        return 2 * Popup.MARGIN + field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + Popup.GAP + lines * ROW + 4;
    }

    public String typed() {
        return field.getText();
    }

    /** Makes the next letter begin anew. */
    public void selectTyped() {
        field.selectAll();
    }

    public void close() {
        popup.close();
    }

    /** Shows the lines anew; the first that can be chosen is chosen. */
    public void fill() {
        table.setRedraw(false);
        table.removeAll();
        for (C choice : choices.of(field.getText())) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(choice);
            item.setText(choices.words(choice));
        }
        table.deselectAll();
        step(-1, 1);
        table.setRedraw(true);
        fit.run();
    }

    /** Shows the lines anew; the chosen one stays chosen, wherever it comes to stand. */
    public void refresh() {
        C chosen = chosen();
        fill();
        for (int i = 0; i < table.getItemCount(); i++) if (choice(table.getItem(i)).equals(chosen)) step(i - 1, 1);
    }

    @SuppressWarnings("unchecked")
    private C choice(TableItem item) {
        return (C) item.getData();
    }

    private C chosen() {
        return table.getSelectionCount() == 0 ? null : choice(table.getSelection()[0]);
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0 && choices.canChoose(choice((TableItem) event.item));
        event.gc.setBackground(theme.colour(selected ? Token.TINT : Token.SURFACE));
        event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        var item = (TableItem) event.item;
        event.gc.setAntialias(SWT.ON);
        boolean selected = table.getSelectionCount() > 0 && table.getSelection()[0] == item;
        choices.paint(choice(item), event.gc, new Rectangle(0, event.y, table.getClientArea().width, event.height), selected);
    }

    private void pressed(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
                event.doit = false;
                step(table.getSelectionIndex(), event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            }
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                if (!plain) choices.pressed(event, chosen());
                else choose();
            }
            default -> {
                if (choices.pressed(event, chosen())) event.doit = false;
            }
        }
    }

    /** To the next line that can be chosen; round at the ends. */
    private void step(int from, int by) {
        int count = table.getItemCount();
        for (int i = 1; i <= count; i++) {
            int at = Math.floorMod(from + i * by, count);
            if (!choices.canChoose(choice(table.getItem(at)))) continue;
            table.setSelection(at);
            table.showSelection();
            return;
        }
    }

    private void choose() {
        C choice = chosen();
        if (choice != null && choices.canChoose(choice)) choices.choose(choice);
    }
}
