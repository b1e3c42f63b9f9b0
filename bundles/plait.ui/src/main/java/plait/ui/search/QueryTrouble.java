package plait.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Says what is wrong with a query, below the query itself with the place marked. */
final class QueryTrouble extends Canvas {
    private final Theme theme;
    private String query = "";
    private String message = "";
    private int position = -1;

    QueryTrouble(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        theme = Theme.on(getDisplay());
        setBackground(parent.getBackground());
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = message;
            }
        });
    }

    /** @param where in code points from 0, or -1 if that is not known */
    void show(String asked, String trouble, int where) {
        query = asked;
        message = trouble;
        position = where;
        redraw();
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 600 : wHint;
        TextLayout layout = layout(width);
        int height = layout.getBounds().height;
        layout.dispose();
        return new Point(width, height + 4);
    }

    private void paint(GC gc) {
        TextLayout layout = layout(getClientArea().width);
        gc.setForeground(theme.colour(Token.REFUTE));
        layout.draw(gc, 0, 2);
        layout.dispose();
    }

    private TextLayout layout(int width) {
        var layout = new TextLayout(getDisplay());
        layout.setFont(theme.sans(12));
        layout.setWidth(Math.max(60, width));
        boolean marked = position >= 0 && position <= query.codePointCount(0, query.length());
        layout.setText(marked ? query + "\n" + message : message);
        layout.setStyle(new TextStyle(theme.sans(12), theme.colour(Token.REFUTE), null), 0, layout.getText().length());
        if (!marked) return layout;
        int at = query.offsetByCodePoints(0, position);
        if (at > 0) layout.setStyle(new TextStyle(theme.sans(12), theme.colour(Token.INK2), null), 0, at - 1);
        int end = at;
        while (end < query.length() && !Character.isWhitespace(query.charAt(end))) end++;
        var place = new TextStyle(theme.strong(12), theme.colour(Token.REFUTE), theme.colour(Token.REFUTET));
        place.underline = true;
        if (end > at) layout.setStyle(place, at, end - 1);
        if (end < query.length()) layout.setStyle(new TextStyle(theme.sans(12), theme.colour(Token.INK2), null), end, query.length() - 1);
        return layout;
    }
}
