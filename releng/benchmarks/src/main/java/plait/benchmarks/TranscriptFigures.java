package plait.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.coding.ShowOnly;
import plait.core.sources.FrozenText;
import plait.core.sources.Texts;
import plait.model.Factor;
import plait.model.Source;
import plait.model.Text;
import plait.model.text.Span;
import plait.model.text.Turn;
import plait.ui.transcript.TranscriptCanvas;

/** What a person waits for in a transcript, on a real canvas in a real window: from the command to the last pixel. */
final class TranscriptFigures {
    private static final int WARM_UP = 60;
    private static final int RUNS = Integer.getInteger("plait.runs", 200);
    /** A participant's. */
    private static final int CROWDED_TURN = 40;
    private static final int AGAIN_MS = 500;
    private static final String BUDGET = "≤ 16 ms CPU";

    private final Table table;
    private final Random random = new Random(2);

    TranscriptFigures(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        measure(folder.resolve("10.plait"), 10_000, 500, 0);
        measure(folder.resolve("20.plait"), 20_000, 2_000, 0);
        measure(folder.resolve("overlapping.plait"), 20_000, 2_000, 400);
    }

    /** @param overlapping how many codings besides lie in one turn, over each other */
    private void measure(Path folder, int words, int codings, int overlapping) throws Exception {
        var display = Display.getDefault();
        var shell = new Shell(display);
        try (OpenStudy open = MadeStudy.make(folder, 1, words, codings)) {
            open.startSearch();
            open.awaitSearch();
            shell.setLayout(new FillLayout());
            shell.setSize(1100, 830);
            var canvas = new TranscriptCanvas(shell);
            shell.open();
            Source source = open.study().getSources().get(0);
            if (overlapping > 0) overlap(open, source, overlapping);
            opening(canvas, open, source, String.format("Open a transcript of %,d words with %,d codings", words, codings + overlapping));
            scrolling(canvas, "  Scroll by three lines", 75);
            scrolling(canvas, "  Scroll by a page", 780);
            jumping(canvas, open, source);
            selecting(canvas);
            resizing(canvas, shell);
            filtering(canvas, open);
            if (overlapping > 0) crowded(canvas);
            else applying(canvas, open, source);
        } finally {
            shell.dispose();
        }
    }

    /** Passages of 10 to 200 characters in one turn. */
    private void overlap(OpenStudy open, Source source, int codings) {
        Text text = Texts.current(source);
        Span turn = open.texts().read(text).structure().turns().get(CROWDED_TURN - 1).spoken();
        List<Factor> factors = CodeBook.ordered(open.study());
        open.session().commit("Codings", study -> {
            for (int i = 0; i < codings; i++) {
                int length = Math.min(turn.length(), 10 + random.nextInt(190));
                int start = turn.start() + random.nextInt(turn.length() - length + 1);
                open.codings().add(text, new Span(start, start + length), factors.get(random.nextInt(factors.size())), "Benchmark");
            }
        });
    }

    private void time(String what, int runs, TranscriptCanvas canvas, Stopwatch.Work before, Stopwatch.Work work) throws Exception {
        var watch = new Stopwatch();
        for (int i = 0; i < runs / 4 + runs; i++) {
            painted(canvas, before);
            if (i < runs / 4) painted(canvas, work);
            else watch.time(() -> painted(canvas, work));
        }
        table.line(what, watch, BUDGET);
    }

    /** As the wheel and the scroll bar do; round to the top at the end. */
    private void scrolling(TranscriptCanvas canvas, String what, int pixels) throws Exception {
        time(what, RUNS, canvas, () -> {}, () -> scroll(canvas, pixels));
    }

    private static void scroll(TranscriptCanvas canvas, int pixels) {
        ScrollBar bar = canvas.getVerticalBar();
        int to = bar.getSelection() + pixels;
        bar.setSelection(to > bar.getMaximum() - bar.getThumb() ? 0 : to);
        bar.notifyListeners(SWT.Selection, new Event());
    }

    private void jumping(TranscriptCanvas canvas, OpenStudy open, Source source) throws Exception {
        int turns = open.texts().read(source).structure().turns().size();
        time("  Jump to a turn", RUNS, canvas, () -> {}, () -> canvas.goTo(Integer.toString(1 + random.nextInt(turns))));
    }

    /** Drags over some words in sight; each step of the mouse is painted and measured by itself. */
    private void selecting(TranscriptCanvas canvas) throws Exception {
        time("  Select, one step of the mouse", RUNS, canvas, () -> mouse(canvas, SWT.MouseDown), () -> mouse(canvas, SWT.MouseMove));
        mouse(canvas, SWT.MouseUp);
    }

