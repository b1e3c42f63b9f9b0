package plait.ui.coding;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import plait.core.coding.CodeBook;
import plait.ui.coding.CodeChoices.Choice;
import plait.ui.theme.Icon;
import plait.ui.theme.Shortened;
import plait.ui.theme.Swatch;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Draws the lines of the quick-code popup: swatch or icon, name, and the key that takes it. */
final class ChoiceRows {
    private static final String IN_VIVO = key('I');
    private static final String NEW = key(SWT.CR);
    private static final String EVIDENCE = key('E');
    private static final String MEMO = key('M');
    private static final int LEFT = 8;
    private static final int NAME = 30;
    private static final int GAP = 8;

    private final Theme theme;

    ChoiceRows(Theme theme) {
        this.theme = theme;
    }

    private static String key(int key) {
        return KeyStroke.getInstance(SWT.MOD1, key).format();
    }

    static String title(Choice choice) {
        return switch (choice) {
            case Choice.Heading heading -> heading.words();
            case Choice.Code code -> CodeBook.nameOf(code.factor());
            case Choice.InVivo inVivo -> "In their words: “" + inVivo.name() + "”";
            case Choice.New named -> "New code “" + named.name() + "”";
            case Choice.Evidence evidence -> "Use as evidence";
            case Choice.Memo memo -> "Write a memo";
        };
    }

    private static String hint(Choice choice, boolean selected) {
        return switch (choice) {
            case Choice.Heading heading -> "";
            case Choice.Code code -> selected ? "Enter" : code.isRecent() ? "recent" : "";
            case Choice.InVivo inVivo -> IN_VIVO;
            case Choice.New named -> NEW;
            case Choice.Evidence evidence -> EVIDENCE;
            case Choice.Memo memo -> MEMO;
        };
    }

    /** @param collected true for a code that is to be applied together with others */
    void paint(Choice choice, GC gc, Rectangle row, boolean selected, boolean collected) {
        if (choice instanceof Choice.Heading) {
            text(gc, title(choice), theme.sans(12), Token.INK3, row, LEFT, row.width - 2 * LEFT);
            return;
        }
        if (choice instanceof Choice.Evidence) line(gc, row);
        int right = row.width - LEFT;
        if (collected) gc.drawImage(theme.icon(Icon.CHECK, 14, Token.ACCENT), right - 14, row.y + (row.height - 14) / 2);
        else right -= text(gc, hint(choice, selected), theme.sans(12), Token.INK3, row, -1, row.width);
        sign(gc, choice, row);
        name(gc, choice, row, (collected ? right - 14 : right) - NAME - GAP);
    }

    private void line(GC gc, Rectangle row) {
        gc.setForeground(theme.colour(Token.LINE));
        gc.drawLine(0, row.y, row.width, row.y);
    }

    private void sign(GC gc, Choice choice, Rectangle row) {
        int middle = row.y + row.height / 2;
        if (choice instanceof Choice.Code code) {
            Swatch.draw(gc, theme, CodeBook.colour(code.factor()), LEFT + 3, middle);
            return;
        }
        Icon icon = switch (choice) {
            case Choice.InVivo inVivo -> Icon.QUOTE;
            case Choice.Evidence evidence -> Icon.ARROW_RIGHT_FROM_LINE;
            case Choice.Memo memo -> Icon.NOTEBOOK_PEN;
            default -> Icon.PLUS;
        };
        gc.drawImage(theme.icon(icon, 14, Token.INK2), LEFT, middle - 7);
    }

    private void name(GC gc, Choice choice, Rectangle row, int room) {
        if (choice instanceof Choice.InVivo inVivo) {
            // what somebody said is set in serif
            int told = text(gc, "In their words: ", theme.sans(13), Token.INK, row, NAME, room);
            text(gc, "“" + inVivo.name() + "”", theme.serif(13), Token.INK, row, NAME + told, room - told);
            return;
        }
        int name = text(gc, title(choice), theme.sans(13), Token.INK, row, NAME, room);
        if (choice instanceof Choice.Code code && !code.above().isEmpty()) text(gc, "in " + code.above(), theme.sans(12), Token.INK3, row, NAME + name + GAP, room - name - GAP);
    }

    /** @param x from the row's left edge, or -1 for the right end of the row */
    private int text(GC gc, String words, Font font, Token ink, Rectangle row, int x, int room) {
        if (words.isEmpty() || room <= 0) return 0;
        gc.setFont(font);
        gc.setForeground(theme.colour(ink));
        String shown = Shortened.to(words, room, gc);
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        gc.drawText(shown, x < 0 ? row.width - LEFT - extent.x : x, row.y + (row.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        return extent.x;
    }
}
