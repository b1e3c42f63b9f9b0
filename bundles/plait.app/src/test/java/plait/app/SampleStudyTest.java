package plait.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.VerifyStudy;
import plait.core.configurations.Configurations;
import plait.core.sheets.Sheet;
import plait.core.sheets.SheetRow;
import plait.core.sources.FileContent;
import plait.core.sources.Segments;
import plait.core.sources.Sources;
import plait.core.sources.Texts;
import plait.core.study.Key;
import plait.core.study.StudyCheck;
import plait.exchange.SheetFiles;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.NetworkNode;
import plait.model.PlainStatement;
import plait.model.Refinement;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.TheoryVersion;

/** The main job, end to end, on the real adapters: every figure is held against the sample's manifest and answer key. */
class SampleStudyTest {
    @TempDir static Path dir;
    private static Path made;
    private static JsonObject manifest;
    private static JsonObject key;

    @TempDir Path own;

    @BeforeAll static void makeTheSample() throws IOException {
        made = SampleStudy.make(dir);
        manifest = JsonParser.parseString(Files.readString(SampleStudy.SAMPLES.resolve("manifest.json"))).getAsJsonObject();
        key = JsonParser.parseString(Files.readString(SampleStudy.SAMPLES.resolve("theory/key.json"))).getAsJsonObject();
    }

    private Path copy() throws IOException {
        Path study = own.resolve("lero.plait");
        SampleStudy.copy(made, study);
        return study;
    }

    private static int count(String name) {
        return manifest.getAsJsonObject("counts").get(name).getAsInt();
    }

    private static List<SheetRow> sheet(String name) throws IOException {
        Sheet sheet = new SheetFiles().read(FileContent.of(name, Files.readAllBytes(SampleStudy.SAMPLES.resolve("sheets").resolve(name))));
        return sheet.rows();
    }

    @Test void theCountsAreThoseOfTheManifest() {
        try (OpenStudy open = SampleStudy.open(made)) {
            List<Source> sources = open.study().getSources();
            assertEquals(count("documents"), sources.size());
            assertEquals(count("spoken_words"), sources.stream().mapToInt(source -> Texts.current(source).getSpokenWords()).sum());
            assertEquals(count("turns"), sources.stream().mapToInt(source -> Texts.current(source).getTurns()).sum());
            assertEquals(count("cmocs"), open.study().getConfigurations().size());
            assertEquals(count("evidence_links"), evidence(open).size());
            assertEquals(count("cases"), open.study().getCases().size());
            assertEquals(count("participants"), open.study().getParticipants().size());
        }
    }

    @Test void theDemoPrintsTheCounts() {
        SampleStudy.Outcome again = SampleStudy.run("demo", "--to", dir, "--no-window");
        assertEquals(0, again.code());
        String squeezed = again.out().replaceAll(" +", " ");
        for (String line : List.of("sources 15", "words spoken 22926", "turns 721", "configurations 15", "evidence 86")) assertTrue(squeezed.contains(line), line);
    }

    @Test void theTurnsOfEverySpeakerAreThoseOfTheKey() {
        try (OpenStudy open = SampleStudy.open(made)) {
            JsonObject expected = key.getAsJsonObject("turns_and_words");
            int transcripts = 0;
            for (String id : expected.keySet()) {
                if (!expected.getAsJsonObject(id).has("turns")) continue;
                Map<String, Integer> want = new TreeMap<>();
                JsonObject turns = expected.getAsJsonObject(id).getAsJsonObject("turns");
                for (String label : turns.keySet()) want.put(label.toUpperCase(Locale.ROOT), turns.get(label).getAsInt());
                Map<String, Integer> have = new TreeMap<>();
                for (Speaker speaker : Texts.current(Sources.get(open.study(), id)).getSpeakers()) have.put(speaker.getLabel().toUpperCase(Locale.ROOT), speaker.getTurns());
                if (want.isEmpty() && have.isEmpty()) continue;
                assertEquals(want, have, id);
                transcripts++;
            }
            assertEquals(13, transcripts);
        }
    }

