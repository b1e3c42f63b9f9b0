package plait.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import plait.core.OpenStudy;

/** A large study, 600 texts of 10,000 words with 20,000 codings: opening it, and the memory that it takes. The window's part is measured by the run script. */
final class StudyFigures {
    private static final int TEXTS = 600;
    private static final int WORDS = 10_000;
    private static final int CODINGS = 20_000;
    private static final int OPENINGS = 10;
    private static final int WARM_UP = 3;

    private final Table table;

    StudyFigures(Table table) {
        this.table = table;
    }

    /** Makes the study where there is none: the run script shows it in the window afterwards. */
    void measure(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) MadeStudy.make(folder, TEXTS, WORDS, CODINGS).close();
        var watch = new Stopwatch();
        for (int i = 0; i < WARM_UP + OPENINGS; i++) {
            var opened = new OpenStudy[1];
            if (i < WARM_UP) opened[0] = MadeStudy.open(folder);
            else watch.time(() -> opened[0] = MadeStudy.open(folder));
            opened[0].close();
        }
        table.line("Open 600 texts of 10,000 words, 20,000 codings, warm", watch, "≤ 1 s");
        double before = heap();
        try (OpenStudy open = MadeStudy.open(folder)) {
            System.out.printf(Locale.ROOT, "%-58s %17.0f MB   of it the study's %.0f MB with %d sources%n", "  … heap with it open, after collection", heap(), heap() - before, open.study().getSources().size());
        }
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
