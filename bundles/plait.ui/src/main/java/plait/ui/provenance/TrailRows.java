package plait.ui.provenance;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.provenance.Trace;
import plait.core.provenance.Trace.Kind;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Stance;
import plait.ui.configurations.Passages;
import plait.ui.theme.CellPaint;
import plait.ui.theme.Icon;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Swatch;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeRows;

/** Draws the rows of a trail, two lines each: what it is, in serif where somebody speaks, and where, who and when. The tree stays native, and its items have the words. */
final class TrailRows {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int HEIGHT = 42;
    private static final int LINE = 19;
    private static final int SIGN = 24;
    private static final int RIGHT = 10;

    private final Tree tree;
    private final OpenStudy study;
    private final Theme theme;
    private final CellPaint cells;

    TrailRows(Tree tree, OpenStudy study) {
        this.tree = tree;
        this.study = study;
        theme = Theme.on(tree.getDisplay());
        cells = new CellPaint(theme);
        tree.setBackground(theme.colour(Token.SURFACE));
        tree.setForeground(theme.colour(Token.INK));
        tree.setFont(theme.sans(13));
        var column = new TreeColumn(tree, SWT.NONE);
        tree.addListener(SWT.Resize, event -> column.setWidth(Math.max(40, tree.getClientArea().width)));
        tree.addListener(SWT.MeasureItem, event -> event.height = HEIGHT - TreeRows.BETWEEN);
        tree.addListener(SWT.EraseItem, this::erase);
        tree.addListener(SWT.PaintItem, this::paint);
    }

    /** The first line: what was said, for a passage. */
    String words(Trace trace) {
        Segment passage = passage(trace);
        return passage == null ? trace.words() : study.segments().quote(passage).replaceAll("\\s+", " ").strip();
    }

    /** The second line. */
    String detail(Trace trace) {
        Segment passage = passage(trace);
        String who = trace.author().isEmpty() ? "" : trace.author() + (trace.time() == 0 ? "" : ", " + DAY.format(Instant.ofEpochMilli(trace.time()).atZone(ZoneId.systemDefault())));
        return Stream.of(passage == null ? "" : Passages.name(study, passage), trace.detail(), who).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** All of it, for tooltips and screen readers. */
    String all(Trace trace) {
        String detail = detail(trace);
        String kind = trace.about() instanceof Slot slot ? RoleBadge.word(slot.getRole(), false) + ": " : "";
        return kind + words(trace) + (detail.isEmpty() ? "" : "\n" + detail);
    }

    /** The passage that a row is; null for any other row. */
    static Segment passage(Trace trace) {
        if (trace.kind() != Kind.PASSAGE) return null;
        Segment passage = trace.about() instanceof EvidenceLink link ? link.getSegment() : trace.about() instanceof Segment segment ? segment : null;
        return passage == null || passage.getText() == null ? null : passage;
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(theme.colour(!selected ? Token.SURFACE : tree.isFocusControl() ? Token.TINT : Token.SELIN));
        event.gc.fillRectangle(0, event.y, tree.getClientArea().width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        if (!(((TreeItem) event.item).getData() instanceof Trace trace)) return;
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        int right = tree.getClientArea().width - RIGHT;
        int middle = event.y + event.height / 2;
        if (trace.kind() == Kind.GROUP) {
            var line = new Rectangle(event.x, event.y, right - event.x, event.height);
            cells.words(gc, line, trace.words(), theme.strong(13), Token.INK);
            cells.right(gc, line, Integer.toString(trace.below().size()), theme.sans(12), Token.INK3);
            return;
        }
        sign(gc, trace, event.x, middle);
        int left = event.x + SIGN;
        String detail = detail(trace);
        int top = detail.isEmpty() ? middle - LINE / 2 : middle - LINE;
        cells.words(gc, new Rectangle(left, top, right - left, LINE), words(trace), font(trace), Token.INK);
        cells.words(gc, new Rectangle(left, middle, right - left, LINE - 2), detail, theme.sans(12), Token.INK3);
    }

    private Font font(Trace trace) {
        boolean speaks = trace.kind() == Kind.PASSAGE || trace.kind() == Kind.STATEMENT;
        return speaks ? theme.serif(13) : theme.sans(13);
    }

    private void sign(GC gc, Trace trace, int x, int middle) {
        if (trace.about() instanceof EvidenceLink link && trace.kind() == Kind.PASSAGE) new StanceMark(theme).draw(gc, x + 2, middle - StanceMark.SIZE / 2, link.getStance() == null ? Stance.SUPPORTS : link.getStance());
        else if (trace.about() instanceof Slot slot) new RoleBadge(theme).draw(gc, x, middle - RoleBadge.SIZE / 2, slot.getRole(), false);
        else if (trace.about() instanceof Factor code) Swatch.draw(gc, theme, CodeBook.colour(code), x + 2, middle);
        else if (trace.about() instanceof Coding coding) Swatch.draw(gc, theme, CodeBook.colour(coding.getFactor()), x + 2, middle);
        else gc.drawImage(theme.icon(icon(trace.kind()), 14, Token.INK2), x + 1, middle - 7);
    }

    private static Icon icon(Kind kind) {
        return switch (kind) {
            case CONFIGURATION, PART -> Icon.WORKFLOW;
            case PASSAGE, STATEMENT -> Icon.QUOTE;
            case LINK -> Icon.WAYPOINTS;
            case VERSION, STEP -> Icon.GIT_BRANCH;
            case ANSWER -> Icon.MESSAGE_SQUARE;
            case CODE -> Icon.TAG;
            case PATTERN -> Icon.REPEAT;
            case THEORY -> Icon.BOOK_OPEN;
            case SOURCE -> Icon.FILE_TEXT;
            case MEMO -> Icon.NOTEBOOK_PEN;
            case CHANGE, GROUP -> Icon.HISTORY;
        };
    }
}