    @Test void theMisspeltLabelIsReportedAndNotMerged() throws IOException {
        Path study = own.resolve("s.plait");
        SampleStudy.run("new", study);
        SampleStudy.Outcome imported = SampleStudy.run("import", study, SampleStudy.SAMPLES.resolve("documents/FG1.docx"), "--json");
        JsonObject line = JsonParser.parseString(imported.out()).getAsJsonObject();
        assertTrue(line.getAsJsonArray("warnings").toString().contains("speaker-near-duplicate"));
        assertEquals(1, line.getAsJsonObject("speakers").get("JAIME-LEE").getAsInt());
        assertEquals(14, line.getAsJsonObject("speakers").get("JAMIE-LEE").getAsInt());
    }

    private static List<EvidenceLink> evidence(OpenStudy open) {
        return open.study().getConfigurations().stream().flatMap(each -> each.getVersions().stream()).flatMap(version -> version.getEvidence().stream()).toList();
    }

    private static void assertEveryRowIsAnchored(OpenStudy open) throws IOException {
        var left = new ArrayList<String>();
        for (SheetRow row : sheet("evidence.csv")) left.add(row.get("configuration") + row.get("source") + row.get("stance") + row.get("quote"));
        assertEquals(86, left.size());
        for (EvidenceLink link : evidence(open)) {
            Source source = link.getSegment().getText().getSource();
            byte[] words = open.texts().read(source).text().getBytes(StandardCharsets.UTF_8);
            int[] codePoints = new String(words, StandardCharsets.UTF_8).codePoints().toArray();
            var span = Segments.span(link.getSegment());
            String slice = new String(codePoints, span.start(), span.length());
            String row = link.getVersion().getConfiguration().getIdentifier() + source.getIdentifier() + link.getStance().getLiteral() + slice;
            assertTrue(left.remove(row), "not in the sheet: " + source.getIdentifier() + " " + span);
            assertFalse(open.segments().isOrphan(link.getSegment()));
        }
        assertEquals(List.of(), left);
    }

    @Test void everyQuoteOfTheSheetIsAnchoredAlsoAfterUndoRedoAndRestart() throws IOException {
        Path study = copy();
        try (OpenStudy open = SampleStudy.open(study)) {
            assertEveryRowIsAnchored(open);
            while (open.session().canUndo()) open.session().undo();
            assertEquals(0, open.study().getConfigurations().size());
            assertEquals(0, open.study().getSources().size());
        }
        try (OpenStudy open = SampleStudy.open(study)) {
            while (open.session().canRedo()) open.session().redo();
            assertEveryRowIsAnchored(open);
        }
        try (OpenStudy open = SampleStudy.open(study)) {
            assertEveryRowIsAnchored(open);
            assertEquals(List.of(), new VerifyStudy(open).run(Progress.NONE).problems());
        }
    }

    @Test void theMembersOfEveryTheoryVersionAreThoseOfTheKey() {
        try (OpenStudy open = SampleStudy.open(made)) {
            JsonObject versions = key.getAsJsonObject("versions");
            assertEquals(List.of("v1", "v2"), theoryVersions(open).map(TheoryVersion::getLabel).toList());
            theoryVersions(open).forEach(version -> {
                List<String> want = versions.getAsJsonArray(version.getLabel()).asList().stream().map(JsonElement::getAsString).toList();
                assertEquals(want, version.getMembers().stream().map(member -> member.getConfiguration().getIdentifier()).toList());
            });
        }
    }

    private static Stream<TheoryVersion> theoryVersions(OpenStudy open) {
        return open.study().getTheories().stream().flatMap(theory -> theory.getVersions().stream());
    }