    private void mouse(TranscriptCanvas canvas, int type) {
        var event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = 140 + random.nextInt(400);
        event.y = 20 + random.nextInt(canvas.getClientArea().height - 40);
        canvas.notifyListeners(type, event);
    }

    /** A step of a sash or window edge that is dragged, by which every line is broken anew. */
    private void resizing(TranscriptCanvas canvas, Shell shell) throws Exception {
        var width = new int[] {640};
        time("  Resize by a step, all lines broken anew", RUNS, canvas, () -> {}, () -> {
            width[0] = width[0] == 640 ? 610 : 640;
            canvas.setSize(width[0], shell.getClientArea().height);
        });
        canvas.setSize(shell.getClientArea().width, shell.getClientArea().height);
    }

    private void filtering(TranscriptCanvas canvas, OpenStudy open) throws Exception {
        List<Factor> factors = CodeBook.ordered(open.study());
        time("  Show only one code, or all again", RUNS, canvas, () -> canvas.show(ShowOnly.ALL), () -> canvas.show(ShowOnly.ALL.with(factors.get(random.nextInt(factors.size())), true)));
        canvas.show(ShowOnly.ALL);
    }

    /** The worst turn that there is, in sight. */
    private void crowded(TranscriptCanvas canvas) throws Exception {
        time("  Jump to the turn with the overlapping codings", RUNS / 4, canvas, () -> canvas.goTo("1"), () -> canvas.goTo(Integer.toString(CROWDED_TURN)));
        time("  Scroll there", RUNS / 4, canvas, () -> canvas.goTo(Integer.toString(CROWDED_TURN)), () -> scroll(canvas, 75));
        time("  Select there, one step of the mouse", RUNS, canvas, () -> mouse(canvas, SWT.MouseDown), () -> mouse(canvas, SWT.MouseMove));
        mouse(canvas, SWT.MouseUp);
    }

    private void opening(TranscriptCanvas canvas, OpenStudy open, Source source, String what) throws Exception {
        var watch = new Stopwatch();
        for (int i = 0; i < 12; i++) {
            open.texts().forget();
            if (i < 4) painted(canvas, () -> canvas.show(open, source));
            else watch.time(() -> painted(canvas, () -> canvas.show(open, source)));
        }
        table.line(what, watch, "≤ 100 ms");
    }

    /** Codes a passage of 20 to 120 characters in a random turn: the canvas scrolls there first, which is not measured. */
    private void applying(TranscriptCanvas canvas, OpenStudy open, Source source) throws Exception {
        Text text = Texts.current(source);
        FrozenText frozen = open.texts().read(text);
        List<Factor> factors = CodeBook.ordered(open.study());
        var watch = new Stopwatch();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            Span span = span(frozen);
            painted(canvas, () -> canvas.select(span));
            Factor factor = factors.get(random.nextInt(factors.size()));
            Stopwatch.Work apply = () -> painted(canvas, () -> open.codings().apply(text, span, factor));
            if (i < WARM_UP) apply.run();
            else watch.time(apply);
            open.awaitSearch();
        }
        table.line("  Apply a code there, command to painted", watch, BUDGET);
    }

    private Span span(FrozenText frozen) {
        List<Turn> turns = frozen.structure().turns();
        Span spoken = turns.get(random.nextInt(turns.size())).spoken();
        int length = Math.min(spoken.length(), 20 + random.nextInt(100));
        int start = spoken.start() + random.nextInt(spoken.length() - length + 1);
        return new Span(start, start + length);
    }

    /** Does the work, then lets the window draw until it has. */
    private static void painted(TranscriptCanvas canvas, Stopwatch.Work work) throws Exception {
        var painted = new boolean[1];
        canvas.addListener(SWT.Paint, event -> painted[0] = true);
        var listener = canvas.getListeners(SWT.Paint)[canvas.getListeners(SWT.Paint).length - 1];
        work.run();
        canvas.redraw(0, 0, 1, 1, false); // so that a paint comes even when nothing in sight changed
        canvas.update();
        Display display = canvas.getDisplay();
        // a window system may swallow what it thinks nobody sees: ask again rather than wait for ever
        display.timerExec(AGAIN_MS, () -> {
            if (!painted[0]) canvas.redraw(0, 0, 1, 1, false);
        });
        while (!painted[0]) if (!display.readAndDispatch()) display.sleep();
        canvas.removeListener(SWT.Paint, listener);
    }
}
