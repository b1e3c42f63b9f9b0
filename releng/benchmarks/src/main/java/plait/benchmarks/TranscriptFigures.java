package plait.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
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
    private static final int RUNS = 200;

    private final Table table;
    private final Random random = new Random(2);

    TranscriptFigures(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        measure(folder.resolve("10.plait"), 10_000, 500, "≤ 16 ms CPU");
        measure(folder.resolve("20.plait"), 20_000, 2_000, "≤ 16 ms CPU");
    }

    private void measure(Path folder, int words, int codings, String budget) throws Exception {
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
            opening(canvas, open, source, words, codings);
            applying(canvas, open, source, "  Apply a code there, command to painted", budget);
        } finally {
            shell.dispose();
        }
    }

    private void opening(TranscriptCanvas canvas, OpenStudy open, Source source, int words, int codings) throws Exception {
        var watch = new Stopwatch();
        for (int i = 0; i < 12; i++) {
            open.texts().forget();
            if (i < 4) painted(canvas, () -> canvas.show(open, source));
            else watch.time(() -> painted(canvas, () -> canvas.show(open, source)));
        }
        table.line(String.format("Open a transcript of %,d words with %,d codings", words, codings), watch, "≤ 100 ms");
    }

    /** Codes a passage of 20 to 120 characters in a random turn: the canvas scrolls there first, which is not measured. */
    private void applying(TranscriptCanvas canvas, OpenStudy open, Source source, String what, String budget) throws Exception {
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
        table.line(what, watch, budget);
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
        while (!painted[0]) if (!display.readAndDispatch()) display.sleep();
        canvas.removeListener(SWT.Paint, listener);
    }
}
