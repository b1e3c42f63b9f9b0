package plait.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.sources.Texts;
import plait.model.Factor;
import plait.model.Source;
import plait.model.Text;

/** One coding committed at 20,000 codings, and opening that study. */
final class WritePathFigures {
    private static final int CODINGS = 20_000;
    private static final int WARM_UP = 300;
    private static final int RUNS = 1_000;
    private static final int OPENINGS = 15;

    private final Table table;
    private final Random random = new Random(1);

    WritePathFigures(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        try (OpenStudy open = MadeStudy.make(folder, 60, 10_000, CODINGS)) {
            commit(open, "Commit of one coding at 20,000 codings", WARM_UP, RUNS, "≤ 2 ms");
            open.startSearch();
            open.awaitSearch();
            commit(open, "  … with search following in the background", 50, 200, "≤ 2 ms");
        }
        open(folder);
    }

    private void commit(OpenStudy open, String what, int warmUp, int runs, String budget) throws Exception {
        List<Source> sources = open.study().getSources();
        List<Factor> factors = CodeBook.ordered(open.study());
        var watch = new Stopwatch();
        for (int i = 0; i < warmUp + runs; i++) {
            Text text = Texts.current(sources.get(random.nextInt(sources.size())));
            var span = MadeStudy.span(text, random);
            open.texts().read(text); // the transcript is open when somebody codes in it
            Factor factor = factors.get(random.nextInt(factors.size()));
            if (i < warmUp) open.codings().apply(text, span, factor);
            else watch.time(() -> open.codings().apply(text, span, factor));
        }
        table.line(what, watch, budget);
    }

    private void open(Path folder) throws Exception {
        var watch = new Stopwatch();
        for (int i = 0; i < OPENINGS; i++) {
            var opened = new OpenStudy[1];
            if (i < 3) opened[0] = MadeStudy.open(folder);
            else watch.time(() -> opened[0] = MadeStudy.open(folder));
            opened[0].close();
        }
        table.line("Open that study, warm", watch, "≤ 1 s");
    }
}
