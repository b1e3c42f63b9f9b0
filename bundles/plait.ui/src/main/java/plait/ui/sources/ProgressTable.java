package plait.ui.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import plait.core.OpenStudy;
import plait.core.search.NaturalOrder;
import plait.core.study.Committed;
import plait.model.Case;
import plait.model.Coding;
import plait.model.EvidenceLink;
import plait.model.Source;
import plait.ui.theme.Named;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeRows;

/** How far each source is worked through, with the totals of each case; sorted by any column. A native table, so a screen reader reads its cells. */
final class ProgressTable {
    private static final int HEIGHT = 28;
    private static final int PADDING = 8;
    private static final int NAME = 96;
    private static final int WIDE = 400;
    /** Less than this, and who coded last is not shown. */
    private static final int NARROW = 368;
    private static final int BAR = 36;
    private static final int BAR_HEIGHT = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    /** The columns with their widths in pixels at 100 %, 0 for what is left. */
    enum Column {
        SOURCE("Source", 0),
        CODED("Coded", 90),
        CODINGS("Codes", 50),
        EVIDENCE("Evidence", 66),
        LAST("Last", 96);

        final String word;
        final int width;

        Column(String word, int width) {
            this.word = word;
            this.width = width;
        }
    }

    /** @param of a source or a case */
    record Line(EObject of, String name, Coverage coverage) {
        String cell(Column column) {
            return switch (column) {
                case SOURCE -> name;
                case CODED -> Math.round(100 * coverage.share()) + " %";
                case CODINGS -> Integer.toString(coverage.codings());
                case EVIDENCE -> Integer.toString(coverage.evidence());
                case LAST -> coverage.last() == 0 ? "" : (coverage.by() + " " + when(coverage.last())).strip();
            };
        }
    }

    private final OpenStudy study;
    private final Table table;
    private final Theme theme;
    private final CodingProgress progress = new CodingProgress();
    private final Consumer<Committed> onCommit = this::committed;
    private Column sorted = Column.SOURCE;
    private boolean falling;
    private boolean stale;

