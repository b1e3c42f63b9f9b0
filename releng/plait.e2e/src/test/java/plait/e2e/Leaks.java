package plait.e2e;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Words of a study stand in the study's folder and nowhere else: not in a log, a preference, the state of the window or a temporary file. */
final class Leaks {
    private static final List<Charset> WRITTEN_AS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Leaks() {}

    /**
     * @param around the folder that holds all that the product may write to
     * @param printed what the product said on its console
     * @param own files that the test itself has written
     */
    static void none(Path around, Path study, String printed, List<String> phrases, Path... own) throws IOException {
        for (String phrase : phrases) assertFalse(printed.contains(phrase), "on the console: " + phrase);
        List<Path> files;
        try (var all = Files.walk(around)) {
            files = all.filter(Files::isRegularFile).filter(file -> !file.startsWith(study) && !List.of(own).contains(file)).toList();
        }
        assertTrue(files.size() > 2, "where is what the product has written? " + files);
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            for (String phrase : phrases) for (Charset charset : WRITTEN_AS) assertFalse(holds(content, phrase.getBytes(charset)), file + " holds: " + phrase);
        }
    }

    private static boolean holds(byte[] content, byte[] phrase) {
        // one character for each byte: finding bytes is finding characters
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(phrase, StandardCharsets.ISO_8859_1));
    }
}
