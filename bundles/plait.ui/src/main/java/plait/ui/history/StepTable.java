package plait.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import plait.core.history.Step;
import plait.core.study.Entry;
import plait.ui.theme.Named;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeRows;

/** The steps by day in a native table that makes rows only where somebody looks; each row's text says all of it to a screen reader. */
final class StepTable {
    private static final int HEIGHT = 46;
    private static final int LEFT = 14;
    private static final int ICON = 58;
    private static final int WORDS = 82;
    private static final int RIGHT = 12;
    private static final int GAP = 10;
    /** More rows than a screen shows. */
    private static final int FEW = 60;

    private final Timeline timeline;
    private final Table table;
    private final Theme theme;

    StepTable(Composite parent, Timeline timeline) {
        this.timeline = timeline;
        theme = Theme.on(parent.getDisplay());
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setBackground(theme.colour(Token.SURFACE));
        table.setForeground(theme.colour(Token.INK));
        table.setFont(theme.sans(13));
        table.setData("org.eclipse.e4.ui.css.CssClassName", "PlaitTable");
        var column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(120, table.getClientArea().width)));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.MeasureItem, event -> event.height = HEIGHT - TreeRows.BETWEEN);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        Named.as(table, "Changes, newest first");
        refresh();
    }

    Table control() {
        return table;
    }

    /** The step that is selected. */
    Optional<Step> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && timeline.line(index) instanceof Line.Done done ? Optional.of(done.step()) : Optional.empty();
    }

    /** Hears of the step that is selected; nobody when a day is. */
    void onSelect(Consumer<Optional<Step>> listener) {
        table.addListener(SWT.Selection, event -> listener.accept(selected()));
    }

    /** Hears which step is to be shown by Enter or a double click. */
    void onOpen(Consumer<Step> open) {
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(open));
    }

    /** Hears which step was clicked. */
    void onClick(Consumer<Step> clicked) {
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && event.count == 1 && table.getItem(new Point(event.x, event.y)) != null) selected().ifPresent(clicked);
        });
    }

    /** Brings the rows to what the timeline has now; what was selected stays so. */
    void refresh() {
        Optional<Step> before = selectedData();
        int top = table.getTopIndex();
        int old = table.getItemCount();
        table.setItemCount(timeline.size());
        table.clearAll();
        int now = before.map(step -> timeline.indexOf(step.revision())).orElse(-1);
        if (now >= 0 && now != table.getSelectionIndex()) {
            int moved = now - table.getSelectionIndex();
            table.setSelection(now);
            if (top > 0 && old > 0) table.setTopIndex(top + moved);
        } else if (now < 0 && before.isPresent()) table.deselectAll();
        lookOn();
    }

    private Optional<Step> selectedData() {
        TableItem[] items = table.getSelection();
        return items.length > 0 && items[0].getData() instanceof Line.Done done ? Optional.of(done.step()) : Optional.empty();
    }

    /** Older steps are read when their place comes into sight; while there are few rows it is in sight. */
    private void lookOn() {
        if (!timeline.isWhole() && timeline.size() <= FEW) later();
    }

    private void later() {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) timeline.goOn();
        });
    }

    private void fill(TableItem item, int index) {
        Line line = timeline.line(index);
        item.setData(line);
        item.setText(sentence(line));
    }

    private String older() {
        return timeline.size() == 1 ? "Reading…" : "Older changes…";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** All that a row shows, in the order of importance. */
    String sentence(Line line) {
        return switch (line) {
            case Line.Day day -> Words.day(day.day(), today());
            case Line.Older older -> older();
            case Line.Done done -> {
                Step step = done.step();
                String about = timeline.words().about(step);
                yield step.label() + (timeline.isUndone(step) ? ", taken back" : "") + (about.isEmpty() ? "" : ", " + about) + ", " + Words.time(step) + ", " + step.author();
            }
        };
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0 && ((TableItem) event.item).getData() instanceof Line.Done;
        event.gc.setBackground(theme.colour(!selected ? Token.SURFACE : table.isFocusControl() ? Token.TINT : Token.SELIN));
        event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        switch (((TableItem) event.item).getData()) {
            case Line.Day day -> text(event.gc, Words.day(day.day(), today()), theme.strong(12), Token.INK2, LEFT, event.y + event.height - 12, table.getClientArea().width);
            case Line.Done done -> step(event, done.step());
            case Line.Older older -> {
                text(event.gc, older(), theme.sans(12), Token.INK3, LEFT, event.y + event.height / 2, table.getClientArea().width);
                later(); // it was scrolled into sight
            }
            case null, default -> {}
        }
    }

    private void step(Event event, Step step) {
        GC gc = event.gc;
        int width = table.getClientArea().width;
        boolean quiet = timeline.isUndone(step) || step.kind() != Entry.Kind.CHANGE;
        String about = timeline.words().about(step);
        if (timeline.isUndone(step)) about = about.isEmpty() ? "taken back" : "taken back · " + about;
        int first = about.isEmpty() ? event.y + event.height / 2 : event.y + 14;
        text(gc, Words.time(step), theme.sans(12), Token.INK3, LEFT, first, ICON - LEFT - 4);
        gc.drawImage(theme.icon(Words.icon(step), 14, quiet ? Token.INK3 : Token.INK2), ICON, first - 7);
        gc.setFont(theme.sans(12));
        int author = gc.textExtent(step.author(), SWT.DRAW_TRANSPARENT).x;
        text(gc, step.author(), theme.sans(12), Token.INK3, width - RIGHT - author, first, author);
        text(gc, step.label(), theme.sans(13), quiet ? Token.INK3 : Token.INK, WORDS, first, width - RIGHT - author - GAP - WORDS);
        if (!about.isEmpty()) text(gc, about, theme.sans(12), quiet ? Token.INK3 : Token.INK2, WORDS, event.y + 33, width - RIGHT - WORDS);
        gc.setForeground(theme.colour(Token.LINE));
        gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
    }

    private void text(GC gc, String words, Font font, Token ink, int x, int middle, int room) {
        gc.setFont(font);
        gc.setForeground(theme.colour(ink));
        String shown = Shortened.to(words, Math.max(0, room), gc);
        gc.drawText(shown, x, middle - gc.textExtent(shown, SWT.DRAW_TRANSPARENT).y / 2, SWT.DRAW_TRANSPARENT);
    }
}
