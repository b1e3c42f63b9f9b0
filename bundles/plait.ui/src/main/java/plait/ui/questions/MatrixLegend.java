package plait.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import plait.core.questions.EvidenceMatrix;
import plait.model.Basis;
import plait.ui.theme.Named;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What the marks in a matrix mean, and how many are set apart. */
final class MatrixLegend extends Canvas {
    private static final int LINE = 24;
    private static final int GAP = 18;
    private static final int INDENT = 16;

    private final Theme theme;
    private final Supplier<EvidenceMatrix> matrix;

    private record Entry(String words, Sign sign) {}

    private interface Sign {
        void draw(GC gc, int x, int y);
    }

    MatrixLegend(Composite parent, Supplier<EvidenceMatrix> matrix) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        theme = Theme.on(getDisplay());
        this.matrix = matrix;
        setBackground(parent.getBackground());
        addListener(SWT.Paint, event -> lay(event.gc, getClientArea().width, true));
        Named.as(this, this::words);
    }

    /** “supports, refutes, …, 5 to recheck”. */
    String words() {
        return String.join(", ", entries().stream().map(Entry::words).toList());
    }

    private List<Entry> entries() {
        var paint = new MarkPaint(theme);
        var entries = new ArrayList<Entry>();
        for (Enumerator mark : matrix.get().wanted().marking().all()) entries.add(new Entry(word(mark), (gc, x, y) -> paint.draw(gc, x, y, mark)));
        int waiting = matrix.get().waiting();
        int answered = matrix.get().answered();
        int nowhere = matrix.get().nowhere();
        if (waiting > 0) entries.add(new Entry(waiting + " set apart to recheck", paint::waiting));
        if (answered > 0) entries.add(new Entry(answered + (answered == 1 ? " refutes" : " refute") + " an earlier version", paint::answered));
        if (nowhere > 0) entries.add(new Entry(nowhere + (nowhere == 1 ? " belongs" : " belong") + " to no case", (gc, x, y) -> {}));
        return entries;
    }

    private static String word(Enumerator mark) {
        return mark == Basis.OWN_THEORY ? "respondent’s own theory" : mark.getLiteral().replace('-', ' ');
    }

    @Override public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 600 : wHint;
        var gc = new GC(this);
        int lines = lay(gc, width, false);
        gc.dispose();
        return new Point(width, lines * LINE + 6);
    }

    /** Draws, or only measures. @return how many lines it takes */
    private int lay(GC gc, int width, boolean draws) {
        gc.setFont(theme.sans(12));
        int x = INDENT;
        int line = 0;
        for (Entry entry : entries()) {
            Point extent = gc.textExtent(entry.words, SWT.DRAW_TRANSPARENT);
            int needed = StanceMark.SIZE + 6 + extent.x;
            if (x > INDENT && x + needed > width - INDENT) {
                x = INDENT;
                line++;
            }
            int top = 4 + line * LINE;
            if (draws) {
                entry.sign.draw(gc, x, top + (LINE - StanceMark.SIZE) / 2);
                gc.setForeground(theme.colour(Token.INK2));
                gc.drawText(entry.words, x + StanceMark.SIZE + 6, top + (LINE - extent.y) / 2, SWT.DRAW_TRANSPARENT);
            }
            x += needed + GAP;
        }
        return line + 1;
    }
}
