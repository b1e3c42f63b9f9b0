package plait.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.VerifyStudy;
import plait.core.sheets.Sheet;
import plait.core.sheets.SheetRow;
import plait.core.sources.FileContent;
import plait.core.sources.Segments;
import plait.core.sources.Sources;
import plait.core.sources.Texts;
import plait.exchange.SheetFiles;
import plait.model.EvidenceLink;
import plait.model.Source;
import plait.model.Speaker;

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
