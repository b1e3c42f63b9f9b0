package plait.ui.questions;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import plait.core.questions.QueryFault;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** A query as it is written, with its lines numbered; what is wrong is said below and marked at its line. Tab leaves the field. */
final class QueryEditor extends Composite {
    private static final int GUTTER = 38;
    private static final int SOON_MS = 250;

    private final Theme theme;
    private final Canvas gutter;
    private final StyledText text;
    private final TextUndo undo;
    private final Link said;
    private List<QueryFault> faults = List.of();
    private Runnable onChange = () -> {};
    private final Runnable changed = () -> {
        if (!isDisposed()) onChange.run();
    };

    /** @param lines that are to be seen at least */
    QueryEditor(Composite parent, String name, int lines) {
        super(parent, SWT.NONE);
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var two = new GridLayout(2, false);
        two.marginWidth = two.marginHeight = two.horizontalSpacing = 0;
        two.verticalSpacing = 4;
        setLayout(two);
        gutter = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        gutter.setBackground(theme.colour(Token.SUNK));
        var narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = GUTTER;
        gutter.setLayoutData(narrow);
        text = new StyledText(this, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(theme.mono(13));
        text.setBackground(theme.colour(Token.SUNK));
        text.setForeground(theme.colour(Token.INK));
        text.setMargins(8, 6, 8, 6);
        text.setTabs(2);
        var wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.heightHint = lines * text.getLineHeight();
        wide.widthHint = 300;
        text.setLayoutData(wide);
        undo = TextUndo.in(text);
        Named.as(text, name);
        Named.described(text, this::words);
        said = new Link(this, SWT.WRAP);
        said.setFont(theme.sans(12));
        said.setBackground(theme.colour(Token.SURFACE));
        var below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        below.widthHint = 300;
        said.setLayoutData(below);
        said.addListener(SWT.Selection, this::toLine);
        gutter.addListener(SWT.Paint, event -> numbers(event.gc));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
        });
        text.addLineBackgroundListener(event -> event.lineBackground = isFaulty(text.getLineAtOffset(event.lineOffset) + 1) ? theme.colour(Token.REFUTET) : null);
        text.addListener(SWT.Paint, event -> gutter.redraw());
        text.addListener(SWT.Modify, event -> getDisplay().timerExec(SOON_MS, changed));
        faults(List.of());
    }

    private void numbers(GC gc) {
        gc.setFont(theme.mono(11));
        int first = text.getTopIndex();
        for (int line = first; line < text.getLineCount(); line++) {
            int top = text.getLinePixel(line);
            if (top > text.getClientArea().height) return;
            boolean wrong = isFaulty(line + 1);
            gc.setForeground(theme.colour(wrong ? Token.REFUTE : Token.INK3));
            String number = (wrong ? "✕ " : "") + (line + 1);
            var extent = gc.textExtent(number, SWT.DRAW_TRANSPARENT);
            gc.drawText(number, GUTTER - 6 - extent.x, top + (text.getLineHeight() - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    private boolean isFaulty(int line) {
        return faults.stream().anyMatch(fault -> fault.grave() && fault.line() == line);
    }

    /** Hears soon after something was typed. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    String text() {
        return text.getText();
    }

    /** Begins with this. */
    void text(String words) {
        text.setText(words);
        undo.forget();
    }

    /** Puts a line in front of all others. */
    void begin(String line) {
        text.replaceTextRange(0, 0, line + "\n");
    }

    /** Shows what is wrong, the first of it in words. */
    void faults(List<QueryFault> found) {
        faults = List.copyOf(found);
        text.redraw();
        QueryFault first = faults.isEmpty() ? null : faults.get(0);
        said.setForeground(theme.colour(first == null ? Token.INK3 : first.grave() ? Token.REFUTE : Token.WARN));
        said.setLinkForeground(said.getForeground());
        said.setText(first == null ? "The query can be asked." : marked(first));
        gutter.redraw();
        layout();
    }

    private static String marked(QueryFault fault) {
        String words = fault.words().replace("&", "&&").replace("<", "‹").replace(">", "›"); // a link would take them for its own
        return fault.line() == 0 ? words : "<a>Line " + fault.line() + "</a>: " + words;
    }

    String words() {
        return faults.isEmpty() ? "The query can be asked." : faults.get(0).sentence();
    }

    private void toLine(Event event) {
        QueryFault first = faults.get(0);
        int line = Math.min(first.line(), text.getLineCount()) - 1;
        String words = text.getLine(line);
        text.setSelection(text.getOffsetAtLine(line) + Math.min(words.length(), Math.max(0, first.column() - 1)));
        text.showSelection();
        text.setFocus();
    }

    /** True where nothing keeps it from being asked. */
    boolean isSound() {
        return faults.stream().noneMatch(QueryFault::grave);
    }

    StyledText control() {
        return text;
    }

    TextUndo undo() {
        return undo;
    }
}
