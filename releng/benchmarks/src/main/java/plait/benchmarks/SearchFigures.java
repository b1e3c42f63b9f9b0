package plait.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import plait.core.search.IndexMark;
import plait.core.search.IndexedSource;
import plait.core.search.IndexedSource.Passage;
import plait.core.search.Search;
import plait.core.search.SearchRequest;
import plait.model.text.Span;
import plait.search.LuceneSearch;

/** Searching 600 texts of 10,000 words, whose words are as unevenly common as those of a language. */
final class SearchFigures {
    private static final int TEXTS = 600;
    private static final int WORDS = 10_000;
    private static final int TURN = 60;
    private static final int VOCABULARY = 30_000;
    private static final int BATCH = 20;
    private static final int RUNS = 30;
    private static final String[] ROLES = {"interviewer", "member", "peer worker", "lead", "commissioner"};

    private final Table table;
    private final Random random = new Random(2026);
    private final String[] vocabulary = vocabulary();
    private long characters;

    SearchFigures(Table table) {
        this.table = table;
    }

    void measure(Path folder) throws Exception {
        try (Search search = LuceneSearch.onDisk(folder)) {
            var build = new Stopwatch();
            for (int first = 0; first < TEXTS; first += BATCH) {
                List<IndexedSource> sources = made(first);
                int revision = first + 1;
                build.time(() -> search.apply(sources, List.of(), new IndexMark(new UUID(1, 1), revision, "")));
            }
            System.out.printf(Locale.ROOT, "index of %,d characters: %.1f s CPU, %.2f times the text%n", characters, TEXTS / BATCH * build.cpu(0.5) / 1000, size(folder) / (double) characters);
            queries(search);
        }
    }

    private void queries(Search search) throws Exception {
        query(search, "a term", "naloxone", "10 ms");
        query(search, "a phrase", "\"naloxone worker\"", "10 ms");
        query(search, "near", "\"naloxone hope\"~10", "10 ms");
        query(search, "the beginning of a word", "nalox*", "10 ms");
        query(search, "one letter wrong", "naloxon~1", "10 ms");
        query(search, "a star inside", "n*one", "50 ms");
        query(search, "a star in front", "*oxone", "50 ms");
        query(search, "every “the”", "the", "100 ms");
        query(search, "a term of one role, uncoded", "naloxone AND role:member AND is:uncoded", "10 ms");
    }

    private void query(Search search, String what, String query, String budget) throws Exception {
        var request = new SearchRequest(query, 50);
        for (int i = 0; i < RUNS / 3; i++) search.find(request);
        var watch = new Stopwatch();
        long hits = search.find(request).total();
        for (int i = 0; i < RUNS; i++) watch.time(() -> search.find(request));
        table.line(String.format(Locale.ROOT, "first 50 of %,d hits, counted: %s", hits, what), watch, budget);
    }

    private List<IndexedSource> made(int first) {
        var sources = new ArrayList<IndexedSource>();
        for (int i = first; i < first + BATCH; i++) sources.add(source(i));
        return sources;
    }

    private IndexedSource source(int number) {
        var text = new StringBuilder(WORDS * 6);
        var passages = new ArrayList<Passage>();
        for (int turn = 1; turn <= WORDS / TURN; turn++) {
            int speaker = random.nextInt(ROLES.length);
            text.append("P0").append(speaker).append(": ");
            int start = text.length();
            for (int i = 0; i < TURN; i++) text.append(i == 0 ? "" : " ").append(word());
            text.append(".");
            String caseId = "C" + (1 + number % 50);
            passages.add(new Passage(new Span(start, text.length()), turn, "P0" + speaker, "P0" + speaker, ROLES[speaker], caseId, "peer-led", Map.of()));
            text.append('\n');
        }
        characters += text.length();
        return new IndexedSource(new UUID(7, number), "I" + (number + 1), "", "interview", "refining", text.toString(), passages, List.of(), List.of());
    }

    /** The n-th word is n times as rare as the first. */
    private String word() {
        return vocabulary[(int) Math.min(VOCABULARY - 1, Math.floor(Math.pow(VOCABULARY, random.nextDouble())) - 1)];
    }

    private String[] vocabulary() {
        var words = new String[VOCABULARY];
        for (int i = 0; i < VOCABULARY; i++) words[i] = made();
        words[0] = "the";
        words[40] = "worker";
        words[60] = "hope";
        words[300] = "naloxone";
        return words;
    }

    private String made() {
        var word = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(4); i++) word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        return word.append("nrstld".charAt(random.nextInt(6))).toString();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