    @Test void theEarlierWordingsStandInTheFirstVersionOnly() throws IOException {
        try (OpenStudy open = SampleStudy.open(made)) {
            assertEquals(7, sheet("versions.csv").size());
            for (SheetRow row : sheet("versions.csv")) {
                Configuration configuration = Configurations.find(open.study(), row.get("configuration")).orElseThrow();
                assertEquals(2, configuration.getVersions().size());
                ConfigurationVersion earlier = configuration.getVersions().get(0);
                assertEquals(row.get("statement"), earlier.getStatement());
                assertEquals(List.of("v1"), earlier.getTheoryVersions().stream().map(TheoryVersion::getLabel).toList());
                assertEquals(List.of("v2"), Configurations.current(configuration).getTheoryVersions().stream().map(TheoryVersion::getLabel).toList());
                assertEquals(0, earlier.getEvidence().size(), "all evidence of the sample judges the current wording");
            }
            assertEquals(22, open.study().getConfigurations().stream().mapToInt(each -> each.getVersions().size()).sum());
        }
    }

    @Test void everyChangeOfTheKeyIsARefinementThatRestsOnItsPassages() {
        try (OpenStudy open = SampleStudy.open(made)) {
            int changes = 0;
            for (JsonElement each : key.getAsJsonArray("refinement_v1_to_v2")) {
                JsonObject change = each.getAsJsonObject();
                Configuration configuration = Configurations.find(open.study(), change.get("cmoc").getAsString()).orElseThrow();
                ConfigurationVersion current = Configurations.current(configuration);
                if (change.getAsJsonArray("because").isEmpty()) {
                    assertEquals(List.of(), current.getRefinementOf());
                    assertEquals(1, current.getMemos().size(), "carried forward, with a memo");
                    continue;
                }
                changes++;
                Refinement refinement = current.getRefinementOf().get(0);
                assertEquals(change.get("move").getAsString(), refinement.getMove().getLiteral());
                assertEquals(change.get("change").getAsString(), refinement.getChange());
                Set<String> want = new TreeSet<>();
                for (JsonElement because : change.getAsJsonArray("because")) {
                    want.add(because.getAsJsonObject().get("document").getAsString() + " " + because.getAsJsonObject().get("quote").getAsString());
                }
                Set<String> have = new TreeSet<>();
                for (EvidenceLink link : refinement.getEvidence()) {
                    have.add(link.getSegment().getText().getSource().getIdentifier() + " " + open.segments().quote(link.getSegment()));
                }
                assertTrue(want.equals(have), configuration.getIdentifier());
                assertTrue(refinement.getUsed().stream().allMatch(used -> used.getTheoryVersions().get(0).getLabel().equals("v1")), configuration.getIdentifier());
            }
            assertEquals(11, changes);
            assertEquals(11, open.study().getRefinements().size());
        }
    }

    @Test void ripplesAndRivalsAreThoseOfTheKey() {
        try (OpenStudy open = SampleStudy.open(made)) {
            Set<String> want = new TreeSet<>();
            for (JsonElement each : key.getAsJsonArray("ripples")) {
                JsonObject ripple = each.getAsJsonObject();
                want.add(ripple.get("from_cmoc").getAsString() + " " + ripple.get("to_cmoc").getAsString() + " " + ripple.get("factor").getAsString());
            }
            Set<String> have = new TreeSet<>();
            open.study().getConfigurations().stream().flatMap(each -> Configurations.current(each).getSlots().stream()).flatMap(slot -> slot.getEffects().stream()).forEach(link -> {
                assertEquals(Role.OUTCOME, link.getFrom().getRole());
                assertEquals(Role.CONTEXT, link.getTo().getRole());
                Factor shared = link.getFrom().getFactors().stream().filter(link.getTo().getFactors()::contains).findFirst().orElseThrow();
                have.add(code(link.getFrom()) + " " + code(link.getTo()) + " " + shared.getIdentifier());
            });
            assertEquals(want, have);
            assertEquals(count("ripples"), have.size());
            assertEquals(count("rival_pairs"), open.study().getRivals().size());
        }
    }

    private static String code(Slot slot) {
        return slot.getVersion().getConfiguration().getIdentifier();
    }

