package plait.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.questions.Question;
import plait.theory.OntologyShapes;
import plait.ui.theories.ScreenFigures;

/** The screens of a theory of 300 configurations and 5,000 evidence links, and how soon a question of 10,000 configurations is cancelled. */
final class TheoryScreens {
    private static final MadeTheory.Size ORDINARY = new MadeTheory.Size(300, 5_000, 60, 50);
    private static final MadeTheory.Size LARGE = new MadeTheory.Size(10_000, 40_000, 200, 200);
    private static final int WARM_UP = 5;

    private final Table table;
    private final OntologyShapes shapes = new OntologyShapes();

    TheoryScreens(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        MadeTheory.make(folder, ORDINARY);
        try (OpenStudy open = MadeTheory.open(folder, List.of(), shapes)) {
            new ScreenFigures(open, this::time).measure();
        }
    }

    private void time(String what, int runs, ScreenFigures.Work before, ScreenFigures.Work work) throws Exception {
        var first = new Stopwatch();
        before.run();
        first.time(work::run);
        for (int i = 0; i < WARM_UP; i++) {
            before.run();
            work.run();
        }
        var watch = new Stopwatch();
        for (int i = 0; i < runs; i++) {
            before.run();
            watch.time(work::run);
        }
        table.line("%s, first %.0f ms".formatted(what, first.wall(0.5)), watch, "≤ 300 ms");
    }

    /** Each question of a large theory is asked and cancelled after a moment. */
    void cancel(Path folder) throws Exception {
        MadeTheory.make(folder, LARGE);
        try (OpenStudy open = MadeTheory.open(folder, List.of(), shapes)) {
            open.theory();
            System.out.printf(Locale.ROOT, "Questions of %,d configurations, cancelled after 200 ms%n", LARGE.configurations());
            for (Question question : open.questions().all()) cancel(open, question);
        }
    }

    private static void cancel(OpenStudy open, Question question) {
        var asked = new AskedOnce();
        String how = "answered before";
        try {
            open.questions().ask(question, Map.of(), asked);
        } catch (Problem stopped) {
            how = String.format(Locale.ROOT, "given up %.0f ms after", (System.nanoTime() - asked.end) / 1e6);
        }
        System.out.printf("  %-5s %s%n", question.name(), how);
    }

    /** Somebody who loses patience after a moment. */
    private static final class AskedOnce implements Progress {
        private static final long PATIENCE_NS = 200_000_000;
        private final long end = System.nanoTime() + PATIENCE_NS;

        @Override public void begin(String task, int steps) {}

        @Override public void worked(int steps) {}

        @Override public boolean cancelled() {
            return System.nanoTime() > end;
        }
    }
}