    ProgressTable(Composite parent, OpenStudy study) {
        this.study = study;
        theme = Theme.on(parent.getDisplay());
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setHeaderBackground(theme.colour(Token.SUNK));
        table.setHeaderForeground(theme.colour(Token.INK2));
        table.setBackground(theme.colour(Token.SURFACE));
        table.setForeground(theme.colour(Token.INK));
        table.setFont(theme.sans(12));
        for (Column each : Column.values()) column(each);
        table.addListener(SWT.Resize, event -> widths());
        table.addListener(SWT.MeasureItem, event -> event.height = HEIGHT - TreeRows.BETWEEN);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Paint, event -> {
            if (stale) table.getDisplay().asyncExec(this::fill);
        });
        Named.as(table, "Progress of coding");
        study.session().listen(onCommit);
        table.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        fill();
    }

    Table control() {
        return table;
    }

    void onSelect(Consumer<EObject> chosen) {
        table.addListener(SWT.Selection, event -> chosen.accept(((Line) event.item.getData()).of()));
    }

    /** Hears which source is to be opened: by Enter or a double click. */
    void onOpen(Consumer<Source> open) {
        table.addListener(SWT.DefaultSelection, event -> {
            if (((Line) event.item.getData()).of() instanceof Source source) open.accept(source);
        });
    }

    private void column(Column which) {
        var column = new TableColumn(table, which == Column.SOURCE || which == Column.LAST ? SWT.LEFT : SWT.RIGHT);
        column.setText(which.word);
        column.setToolTipText(which == Column.CODED ? "Share of the characters that carry a code" : which == Column.LAST ? "Who coded last, and when" : which.word);
        column.addListener(SWT.Selection, event -> sort(which));
    }

    /** Names and figures come first: where there is little room the bars go, then who coded last. Nothing has to be scrolled sideways. */
    private void widths() {
        int left = table.getClientArea().width;
        for (Column each : Column.values()) left -= width(each);
        for (Column each : Column.values()) table.getColumn(each.ordinal()).setWidth(each == Column.SOURCE ? Math.max(NAME, left) : width(each));
    }

    private int width(Column column) {
        return switch (column) {
            case CODED -> hasBars() ? column.width : column.width - BAR;
            case LAST -> table.getClientArea().width < NARROW ? 0 : column.width;
            default -> column.width;
        };
    }

    private boolean hasBars() {
        return table.getClientArea().width >= WIDE;
    }

    /** By a column; by the same one again the other way round. Figures begin with the largest. */
    void sort(Column by) {
        falling = by == sorted ? !falling : by != Column.SOURCE;
        sorted = by;
        table.setSortColumn(table.getColumn(by.ordinal()));
        table.setSortDirection(falling ? SWT.DOWN : SWT.UP);
        fill();
    }

    private void committed(Committed committed) {
        committed.touched().forEach(progress::changed);
        boolean concerned = committed.touched().stream().anyMatch(each -> each instanceof Coding || each instanceof EvidenceLink || each instanceof Source || each instanceof Case);
        if (!concerned) return;
        stale = true;
        table.redraw(); // in front or not, it is made anew when it is next seen
    }

    private void fill() {
        if (table.isDisposed()) return;
        stale = false;
        EObject selected = table.getSelectionCount() == 0 ? null : ((Line) table.getSelection()[0].getData()).of();
        int top = table.getTopIndex();
        List<Line> lines = lines();
        table.setRedraw(false);
        table.setItemCount(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            TableItem item = table.getItem(i);
            item.setData(lines.get(i));
            for (Column each : Column.values()) item.setText(each.ordinal(), lines.get(i).cell(each));
            if (lines.get(i).of() == selected) table.setSelection(i);
        }
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    /** Cases with their totals, each above its sources; sources without a case at the end. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (Case site : study.study().getCases().stream().sorted(Comparator.comparing(Case::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE))).toList()) {
            List<Line> within = lines(site.getSources());
            lines.add(new Line(site, SourceNames.of(site), Coverage.of(within.stream().map(Line::coverage).toList())));
            lines.addAll(within);
        }
        lines.addAll(lines(study.study().getSources().stream().filter(source -> source.getCases().isEmpty()).toList()));
        return lines;
    }

    private List<Line> lines(List<Source> sources) {
        Comparator<Line> order = switch (sorted) {
            case SOURCE -> Comparator.comparing(Line::name, NaturalOrder.INSTANCE);
            case CODED -> Comparator.comparingDouble(line -> line.coverage().share());
            case CODINGS -> Comparator.comparingInt(line -> line.coverage().codings());
            case EVIDENCE -> Comparator.comparingInt(line -> line.coverage().evidence());
            case LAST -> Comparator.comparingLong(line -> line.coverage().last());
        };
        return sources.stream().map(source -> new Line(source, SourceNames.of(source), Coverage.of(source, progress))).sorted(falling ? order.reversed() : order).toList();
    }

    private static String when(long time) {
        var at = Instant.ofEpochMilli(time).atZone(ZoneId.systemDefault());
        return (at.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault())) ? TIME : DAY).format(at);
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        event.gc.setBackground(theme.colour(!selected ? Token.SURFACE : table.isFocusControl() ? Token.TINT : Token.SELIN));
        event.gc.fillRectangle(event.x, event.y, event.width + 1, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        if (!(((TableItem) event.item).getData() instanceof Line line)) return;
        Column column = Column.values()[event.index];
        GC gc = event.gc;
        boolean total = line.of() instanceof Case;
        int width = table.getColumn(event.index).getWidth();
        if (width == 0) return;
        int indent = column == Column.SOURCE && !total && line.of() instanceof Source source && !source.getCases().isEmpty() ? 14 : 0;
        gc.setFont(total ? theme.strong(12) : theme.sans(12));
        gc.setForeground(theme.colour(column == Column.SOURCE ? Token.INK : Token.INK2));
        String words = Shortened.to(line.cell(column), width - 2 * PADDING - indent, gc);
        Point extent = gc.textExtent(words, SWT.DRAW_TRANSPARENT);
        boolean right = column != Column.SOURCE && column != Column.LAST;
        int x = right ? event.x + width - PADDING - extent.x : event.x + PADDING + indent;
        int middle = event.y + event.height / 2;
        gc.drawText(words, x, middle - extent.y / 2, SWT.DRAW_TRANSPARENT);
        if (column == Column.CODED && !total && hasBars()) bar(gc, line.coverage().share(), event.x + PADDING, middle);
    }

    private void bar(GC gc, double share, int x, int middle) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.colour(Token.LINE));
        gc.fillRoundRectangle(x, middle - BAR_HEIGHT / 2, BAR, BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        if (share <= 0) return;
        gc.setBackground(theme.colour(Token.ACCENT));
        gc.fillRoundRectangle(x, middle - BAR_HEIGHT / 2, Math.max(BAR_HEIGHT, (int) Math.round(BAR * share)), BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
    }
}
