package plait.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** {@code releng/benchmarks/run [write-path] [transcript] [theory] [theory-large] [theory-screens] [theory-cancel] [retrieval] [search] [study]}: all of them when none is named. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        List<String> wanted = List.of(args);
        Path folder = Files.createTempDirectory("plait-benchmarks");
        try {
            System.out.printf("Java %s, %s, %d processors%n", System.getProperty("java.version"), System.getProperty("os.name"), Runtime.getRuntime().availableProcessors());
            var table = new Table();
            if (wanted.isEmpty() || wanted.contains("write-path")) new WritePathFigures(table).measure(folder.resolve("write-path.plait"));
            if (wanted.isEmpty() || wanted.contains("transcript")) new TranscriptFigures(table).measure(Files.createDirectories(folder.resolve("transcript")));
            if (wanted.isEmpty() || wanted.contains("theory")) new TheoryFigures(table).measure(Files.createDirectories(folder.resolve("theory")));
            if (wanted.isEmpty() || wanted.contains("theory-large")) new TheoryFigures(table).measureLarge(folder.resolve("large.plait"));
            if (wanted.isEmpty() || wanted.contains("theory-screens")) new TheoryScreens(table).measure(folder.resolve("screens.plait"));
            if (wanted.isEmpty() || wanted.contains("theory-cancel")) new TheoryScreens(table).cancel(folder.resolve("cancel.plait"));
            if (wanted.isEmpty() || wanted.contains("retrieval")) new RetrievalFigures(table).measure(folder.resolve("retrieval.plait"));
            if (wanted.isEmpty() || wanted.contains("search")) new SearchFigures(table).measure(folder.resolve("search"));
            if (wanted.isEmpty() || wanted.contains("study")) new StudyFigures(table).measure(Path.of(System.getProperty("plait.benchmarks.study", folder.resolve("study.plait").toString())));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
