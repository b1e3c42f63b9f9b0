package plait.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as somebody works with it who does not see it: by AT-SPI, which screen readers on Linux use, and the keyboard. */
class ScreenReaderIT {
    private static final Path SCRIPTS = Path.of("src/test/python").toAbsolutePath();

    private static final String PASSPHRASE = "four plain garden words";

    @TempDir
    Path scratch;

    private Product product;
    private Path study;

    @BeforeEach
    void needAScreenReader() throws Exception {
        assumeTrue(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"), "AT-SPI is what screen readers on Linux use");
        assumeTrue(Files.exists(Path.of("/usr/share/dbus-1/services/org.a11y.Bus.service")), "at-spi2-core is not installed");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")) && runs("/usr/bin/python3", "-c", "import pyatspi"), "python3-pyatspi is not installed");
        for (String each : List.of("openbox", "Xvfb", "dbus-run-session")) assumeTrue(runs("sh", "-c", "command -v " + each), each + " is not installed");
        product = new Product(scratch);
    }

    private void makeSample() throws Exception {
        var made = product.command("demo", "--to", scratch.toString(), "--no-window");
        assertEquals(0, made.exit(), made.output());
        study = scratch.resolve("lero.plait");
    }

    @Test
    void aPassageBecomesEvidenceByScreenReaderAndKeyboardAlone() throws Exception {
        makeSample();
        var before = evidence().toList();
        var printed = scratch.resolve("coding-task.json");
        var result = product.used(SCRIPTS.resolve("coding_task.py"), printed, study);
        assertEquals(0, result.exit(), result.output());
        assertFalse(Product.hasErrors(result), result.output());
        assertFalse(result.output().contains("-CRITICAL **"), "GTK was asked for a control that has gone:\n" + result.output());
        Leaks.none(scratch, study, result.output(), List.of("pretended she", "My mam", "ground under them", "Callum", "Kettle and Key", "peers one step ahead"), printed);
        String made = Files.readString(printed);
        var links = evidence().filter(link -> !before.contains(link)).toList();
        assertEquals(1, links.size(), links.toString());
        for (String field : List.of("configuration", "slot", "source", "start", "quote", "stance")) assertEquals(field(field, made), field(field, links.get(0)), field);
        String quote = field("quote", made);
        assertTrue(lines("segments").anyMatch(segment -> segment.contains(quote) && segment.contains(field("code", made))), "the coding");
    }

    @Test
    void aFirstDayFromTheWelcomePageToAnEncryptedStudyThatOpensAgain() throws Exception {
        study = Files.createDirectories(scratch.resolve("studies")).resolve("mine.plait");
        var file = Files.writeString(scratch.resolve("I90.txt"), "INTERVIEWER: What was it like, the first day?\nMARA: I came in and the kettle was on. Nobody asked me for a form.\n");
        day("evening", file, null);
        Leaks.none(scratch, study, "", List.of("kettle was on", "made welcome", "A door that is open", PASSPHRASE), file);
        day("morning", file, study);
        // the folder too: it is encrypted
        Leaks.none(scratch, scratch.resolve("no study"), "", List.of("kettle was on", "made welcome", "A door that is open", PASSPHRASE), file);
    }

    private void day(String part, Path file, Path opened) throws Exception {
        var result = product.used(SCRIPTS.resolve("first_day.py"), scratch.resolve(part), opened, part, study.toString(), PASSPHRASE, file.toString());
        assertEquals(0, result.exit(), result.output());
        assertFalse(Product.hasErrors(result), result.output());
        assertFalse(result.output().contains("-CRITICAL **"), "GTK was asked for a control that has gone:\n" + result.output());
    }

    private Stream<String> evidence() throws Exception {
        return lines("evidence");
    }

    private Stream<String> lines(String command) throws Exception {
        var result = product.command(command, study.toString(), "--json");
        assertEquals(0, result.exit(), result.output());
        return result.output().lines().filter(line -> line.startsWith("{"));
    }

    /** A field of an object on one line, with its quotation marks if it has some. */
    private static String field(String name, String json) {
        var found = Pattern.compile("\"" + name + "\": ?(\"[^\"]*\"|\\d+)").matcher(json);
        assertTrue(found.find(), name + " in " + json);
        return found.group(1);
    }

    private static boolean runs(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }
}
