package plait.ui.search;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.core.search.RoleByCase;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The hits of each case as bars, interviewers left out. */
final class ChartView extends Canvas {
    private static final int MARGIN = 16;
    private static final int BAR = 14;
    private static final int STEP = 44;
    private static final int COUNT = 44;

    private final Searching searching;
    private final Theme theme;
    private final Runnable onSearch = this::redraw;

    ChartView(Composite parent, Searching searching) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.searching = searching;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        addListener(SWT.Paint, event -> paint(event.gc));
        searching.listen(onSearch);
        addListener(SWT.Dispose, event -> searching.stopListening(onSearch));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
        addListener(SWT.KeyDown, event -> {}); // what hears keys is reached by Tab, and its words are heard
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> {
            if (!isDisposed()) redraw();
        });
    }

    private RoleByCase counts() {
        return RoleByCase.of(searching.result().tallies());
    }

    private String name(String caseId, Voices voices) {
        return caseId.isEmpty() ? "In no case" : voices.caseName(caseId);
    }

    /** The same in words. */
    String words() {
        RoleByCase counts = counts();
        var voices = new Voices(searching.study());
        List<String> each = counts.cases().stream().map(id -> name(id, voices) + ": " + counts.ofCase(id)).toList();
        return each.isEmpty() ? "Hits by case: none yet" : "Hits by case. " + String.join("; ", each);
    }

    private void paint(GC gc) {
        ring(gc);
        RoleByCase counts = counts();
        var voices = new Voices(searching.study());
        int width = getClientArea().width - 2 * MARGIN;
        gc.setFont(theme.strong(13));
        gc.setForeground(theme.colour(Token.INK));
        gc.drawText("Hits by case", MARGIN, 12, SWT.DRAW_TRANSPARENT);
        if (counts.cases().isEmpty()) return;
        long most = counts.cases().stream().mapToLong(counts::ofCase).max().orElse(1);
        int y = 40;
        for (String id : counts.cases()) {
            long count = counts.ofCase(id);
            gc.setFont(theme.sans(12));
            gc.setForeground(theme.colour(Token.INK2));
            gc.drawText(Shortened.to(name(id, voices), width, gc), MARGIN, y, SWT.DRAW_TRANSPARENT);
            int bar = Math.max(2, (int) ((width - COUNT) * count / Math.max(1, most)));
            gc.setBackground(theme.colour(Token.ACCENT));
            gc.fillRectangle(MARGIN, y + 19, bar, BAR);
            String words = Long.toString(count);
            Point extent = gc.textExtent(words, SWT.DRAW_TRANSPARENT);
            gc.setForeground(theme.colour(Token.INK));
            gc.drawText(words, MARGIN + bar + 7, y + 19 + (BAR - extent.y) / 2, SWT.DRAW_TRANSPARENT);
            y += STEP;
        }
        if (counts.interviewers() == 0) return;
        gc.setForeground(theme.colour(Token.INK3));
        gc.drawText(SearchView.count(counts.interviewers(), "more by an interviewer, left out.", "more by interviewers, left out."), MARGIN, y, SWT.DRAW_TRANSPARENT);
    }

    private void ring(GC gc) {
        if (!isFocusControl()) return;
        gc.setForeground(theme.colour(Token.ACCENT));
        gc.setLineWidth(2);
        gc.drawRectangle(1, 1, getClientArea().width - 2, getClientArea().height - 2);
        gc.setLineWidth(1);
    }
}
