package plait.benchmarks;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.cases.QuoteConsent;
import plait.core.coding.CodeBook;
import plait.core.retrieval.Across;
import plait.core.retrieval.Cited;
import plait.core.retrieval.Closeness;
import plait.core.retrieval.CodeMatrix;
import plait.core.retrieval.Passage;
import plait.core.retrieval.Passages;
import plait.core.retrieval.Places;
import plait.core.retrieval.Query;
import plait.core.retrieval.Retrieve;
import plait.core.sources.Texts;
import plait.core.study.Key;
import plait.model.Segment;

/** Finding coded passages again and counting them, in 600 texts of 10,000 words with 20,000 codings by 60 codes. */
final class RetrievalFigures {
    private static final int TEXTS = 600;
    private static final int WORDS = 10_000;
    private static final int CODINGS = 20_000;
    private static final int SOME = 15;
    private static final int WARM_UP = 20;
    private static final int RUNS = 60;
    private static final int ROWS_SEEN = 14;

    private final Table table;
    private final Random random = new Random(3);

    RetrievalFigures(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        try (OpenStudy made = MadeStudy.make(folder, TEXTS, WORDS, CODINGS)) {
            MadeStudy.addPeople(made);
        }
        try (OpenStudy open = MadeStudy.open(folder)) {
            measure(open);
        }
    }

    private void measure(OpenStudy open) throws Exception {
        List<Key> codes = CodeBook.ordered(open.study()).stream().map(Key::of).toList();
        List<Key> cases = open.study().getCases().stream().map(Key::of).toList();
        Places places = places(open);
        Passages passages = Passages.of(open.study());
        var some = new Query.Coded(new HashSet<>(codes.subList(0, SOME)), false, Set.of());
        var others = new Query.Coded(new HashSet<>(codes.subList(SOME, 2 * SOME)), false, Set.of());
        System.out.println(new Retrieve(passages, places, Progress.NONE).find(some).size() + " passages of " + passages.size() + " are retrieved");

        time("Picture of 20,000 codings, after each commit", "≤ 50 ms", () -> Passages.of(open.study()));
        time("Retrieve 5,000 passages, picture included", "≤ 200 ms", () -> live(open, new Retrieve(Passages.of(open.study()), places, Progress.NONE).find(some)));
        time("  … by one role in one case", "≤ 200 ms", () -> find(passages, places, new Query.Only(some, Query.Standing.in(Set.of(cases.get(0)), Set.of("member")))));
        time("  … and also, overlapping", "≤ 200 ms", () -> find(passages, places, new Query.AlsoNear(some, others, Closeness.OVERLAPPING)));
        List<Segment> found = live(open, find(passages, places, some));
        var consent = new QuoteConsent(open.texts());
        time("  … words of the rows that are seen, anywhere in the list", "≤ 50 ms", () -> {
            int from = random.nextInt(found.size() - ROWS_SEEN);
            for (Segment segment : found.subList(from, from + ROWS_SEEN)) Cited.of(segment, open.texts(), consent);
        });
        var near = new Query.AlsoNear(some, others, new Closeness.Words(20));
        cold("  … within 20 words, all 600 texts read, in the background", () -> find(passages, places(open), near));
        time("  … within 20 words again", "≤ 200 ms", () -> find(passages, places, near));
        time("Code × case, 60 × 12", "≤ 200 ms", () -> count(passages, places, new CodeMatrix.Wanted(codes, false, new Across.Cases(cases))));
        time("Code × code, 60 × 60, overlapping", "≤ 200 ms", () -> count(passages, places, new CodeMatrix.Wanted(codes, false, new Across.Codes(codes, Closeness.OVERLAPPING))));
        time("Code × code, 60 × 60, within 20 words, texts known", "≤ 200 ms", () -> count(passages, places, new CodeMatrix.Wanted(codes, false, new Across.Codes(codes, new Closeness.Words(20)))));
    }

    private static Places places(OpenStudy open) {
        return new Places(text -> Texts.load(open.session().store(), text.blob(), text.structure()));
    }

    private static List<Passage> find(Passages passages, Places places, Query query) {
        return new Retrieve(passages, places, Progress.NONE).find(query);
    }

    private static List<Segment> live(OpenStudy open, List<Passage> found) {
        return found.stream().map(passage -> (Segment) open.session().find(passage.segment())).toList();
    }

    private static void count(Passages passages, Places places, CodeMatrix.Wanted wanted) {
        CodeMatrix.count(passages, places, wanted, Progress.NONE);
    }

    private void time(String what, String budget, Stopwatch.Work work) throws Exception {
        for (int i = 0; i < WARM_UP; i++) work.run();
        var watch = new Stopwatch();
        for (int i = 0; i < RUNS; i++) watch.time(work);
        table.line(what, watch, budget);
    }

    private void cold(String what, Stopwatch.Work work) throws Exception {
        var watch = new Stopwatch();
        for (int i = 0; i < 3; i++) watch.time(work);
        table.line(what, watch, "");
    }
}
