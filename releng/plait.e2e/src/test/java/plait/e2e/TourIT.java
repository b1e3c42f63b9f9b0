package plait.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample study worked through from theory v1 to v2, in the window, as docs/tour.md tells it. */
class TourIT {
    private static final Path SHEETS = Path.of("../../samples/lero-study/sheets").toAbsolutePath().normalize();
    private static final Set<String> OF_V1 = Set.of("CMOC-01", "CMOC-03", "CMOC-07", "CMOC-08", "CMOC-09", "CMOC-11", "CMOC-12");

    @TempDir
    Path scratch;

    private Product product;
    private Path study;

    @BeforeEach
    void makeStudyAtV1() throws Exception {
        product = new Product(scratch);
        study = scratch.resolve("lero.plait");
        command("new", study.toString());
        var files = new ArrayList<>(Stream.of("cases", "participants", "factors", "sources", "codings").map(sheet -> SHEETS.resolve(sheet + ".csv").toString()).toList());
        files.add(Path.of("src/test/resources/tour/configurations.csv").toAbsolutePath().toString());
        files.add(evidenceOfV1().toString());
        files.addAll(0, List.of("import", study.toString()));
        command(files.toArray(String[]::new));
    }

    @Test
    void refinesTheTheoryFromV1ToV2AndV1StaysAsItWas() throws Exception {
        play("freeze");
        String frozen = frozenV1();
        String exported = exportedV1("before.trig");
        assertTrue(exported.length() > 2_000, "what is exported of v1: " + exported.length() + " characters");

        play("refine");

        assertEquals(frozen, frozenV1());
        assertEquals(exported, exportedV1("after.trig"));
        List<String> configurations = command("configurations", study.toString(), "--json").lines().toList();
        assertTrue(configurations.stream().anyMatch(each -> each.contains("CMOC-01") && each.contains("refined")), configurations.toString());
        assertEquals(OF_V1.size() + 1, configurations.stream().filter(each -> each.startsWith("{")).count(), "a split into two makes one more: " + configurations);
        String steps = command("refinements", study.toString(), "--json");
        assertTrue(steps.contains("split") && steps.contains("nobody holds the other end of the rope"), steps);
        assertEquals(0, product.command("check", study.toString()).exit(), "a rule is broken at the end of the tour");
    }

    /** The line of v1 in the list of theories, with its hash. */
    private String frozenV1() throws Exception {
        return command("theories", study.toString(), "--json").lines().filter(line -> line.contains("\"v1\"")).findFirst().orElseThrow();
    }

    /** What is exported of v1, the only frozen version: what it says, and the evidence for it. The study as it is stands before these graphs. */
    private String exportedV1(String name) throws Exception {
        Path file = scratch.resolve(name);
        command("export", study.toString(), "--out", file.toString());
        List<String> graphs = Pattern.compile("(?ms)^<urn:uuid:[^>]*> \\{.*?^}").matcher(Files.readString(file)).results().map(MatchResult::group).toList();
        assertEquals(2, graphs.size(), "graphs of v1");
        return String.join("\n", graphs);
    }

    private void play(String part) throws Exception {
        var result = product.window("plait.drive.Tour", study, "-Dplait.tour.part=" + part, "-Dplait.author=Amara");
        assertEquals(0, result.exit(), result.output());
        assertFalse(Product.hasErrors(result), result.output());
    }

    private String command(String... arguments) throws Exception {
        var result = product.command(arguments);
        assertEquals(0, result.exit(), result.output());
        return result.output();
    }

    /** What the sample has for the configurations that v1 knew. */
    private Path evidenceOfV1() throws Exception {
        List<String> lines = Files.readAllLines(SHEETS.resolve("evidence.csv"));
        var kept = new ArrayList<>(lines.subList(0, 1));
        lines.stream().filter(line -> OF_V1.contains(line.split(",", 2)[0])).forEach(kept::add);
        return Files.write(scratch.resolve("evidence.csv"), kept);
    }
}
