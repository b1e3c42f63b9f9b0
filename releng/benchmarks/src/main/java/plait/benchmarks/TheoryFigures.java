package plait.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.logging.LogManager;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.questions.Question;
import plait.core.study.Rule;
import plait.core.study.Store;
import plait.core.theories.RuleShapes;
import plait.core.theories.TheoryDataset;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.theory.JenaDataset;
import plait.theory.OntologyShapes;

/** What the theory costs: the questions, the rules at every commit, and a study of 10,000 configurations. */
final class TheoryFigures {
    private static final MadeTheory.Size ORDINARY = new MadeTheory.Size(300, 5_000, 60, 50);
    private static final MadeTheory.Size LARGE = new MadeTheory.Size(10_000, 40_000, 200, 200);
    private static final int QUESTION_WARM_UP = 15;
    private static final int QUESTION_RUNS = 15;
    private static final int COMMIT_WARM_UP = 300;
    private static final int COMMIT_RUNS = 500;
    private static final int FIRST_COMMITS = 5;
    private static final int LARGE_COMMITS = 50;

    private final Table table;
    private final OntologyShapes shapes = new OntologyShapes();

    TheoryFigures(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        Path ordinary = folder.resolve("ordinary.plait");
        MadeTheory.make(ordinary, ORDINARY);
        questions(ordinary);
        gate(ordinary);
        first(ordinary);
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    // ---- questions

    private void questions(Path folder) throws Exception {
        try (OpenStudy open = MadeTheory.open(folder, List.of(), shapes)) {
            say("Questions at %,d configurations, %,d evidence links, %,d triples", ORDINARY.configurations(), ORDINARY.evidence(), open.theory().size());
            for (Question question : open.questions().all()) question(open, question);
        }
    }

    private void question(OpenStudy open, Question question) throws Exception {
        var first = new Stopwatch();
        var rows = new int[1];
        Stopwatch.Work ask = () -> rows[0] = open.questions().ask(question, Map.of(), Progress.NONE).rows().size();
        first.time(ask);
        for (int i = 0; i < QUESTION_WARM_UP; i++) ask.run();
        var watch = new Stopwatch();
        for (int i = 0; i < QUESTION_RUNS; i++) watch.time(ask);
        table.line("%s, %,d rows, first %.0f ms".formatted(title(question), rows[0], first.wall(0.5)), watch, "≤ 300 ms");
    }

    private static String title(Question question) {
        return "%-4s %.26s".formatted(question.name(), question.title());
    }

    // ---- the rules at a commit

    private interface Edit {
        void make(OpenStudy open, Random random);
    }

    private void gate(Path folder) throws Exception {
        edits(folder, "add evidence", TheoryFigures::addEvidence);
        edits(folder, "reword a slot", TheoryFigures::reword);
        edits(folder, "add a ripple", TheoryFigures::addRipple);
    }

    private static void addEvidence(OpenStudy open, Random random) {
        MadeTheory.addEvidence(open, free(open, random), random);
    }

    private static void reword(OpenStudy open, Random random) {
        free(open, random).getSlots().get(random.nextInt(5)).setWording("other words " + random.nextInt());
    }

    private static void addRipple(OpenStudy open, Random random) {
        ConfigurationVersion from = free(open, random);
        ConfigurationVersion to = free(open, random);
        while (to == from) to = free(open, random);
        MadeTheory.ripple(from, to);
    }

    /** A version that no frozen theory version holds. */
    private static ConfigurationVersion free(OpenStudy open, Random random) {
        List<Configuration> all = open.study().getConfigurations();
        return all.get(random.nextInt(all.size() / 4) * 4 + 1).getVersions().get(1);
    }

    private void edits(Path folder, String what, Edit edit) throws Exception {
        var held = new Stopwatch();
        RuleShapes timed = (rows, focus) -> held.of(() -> shapes.check(rows, focus));
        commits(folder, "Commit: " + what, OpenStudy.rules(timed), edit, held);
        commits(folder, "  … without any rules", List.of(), edit, null);
    }

    private void commits(Path folder, String what, List<Rule> rules, Edit edit, Stopwatch held) throws Exception {
        var random = new Random(3);
        var watch = new Stopwatch();
        try (OpenStudy open = MadeTheory.open(folder, rules, shapes)) {
            for (int i = 0; i < COMMIT_WARM_UP; i++) open.session().commit("Warm up", study -> edit.make(open, random));
            if (held != null) held.reset();
            for (int i = 0; i < COMMIT_RUNS; i++) watch.time(() -> open.session().commit("Measured", study -> edit.make(open, random)));
        }
        table.line(what, watch, "");
        if (held != null) table.line("  … the shapes alone", held, "≤ 5 ms CPU");
    }

    /** Each in a Java of its own, because only the first one is the first. */
    private void first(Path folder) throws Exception {
        say("First edit of the theory after opening: milliseconds, each in a process of its own");
        for (String how : List.of(FirstCommit.COLD, FirstCommit.WARMED, FirstCommit.WITHOUT)) {
            for (int i = 0; i < FIRST_COMMITS; i++) {
                var command = new ArrayList<String>(List.of(ProcessHandle.current().info().command().orElseThrow()));
                command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
                command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstCommit.class.getName(), folder.toString(), how));
                new ProcessBuilder(command).inheritIO().start().waitFor();
            }
        }
    }

    /** The process that makes the first edit. */
    static final class FirstCommit {
        static final String COLD = "cold";
        static final String WARMED = "warmed";
        static final String WITHOUT = "without-rules";

        private FirstCommit() {}

        public static void main(String[] args) throws Exception {
            LogManager.getLogManager().reset();
            RuleShapes late = (rows, focus) -> Late.SHAPES.check(rows, focus);
            try (OpenStudy open = MadeTheory.open(Path.of(args[0]), args[1].equals(WITHOUT) ? List.of() : OpenStudy.rules(late), late)) {
                open.theory();
                if (args[1].equals(WARMED)) open.warmTheory();
                open.session().commit("No theory", study -> study.setName("Renamed " + System.nanoTime()));
                open.theory(); // what was submitted before has been done
                var watch = new Stopwatch();
                var random = new Random();
                watch.time(() -> open.session().commit("First", study -> addEvidence(open, random)));
                say("  %-14s wall %6.0f  CPU %6.0f", args[1], watch.wall(0.5), watch.cpu(0.5));
            }
        }

        private static final class Late {
            static final OntologyShapes SHAPES = new OntologyShapes();
        }
    }

    // ---- 10,000 configurations

    void measureLarge(Path folder) throws Exception {
        MadeTheory.make(folder, LARGE);
        try (OpenStudy open = MadeTheory.open(folder, List.of(), shapes)) {
            long before = heap();
            Store store = open.session().store();
            TheoryDataset dataset = new JenaDataset(() -> shapes);
            once("Load the dataset", "", () -> dataset.load(store::rows, store::row));
            long after = heap();
            say("%,d configurations, %,d evidence links, %,d triples; heap %,d MB for the study, %,d MB for the dataset, -Xmx %,d MB",
                    LARGE.configurations(), LARGE.evidence(), dataset.size(), before, after - before, Runtime.getRuntime().maxMemory() >> 20);
            var findings = new int[1];
            Stopwatch.Work check = () -> findings[0] = dataset.check(Progress.NONE).size();
            once("Full check, the first time", "", check);
            once("Full check, again", "", check);
            say("  %,d findings", findings[0]);
            follow(open, dataset);
            dataset.close();
        }
        try (OpenStudy open = MadeTheory.open(folder, OpenStudy.rules(shapes), shapes)) {
            open.theory();
            lag(open);
            slowest(open);
        }
    }

    private void once(String what, String budget, Stopwatch.Work work) throws Exception {
        var watch = new Stopwatch();
        watch.time(work);
        table.line(what, watch, budget);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private void follow(OpenStudy open, TheoryDataset dataset) throws Exception {
        var random = new Random(5);
        var watch = new Stopwatch();
        for (int i = 0; i < LARGE_COMMITS; i++) {
            open.session().commit("Evidence", study -> addEvidence(open, random));
            watch.time(() -> dataset.apply(open.session().last()));
        }
        table.line("Take in a commit of one evidence link", watch, "");
    }

    private void lag(OpenStudy open) throws Exception {
        var random = new Random(6);
        var commit = new Stopwatch();
        var watch = new Stopwatch();
        for (int i = 0; i < LARGE_COMMITS; i++) {
            commit.time(() -> open.session().commit("Evidence", study -> addEvidence(open, random)));
            watch.time(open::theory);
        }
        table.line("Commit of one evidence link, with rules", commit, "");
        table.line("  … until the dataset knows it", watch, "");
    }

    private void slowest(OpenStudy open) throws Exception {
        Stopwatch slowest = null;
        String name = "";
        for (Question question : open.questions().all()) {
            var watch = new Stopwatch();
            var rows = new int[1];
            for (int i = 0; i < 2; i++) watch.time(() -> rows[0] = open.questions().ask(question, Map.of(), Progress.NONE).rows().size());
            if (Boolean.getBoolean("plait.benchmarks.all")) table.line("%s, %,d rows".formatted(title(question), rows[0]), watch, "");
            if (slowest != null && slowest.cpu(0) >= watch.cpu(0)) continue;
            slowest = watch;
            name = "%s, %,d rows".formatted(title(question), rows[0]);
        }
        table.line("Slowest question: " + name, slowest, "");
    }
}
