package plait.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.app.SampleStudy.Outcome;

/** The contract of the command line: names, exit codes, JSON keys, one plain line for a problem. */
class CommandLineTest {
    @TempDir static Path dir;
    private static Path made;

    @TempDir Path own;
    private Path study;

    @BeforeAll static void makeTheSample() {
        made = SampleStudy.make(dir);
    }

    @BeforeEach void copyIt() throws IOException {
        study = own.resolve("lero.plait");
        SampleStudy.copy(made, study);
    }

    private static Outcome run(Object... words) {
        return SampleStudy.run(words);
    }

    private static JsonObject json(String line) {
        return JsonParser.parseString(line).getAsJsonObject();
    }

    private static void assertProblem(Outcome outcome, String words) {
        assertEquals(1, outcome.code(), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().contains(words), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
    }

    @Test void wrongUsageEndsWithTwo() {
        for (Outcome wrong : List.of(run(), run("frobnicate"), run("text"), run("search", study), run("code", study, "--source", "I08"), run("new", own.resolve("x"), "--profile", "abc"))) {
            assertEquals(2, wrong.code());
            assertEquals(1, wrong.err().lines().count(), wrong.err());
        }
    }

    @Test void aProblemEndsWithOneAndOnePlainLine() throws IOException {
        assertProblem(run("sources", own.resolve("missing.plait")), "no study");
        assertProblem(run("text", study, "X99"), "There is no source");
        assertProblem(run("new", study), "not empty");
        assertProblem(run("search", study, "\"open phrase"), "");
        Path damaged = Files.write(own.resolve("damaged.docx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertProblem(run("import", study, damaged), "damaged.docx");
    }

    @Test void listsHaveTheKeysOfTheContract() {
        var keys = List.of("id", "configuration", "slot", "source", "start", "end", "quote", "stance", "basis", "carry", "author", "orphan");
        List<String> lines = run("evidence", study, "--json").lines();
        assertEquals(86, lines.size());
        for (String line : lines) assertTrue(json(line).keySet().containsAll(keys), line);
        assertEquals(15, run("sources", study, "--json").lines().size());
        assertEquals(6, run("cases", study, "--json").lines().size());
        assertEquals(18, run("participants", study, "--json").lines().size());
        assertEquals(56, run("factors", study, "--json").lines().size());
        assertEquals(15, run("configurations", study, "--json").lines().size());
        assertEquals(56, run("segments", study, "--json").lines().size());
        assertEquals(16, run("sources", study).lines().size(), "a line of headers for people");
    }

    private void assertList(String command, int count, String... keys) {
        List<String> lines = run(command, study, "--json").lines();
        assertEquals(count, lines.size(), command);
        for (String line : lines) assertTrue(json(line).keySet().containsAll(List.of(keys)), line);
        assertEquals(count == 0 ? 0 : count + 1, run(command, study).lines().size(), command);
    }

    @Test void theoryReviewsNetworkAndMeasuresAreListed() {
        assertList("theories", 2, "theory", "version", "status", "frozen", "configurations", "hash");
        assertList("refinements", 11, "from", "to", "move", "inference", "change", "rationale", "evidence", "author", "time");
        assertList("statements", 12, "id", "configuration", "version", "theory", "statement", "topicFlag");
        assertList("reviews", 137, "statement", "configuration", "version", "reviewer", "kind", "mode", "verdict", "rewording", "comment", "time");
        assertList("network", 100, "from", "to", "relation", "strength", "wave");
        assertList("measures", 53, "case", "measure", "wave", "date", "value", "subgroup", "source", "sd", "n");
        assertList("exports", 0);
        JsonObject first = json(run("configurations", study, "--json").lines().get(0));
        assertEquals(2, first.get("version").getAsInt());
        assertEquals("[\"v2\"]", first.get("theory").toString(), "the current version's, not that of the earlier wording");
    }

    @Test void aVersionIsDerivedWithItsReasonAndTakenBack() {
        Outcome derived = run("derive", study, "CMOC-01", "--move", "situate", "--rationale", "It needs nearness.", "--because", "CMOC-01-E1", "CMOC-01-E2",
                "--inference", "retroductive", "--statement", "Near peers give hope.", "--json");
        assertEquals(0, derived.code(), derived.err());
        JsonObject made = json(derived.out());
        assertEquals("CMOC-01 3 Near peers give hope.", made.get("configuration").getAsString() + " " + made.get("version").getAsInt() + " " + made.get("statement").getAsString());
        assertEquals("[\"v2\"]", made.get("theory").toString());
        assertEquals(12, run("refinements", study, "--json").lines().size());
        int unchecked = 0;
        for (String line : run("evidence", study, "--json").lines()) if (json(line).get("carry").getAsString().equals("carried-unchecked")) unchecked++;
        assertEquals(made.get("unchecked").getAsInt(), unchecked);
        assertEquals(0, run("undo", study).code());
        assertEquals(86, run("evidence", study, "--json").lines().size());
        assertEquals(0, run("verify", study).code());
    }

    @Test void aVersionWithoutAReasonIsRefused() {
        assertProblem(run("derive", study, "CMOC-01", "--move", "situate", "--rationale", "Why."), "evidence");
        assertProblem(run("derive", study, "CMOC-01", "--move", "reword", "--rationale", " "), "rationale");
        assertProblem(run("derive", study, "CMOC-01", "--move", "dream", "--rationale", "Why."), "--move must be one of");
        assertProblem(run("derive", study, "CMOC-99", "--move", "reword", "--rationale", "Why."), "no configuration");
        assertProblem(run("derive", study, "CMOC-01", "--move", "situate", "--rationale", "Why.", "--because", "E-0"), "no evidence");
        assertEquals(2, run("derive", study, "CMOC-01", "--move", "situate").code());
        assertTrue(run("derive", study, "CMOC-01", "--move", "reword", "--rationale", "Plainer.").out().contains("CMOC-01 version 3"));
    }

    @Test void quotesFollowConsentUnlessForAnalysis() {
        int hidden = 0;
        for (String line : run("evidence", study, "--json").lines()) {
            String source = json(line).get("source").getAsString();
            boolean shown = !json(line).get("quote").getAsString().equals("[not quotable]");
            if (source.equals("I04")) assertFalse(shown, "Bev may not be quoted");
            if (source.equals("I02") || source.equals("I11") || source.equals("D01")) assertTrue(shown, source);
            if (!shown) hidden++;
        }
        assertTrue(hidden > 0);
        for (String line : run("evidence", study, "--json", "--for-analysis").lines()) assertFalse(line.contains("[not quotable]"));
    }

    @Test void textIsWhatOffsetsCount() {
        String text = run("text", study, "I07").out();
        int[] codePoints = text.codePoints().toArray();
        for (String line : run("evidence", study, "--json", "--for-analysis").lines()) {
            JsonObject link = json(line);
            if (!link.get("source").getAsString().equals("I07")) continue;
            int start = link.get("start").getAsInt();
            assertEquals(link.get("quote").getAsString(), new String(codePoints, start, link.get("end").getAsInt() - start));
        }
        assertTrue(text.codePointCount(0, text.length()) < text.length(), "I07 holds an emoji");
    }

    @Test void aPassageIsCodedByQuoteAndByPosition() throws IOException {
        Path quote = Files.writeString(own.resolve("quote.txt"), "And I see him look at her and then look at his feet.\n");
        Outcome coded = run("code", study, "--source", "I08", "--quote-file", quote, "--factor", "F-R-COMPARE", "--json", "--as", "Amara");
        assertEquals(0, coded.code(), coded.err());
        int start = json(coded.out()).get("start").getAsInt();
        assertEquals(0, run("code", study, "--source", "I08", "--start", start, "--end", start + 3, "--factor", "looking down", "--new").code());
        assertEquals(58, run("segments", study, "--json").lines().size());
        assertProblem(run("code", study, "--source", "I08", "--quote-file", quote, "--factor", "no such factor"), "no factor");
        assertProblem(run("code", study, "--source", "I08", "--start", 5, "--end", 99_999_999, "--factor", "F-R-COMPARE"), "inside the text");
        Files.writeString(quote, "words that nobody said");
        assertProblem(run("code", study, "--source", "I08", "--quote-file", quote, "--factor", "F-R-COMPARE"), "not found");
    }

    @Test void historyUndoAndRedo() {
        int before = run("history", study).lines().size();
        assertEquals(0, run("undo", study).code());
        assertEquals(0, run("measures", study, "--json").lines().size());
        assertEquals(86, run("evidence", study, "--json").lines().size());
        assertEquals(0, run("redo", study).code());
        assertEquals(53, run("measures", study, "--json").lines().size());
        assertEquals(before + 2, run("history", study).lines().size());
        for (String line : run("history", study, "--json").lines()) {
            assertTrue(json(line).keySet().containsAll(Set.of("revision", "time", "author", "label", "rationale", "hash")));
        }
        assertEquals(0, run("undo", study, "--to", 4).code());
        assertEquals(0, run("sources", study, "--json").lines().size());
        assertEquals(56, run("factors", study, "--json").lines().size());
        assertEquals(0, run("redo", study, "--to", 6).code());
        assertEquals(2, run("sources", study, "--json").lines().size());
        assertEquals(0, run("redo", study, "--to", before).code());
        assertEquals(56, run("segments", study, "--json").lines().size());
        assertProblem(run("redo", study), "nothing to redo");
        assertEquals(0, run("verify", study).code());
    }

    @Test void searchPrintsHitsAndASummary() {
        List<String> lines = run("search", study, "naloxone OR hope", "--json", "--limit", 5).lines();
        JsonObject hit = json(lines.get(0));
        assertTrue(hit.keySet().containsAll(Set.of("source", "start", "end", "quote", "before", "after", "speaker", "case")));
        JsonObject summary = json(lines.get(lines.size() - 1));
        assertTrue(summary.keySet().containsAll(Set.of("hits", "sources", "ms", "capped")));
        assertTrue(summary.get("hits").getAsInt() >= 5);
        int[] text = run("text", study, hit.get("source").getAsString()).out().codePoints().toArray();
        int start = hit.get("start").getAsInt();
        assertEquals(hit.get("quote").getAsString(), new String(text, start, hit.get("end").getAsInt() - start));
    }

    @Test void aSheetWithABadRowImportsNothingAndNamesTheRow() throws IOException {
        Path sheet = Files.writeString(own.resolve("evidence.csv"), """
                configuration,slot,source,quote,stance,basis,rationale,author
                CMOC-01,whole,I08,See,supports,observed,,me
                CMOC-99,whole,I08,x,supports,observed,,me
                CMOC-01,whole,I08,words that nobody said,supports,observed,,me
                CMOC-01,whole,I08,But you’ve not said when.,sideways,observed,,me
                CMOC-01,whole,I08,But you’ve not said when.,supports,observed,,me
                """);
        Outcome refused = run("import", study, sheet);
        assertProblem(refused, "nothing of this sheet was imported");
        for (String row : List.of("Row 2: the quote was found", "Row 3: there is no configuration", "Row 4: the quote was not found", "Row 5: “stance” must be")) {
            assertTrue(refused.err().contains(row), row + " in " + refused.err());
        }
        assertFalse(refused.err().contains("nobody said"), "a message never quotes");
        assertEquals(86, run("evidence", study, "--json").lines().size());
    }

    @Test void theSameFileTwiceIsADuplicate() {
        Path file = SampleStudy.SAMPLES.resolve("documents/I08.md");
        Outcome again = run("import", study, file, "--json");
        assertEquals(0, again.code());
        assertEquals("duplicate", json(again.out()).get("status").getAsString());
        assertEquals("I08", json(again.out()).get("source").getAsString());
    }

    @Test void anEncryptedStudyNeedsItsPassphrase() throws IOException {
        Path secret = own.resolve("secret.plait");
        Path passphrase = Files.writeString(own.resolve("passphrase"), "four words to remember\n");
        Path wrong = Files.writeString(own.resolve("wrong"), "four words to forget\n");
        Outcome encrypted = run("new", secret, "--encrypt", "--passphrase-file", passphrase);
        assertEquals(0, encrypted.code(), encrypted.err());
        assertTrue(encrypted.out().contains("Recovery key"));
        Path file = SampleStudy.SAMPLES.resolve("documents/I08.md");
        assertEquals(0, run("import", secret, file, "--passphrase-file", passphrase).code());
        assertTrue(run("search", secret, "bacon", "--passphrase-file", passphrase).out().contains("in 1 source"));
        assertProblem(run("sources", secret), "encrypted");
        assertProblem(run("sources", secret, "--passphrase-file", wrong), "not the study's passphrase");
        assertFalse(Files.exists(secret.resolve("index")), "the index of an encrypted study stays in memory");
        try (var files = Files.walk(secret)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(each, java.nio.charset.StandardCharsets.ISO_8859_1).contains("bacon"), each.getFileName().toString());
            }
        }
    }

    @Test void verifySaysWhatIsWrong() throws IOException {
        assertTrue(run("verify", study).out().contains("is sound"));
        Path blob;
        try (var blobs = Files.list(study.resolve("blobs"))) {
            blob = blobs.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(blob);
        bytes[bytes.length / 2] ^= 4;
        Files.write(blob, bytes);
        assertProblem(run("verify", study), "is not sound");
    }
}
