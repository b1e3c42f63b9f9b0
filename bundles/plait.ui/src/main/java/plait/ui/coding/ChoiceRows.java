package plait.ui.coding;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import plait.core.coding.CodeBook;
import plait.ui.coding.CodeChoices.Choice;
import plait.ui.theme.Icon;
import plait.ui.theme.Shortened;
import plait.ui.theme.Swatch;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeRows;

/** Draws the lines of the quick-code popup: swatch or icon, name, and the key that takes it. */
final class ChoiceRows {
    static final int HEIGHT = 28;

    private static final String IN_VIVO = KeyStroke.getInstance(SWT.MOD1, 'I').format();
    private static final String NEW = KeyStroke.getInstance(SWT.MOD1, SWT.CR).format();
    private static final int LEFT = 8;
    private static final int NAME = 30;

    private final Table table;
    private final Theme theme;

    ChoiceRows(Table table, Theme theme) {
        this.table = table;
        this.theme = theme;
        table.setBackground(theme.colour(Token.SURFACE));
        table.addListener(SWT.MeasureItem, event -> {
            event.height = HEIGHT - TreeRows.BETWEEN;
            event.width = table.getClientArea().width;
        });
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    static String title(Choice choice) {
        return switch (choice) {
            case Choice.Code code -> CodeBook.nameOf(code.factor());
            case Choice.InVivo inVivo -> "In their words: “" + inVivo.name() + "”";
            case Choice.New named -> "New code “" + named.name() + "”";
        };
    }

    private static String hint(Choice choice, boolean selected) {
        return switch (choice) {
            case Choice.Code code -> selected ? "Enter" : code.isRecent() ? "recent" : "";
            case Choice.InVivo inVivo -> IN_VIVO;
            case Choice.New named -> NEW;
        };
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(theme.colour(selected ? Token.TINT : Token.SURFACE));
        event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        var item = (TableItem) event.item;
        var choice = (Choice) item.getData();
        boolean selected = table.getSelectionIndex() == table.indexOf(item);
        Rectangle row = new Rectangle(0, event.y, table.getClientArea().width, event.height);
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        String hint = hint(choice, selected);
        int right = row.width - LEFT - text(gc, hint, theme.sans(12), Token.INK3, row, -1, row.width);
        sign(gc, choice, row);
        name(gc, choice, row, right - NAME - 8);
    }

    private void sign(GC gc, Choice choice, Rectangle row) {
        int middle = row.y + row.height / 2;
        switch (choice) {
            case Choice.Code code -> Swatch.draw(gc, theme, CodeBook.colour(code.factor()), LEFT + 3, middle);
            case Choice.InVivo inVivo -> gc.drawImage(theme.icon(Icon.QUOTE, 14, Token.INK2), LEFT, middle - 7);
            case Choice.New named -> gc.drawImage(theme.icon(Icon.PLUS, 14, Token.INK2), LEFT, middle - 7);
        }
    }

    private void name(GC gc, Choice choice, Rectangle row, int room) {
        if (!(choice instanceof Choice.InVivo inVivo)) {
            text(gc, title(choice), theme.sans(13), Token.INK, row, NAME, room);
            return;
        }
        // what somebody said is set in serif
        int told = text(gc, "In their words: ", theme.sans(13), Token.INK, row, NAME, room);
        text(gc, "“" + inVivo.name() + "”", theme.serif(13), Token.INK, row, NAME + told, room - told);
    }

    /** @param x from the row's left edge, or -1 for the right end of the row */
    private int text(GC gc, String words, Font font, Token ink, Rectangle row, int x, int room) {
        if (words.isEmpty()) return 0;
        gc.setFont(font);
        gc.setForeground(theme.colour(ink));
        String shown = Shortened.to(words, room, gc);
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        gc.drawText(shown, x < 0 ? row.width - LEFT - extent.x : x, row.y + (row.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        return extent.x;
    }
}
