package plait.ui.search;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.core.search.Hit;
import plait.model.text.CodePoints;
import plait.model.text.Span;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The words of a turn with the hits in them. */
final class TurnText extends Canvas {
    private static final int LINE = 22;

    private final Theme theme;
    private final String words;
    private final CodePoints points;
    private final int start;
    private final List<Hit> hits;
    private final Hit chosen;

    /** @param start of the words in their text, in code points */
    TurnText(Composite parent, String words, int start, List<Hit> hits, Hit chosen) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        theme = Theme.on(getDisplay());
        this.words = words;
        this.points = CodePoints.of(words);
        this.start = start;
        this.hits = hits;
        this.chosen = chosen;
        setBackground(parent.getBackground());
        addListener(SWT.Paint, event -> {
            TextLayout layout = layout(getClientArea().width);
            event.gc.setForeground(theme.colour(Token.INK));
            layout.draw(event.gc, 0, 0);
            layout.dispose();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 280 : wHint;
        TextLayout layout = layout(width);
        int height = layout.getBounds().height;
        layout.dispose();
        return new Point(width, height);
    }

    private TextLayout layout(int width) {
        var layout = new TextLayout(getDisplay());
        layout.setFont(theme.serif(14));
        layout.setText(words);
        layout.setWidth(Math.max(60, width));
        layout.setSpacing(Math.max(0, LINE - layout.getLineMetrics(0).getHeight()));
        for (Hit hit : hits) mark(layout, hit.span(), new TextStyle(theme.strongSerif(14), theme.colour(Token.INK), null));
        mark(layout, chosen.span(), new TextStyle(theme.strongSerif(14), theme.colour(Token.ACCENT), theme.colour(Token.TINT)));
        return layout;
    }

    /** A whole turn that was found as one stays unmarked: there would be nothing to see. */
    private void mark(TextLayout layout, Span span, TextStyle style) {
        if (span.length() >= points.length()) return;
        layout.setStyle(style, points.toUtf16(span.start() - start), points.toUtf16(span.end() - start) - 1);
    }
}
