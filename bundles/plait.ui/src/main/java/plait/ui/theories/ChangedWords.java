package plait.ui.theories;

import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.core.theories.WordChange;
import plait.core.theories.WordChange.Fate;
import plait.core.theories.WordChange.Piece;
import plait.ui.theme.Page;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** One side of a wording that changed: before, with what went struck through; after, with what came underlined. What was worded anew is not marked. */
final class ChangedWords extends Canvas {
    private static final int NARROW = 100;
    private static final int LEADING = 3;

    private final Theme theme;
    private final WordChange change;
    private final Fate marked;
    private final Font font;

    /** @param marked {@code GONE} for the side before, {@code CAME} for the side after */
    ChangedWords(Composite parent, WordChange change, Fate marked, Font font) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.change = change;
        this.marked = marked;
        this.font = font;
        theme = Theme.on(getDisplay());
        setBackground(parent.getBackground());
        setLayoutData(Page.wide());
        addListener(SWT.Paint, event -> {
            TextLayout words = words(getClientArea().width);
            event.gc.setForeground(theme.colour(Token.INK));
            words.draw(event.gc, 0, 0);
            words.dispose();
        });
        speak();
    }

    private TextLayout words(int width) {
        var layout = new TextLayout(getDisplay());
        layout.setFont(font);
        layout.setWidth(Math.max(1, width));
        layout.setSpacing(LEADING);
        layout.setText(text());
        int at = 0;
        for (Piece piece : change.pieces()) {
            if (piece.fate() != marked && piece.fate() != Fate.KEPT) continue;
            if (piece.fate() == marked && !change.isAnew()) layout.setStyle(mark(), at, at + piece.words().length() - 1);
            at += piece.words().length() + 1;
        }
        return layout;
    }

    private TextStyle mark() {
        boolean gone = marked == Fate.GONE;
        var style = new TextStyle(font, theme.colour(gone ? Token.REFUTE : Token.INK), theme.colour(gone ? Token.REFUTET : Token.TINT));
        style.strikeout = gone;
        style.underline = !gone;
        style.underlineStyle = SWT.UNDERLINE_SINGLE;
        return style;
    }

    /** The words of this side. */
    String text() {
        return change.pieces().stream().filter(piece -> piece.fate() == marked || piece.fate() == Fate.KEPT).map(Piece::words).collect(Collectors.joining(" "));
    }

    /** With what is marked told, because a screen reader sees no lines. */
    String told() {
        String marks = change.pieces().stream().filter(piece -> piece.fate() == marked).map(Piece::words).collect(Collectors.joining("; "));
        String side = marked == Fate.GONE ? "Before: " : "After: ";
        return side + text() + (marks.isEmpty() || change.isAnew() ? "" : (marked == Fate.GONE ? ". Gone: " : ". New: ") + marks);
    }

    @Override public Point computeSize(int wide, int high, boolean changed) {
        TextLayout words = words(wide == SWT.DEFAULT ? NARROW : wide);
        Rectangle bounds = words.getBounds();
        words.dispose();
        return new Point(wide == SWT.DEFAULT ? NARROW : wide, high == SWT.DEFAULT ? bounds.height + LEADING : high);
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = told();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
    }
}
