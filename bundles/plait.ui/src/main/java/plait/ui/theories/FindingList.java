package plait.ui.theories;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.study.Committed;
import plait.core.study.Finding;
import plait.core.study.Finding.Severity;
import plait.core.theories.Codes;
import plait.model.base.Entity;
import plait.ui.study.Jobs;
import plait.ui.theme.CellPaint;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Icon;
import plait.ui.theme.PaintedTable;
import plait.ui.theme.PaintedTable.Column;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/**
 * What the rules say about the study, the gravest first. Asked anew a moment after each commit, in the background, and only while somebody can see it.
 */
final class FindingList extends Composite {
    private static final int ROW = 29;
    /** After a commit it waits for the next one, so that a run of commits is one question. */
    private static final int PAUSE_MS = 600;

    private final OpenStudy study;
    private final Jobs jobs;
    private final Supplier<Function<Progress, List<Finding>>> check;
    private final Theme theme;
    private final CellPaint cells;
    private final StackLayout stack = new StackLayout();
    private final PaintedTable<Line> table;
    private final EmptyWords words;
    private final Consumer<Committed> onCommit = committed -> stale();
    private final Runnable look = this::look;
    private Jobs.Running running;
    private boolean stale = true;
    private Consumer<Entity> onOpen = subject -> {};
    private BiConsumer<Long, Integer> onCount = (violations, all) -> {};

    /** @param code of the subject, empty for the study as a whole */
    private record Line(Finding finding, String code) {
        static final Comparator<Line> ORDER = Comparator.comparing((Line line) -> line.finding.severity()).thenComparing(line -> line.finding.rule()).thenComparing(Line::code);
    }

    /** @param check readies the question, on the window's thread; what it gives is run on another */
    FindingList(Composite parent, OpenStudy study, Jobs jobs, Supplier<Function<Progress, List<Finding>>> check) {
        super(parent, SWT.NONE);
        this.study = study;
        this.jobs = jobs;
        this.check = check;
        theme = Theme.on(getDisplay());
        cells = new CellPaint(theme);
        setBackground(theme.colour(Token.SURFACE));
        setLayout(stack);
        table = new PaintedTable<>(this, "Problems", ROW, columns());
        table.onOpen(line -> java.util.Optional.ofNullable(line.finding.subject()).map(study.session()::find).ifPresent(onOpen));
        words = new EmptyWords(this, "", "The rules have not been asked yet.");
        stack.topControl = words;
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> {
            study.session().stopListening(onCommit);
            if (running != null) running.cancel();
        });
        addListener(SWT.Paint, event -> later());
        words.addListener(SWT.Paint, event -> later());
        table.control().addListener(SWT.Paint, event -> later());
    }

    /** Hears which object a person goes to. */
    void onOpen(Consumer<Entity> listener) {
        onOpen = listener;
    }

    /** Hears how many rules are broken and how many lines there are. */
    void onCount(BiConsumer<Long, Integer> listener) {
        onCount = listener;
    }

    private List<Column<Line>> columns() {
        return List.of(
                new Column<>("", 104, line -> word(line.finding.severity()), this::severity, null),
                new Column<>("", 150, Line::code, (gc, cell, line) -> cells.words(gc, cell, line.code, theme.sans(13), Token.INK3), null),
                new Column<>("", 0, line -> line.finding.message(), (gc, cell, line) -> cells.words(gc, cell, line.finding.message(), theme.sans(13), Token.INK), null));
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "Broken";
            case WARNING -> "Warning";
            case GAP -> "Gap";
        };
    }

    private void severity(GC gc, Rectangle cell, Line line) {
        Token ink = switch (line.finding.severity()) {
            case VIOLATION -> Token.REFUTE;
            case WARNING -> Token.WARN;
            case GAP -> Token.INK2;
        };
        Icon icon = line.finding.severity() == Severity.GAP ? Icon.CIRCLE_QUESTION_MARK : Icon.TRIANGLE_ALERT;
        gc.drawImage(theme.icon(icon, 14, ink), cell.x, cell.y + (cell.height - 14) / 2);
        cells.words(gc, new Rectangle(cell.x + 20, cell.y, cell.width - 20, cell.height), word(line.finding.severity()), theme.sans(12), ink);
    }

    private void stale() {
        stale = true;
        if (isVisible()) later();
    }

    private void later() {
        if (stale && !isRunning() && !isDisposed()) getDisplay().timerExec(PAUSE_MS, look);
    }

    /** One that was cancelled or has failed no longer stands in the way. */
    private boolean isRunning() {
        return running != null && jobs.running().contains(running);
    }

    private void look() {
        if (isDisposed() || !stale || isRunning() || !isVisible()) return;
        stale = false;
        Function<Progress, List<Finding>> ready = check.get();
        var found = new Object() {
            volatile List<Finding> findings = List.of();
        };
        running = jobs.start("Checking the rules", progress -> found.findings = ready.apply(progress), () -> show(found.findings));
    }

    private void show(List<Finding> findings) {
        running = null;
        if (isDisposed()) return;
        List<Line> lines = findings.stream().map(finding -> new Line(finding, finding.subject() == null ? "" : Codes.of(study.session().find(finding.subject())))).sorted(Line.ORDER).toList();
        table.show(lines);
        words.say("Nothing to mend: no rule is broken, and no part is without evidence.");
        stack.topControl = lines.isEmpty() ? words : table.control();
        layout(true, true);
        onCount.accept(findings.stream().filter(finding -> finding.severity() == Severity.VIOLATION).count(), findings.size());
        later();
    }

    /** What each row says. */
    List<String> rows() {
        return List.of(table.control().getItems()).stream().map(item -> (item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2)).toLowerCase(Locale.UK)).toList();
    }

    PaintedTable<?> table() {
        return table;
    }

    @Override public boolean setFocus() {
        return !stack.topControl.isDisposed() && stack.topControl.setFocus();
    }
}
