package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import plait.model.Role;

/** The sign of a role: letter, shape and colour always together. */
public final class RoleBadge {
    public static final int SIZE = 18;

    private final Theme theme;

    public RoleBadge(Theme theme) {
        this.theme = theme;
    }

    /** The colour of a role's badge and bracket. */
    public static Token colour(Role role, boolean whole) {
        if (whole) return Token.INK2;
        return switch (role) {
            case CONTEXT -> Token.CONTEXT;
            case RESOURCE -> Token.RESOURCE;
            case REASONING -> Token.REASONING;
            case OUTCOME -> Token.OUTCOME;
            default -> Token.INK2;
        };
    }

    public static String letter(Role role, boolean whole) {
        if (whole) return "∗";
        return switch (role) {
            case CONTEXT -> "C";
            case RESOURCE -> "M";
            case REASONING -> "R";
            case OUTCOME -> "O";
            case INTERVENTION -> "I";
            case ACTOR -> "A";
            case UNDECIDED -> "?";
        };
    }

    /** The whole word, for tooltips and screen readers. */
    public static String word(Role role, boolean whole) {
        if (whole) return "Whole configuration";
        String word = role.getLiteral();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Draws the badge with its top left corner at x, y; {@link #SIZE} square. */
    public void draw(GC gc, int x, int y, Role role, boolean whole) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.colour(colour(role, whole)));
        int s = SIZE - 2;
        int l = x + 1;
        int t = y + 1;
        if (!whole && role == Role.UNDECIDED) {
            undecided(gc, l, t, s);
            return;
        }
        if (whole || role == Role.REASONING) gc.fillOval(l, t, s, s);
        else if (role == Role.RESOURCE) gc.fillPolygon(new int[] {x + SIZE / 2, y - 1, x + SIZE + 1, y + SIZE / 2, x + SIZE / 2, y + SIZE + 1, x - 1, y + SIZE / 2});
        else if (role == Role.OUTCOME) gc.fillPolygon(new int[] {l, t, l + s - 5, t, l + s + 1, t + s / 2, l + s - 5, t + s, l, t + s});
        else if (role == Role.CONTEXT) gc.fillRoundRectangle(l, t, s, s, 3, 3);
        else gc.fillRoundRectangle(l, t, s, s, 8, 8);
        letter(gc, x - (role == Role.OUTCOME ? 1 : 0), y, letter(role, whole), Token.ON_ACCENT);
    }

    private void undecided(GC gc, int l, int t, int s) {
        gc.setForeground(theme.colour(Token.INK2));
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawOval(l, t, s, s);
        gc.setLineStyle(SWT.LINE_SOLID);
        letter(gc, l - 1, t - 1, "?", Token.INK2);
    }

    private void letter(GC gc, int x, int y, String letter, Token ink) {
        gc.setFont(theme.strong(10.5));
        gc.setForeground(theme.colour(ink));
        Point extent = gc.textExtent(letter, SWT.DRAW_TRANSPARENT);
        gc.drawText(letter, x + (SIZE - extent.x + 1) / 2, y + (SIZE - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