    @Test void statementsAnswersNetworkAndMeasuresAreAllThere() throws IOException {
        try (OpenStudy open = SampleStudy.open(made)) {
            List<PlainStatement> statements = theoryVersions(open).filter(version -> "v2".equals(version.getLabel()))
                    .flatMap(version -> version.getMembers().stream()).flatMap(member -> member.getStatements().stream()).toList();
            assertEquals(count("statements"), statements.size());
            assertEquals(sheet("answers.csv").size(), statements.stream().mapToInt(statement -> statement.getReviews().size()).sum());
            assertEquals(12, open.study().getReviewers().size());
            assertEquals(count("network_nodes"), open.study().getNetworkNodes().size());
            assertEquals(count("network_edges"), open.study().getTies().size());
            for (NetworkNode node : open.study().getNetworkNodes()) assertEquals("C3", node.getCase().getIdentifier());
            assertEquals(count("outcome_rows") - 1, open.study().getCases().stream().mapToInt(each -> each.getMeasures().size()).sum(), "one was not collected");
        }
    }

    @Test void theSheetsMayBeNamedInAnyOrder() throws IOException {
        Path study = own.resolve("s.plait");
        SampleStudy.run("new", study, "--profile", "cmo-split");
        var words = new ArrayList<Object>(List.of("import", study));
        try (var sheets = Files.list(SampleStudy.SAMPLES.resolve("sheets"))) {
            words.addAll(sheets.sorted(Comparator.reverseOrder()).toList());
        }
        SampleStudy.Outcome imported = SampleStudy.run(words.toArray());
        assertEquals(0, imported.code(), imported.err());
        try (OpenStudy all = SampleStudy.open(study); OpenStudy demo = SampleStudy.open(made)) {
            assertEquals(demo.session().size(), all.session().size());
        }
    }

    @Test void undoOfEverythingAndRedoLeavesEveryRowAsItWas() throws IOException {
        try (OpenStudy open = SampleStudy.open(copy())) {
            Map<Key, byte[]> before = StudyCheck.stored(open.session().store());
            while (open.session().canUndo()) open.session().undo();
            assertEquals(1, open.session().size());
            while (open.session().canRedo()) open.session().redo();
            Map<Key, byte[]> after = StudyCheck.stored(open.session().store());
            assertEquals(before.keySet(), after.keySet());
            before.forEach((row, bytes) -> assertArrayEquals(bytes, after.get(row)));
            StudyCheck.consistent(open.study());
        }
    }

    @Test void quotesRunOverTheCuesOfVttAndSrt() throws IOException {
        try (OpenStudy open = SampleStudy.open(made)) {
            int longerThanACue = 0;
            for (EvidenceLink link : evidence(open)) {
                Source source = link.getSegment().getText().getSource();
                if (!source.getFileName().endsWith(".vtt") && !source.getFileName().endsWith(".srt")) continue;
                String file = Files.readString(SampleStudy.SAMPLES.resolve("documents").resolve(source.getFileName()));
                if (!file.contains(open.segments().quote(link.getSegment()))) longerThanACue++;
            }
            assertTrue(longerThanACue > 0, "no quote of the sample runs over a cue, so nothing was tested");
        }
    }

    @Test void theOriginalsAreKeptByteForByte() throws IOException {
        try (OpenStudy open = SampleStudy.open(made)) {
            for (Source source : open.study().getSources()) {
                byte[] file = Files.readAllBytes(SampleStudy.SAMPLES.resolve("documents").resolve(source.getFileName()));
                assertTrue(java.util.Arrays.equals(file, open.session().store().blob(source.getOriginal())), source.getIdentifier());
            }
        }
    }

    @Test void everySpeakerOfAnInterviewIsLinkedToItsParticipant() {
        try (OpenStudy open = SampleStudy.open(made)) {
            for (Source source : open.study().getSources()) {
                for (Speaker speaker : Texts.current(source).getSpeakers()) {
                    boolean misspelt = speaker.getLabel().equals("JAIME-LEE");
                    assertEquals(!speaker.isInterviewer() && !misspelt, speaker.getParticipant() != null, source.getIdentifier() + " " + speaker.getLabel());
                }
            }
        }
    }
}
