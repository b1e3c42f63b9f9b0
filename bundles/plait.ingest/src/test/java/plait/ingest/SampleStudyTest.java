package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.Progress;
import plait.core.sources.FileContent;
import plait.core.sources.ImportWarning;
import plait.core.sources.ReadText;
import plait.model.text.Paragraph;
import plait.model.text.Turn;

/** The sample study in the formats of real life, against its answer key. */
class SampleStudyTest {
    private static final Path STUDY = Path.of("../../samples/lero-study");
    private static final Map<String, ReadText> READ = new HashMap<>();

    static Stream<String> transcripts() throws IOException {
        return key().keySet().stream().filter(id -> key().getAsJsonObject(id).has("turns"));
    }

    @ParameterizedTest @MethodSource("transcripts") void countsTheTurnsOfEachSpeaker(String id) {
        assertEquals(numbers(id, "turns"), ignoringCase(read(id).speakers()));
    }

    @ParameterizedTest @MethodSource("transcripts") void countsTheWordsOfEachSpeaker(String id) {
        assertEquals(numbers(id, "words_by_speaker"), ignoringCase(read(id).wordsBySpeaker()));
    }

    @ParameterizedTest @ValueSource(strings = {"evidence.csv", "refinements.csv"}) void findsEveryQuoteOnceInItsSource(String sheet) throws IOException {
        var checks = new java.util.ArrayList<Executable>();
        for (CSVRecord row : rows(sheet)) {
            // a change may rest on reasons alone
            if (row.get("source").isEmpty()) continue;
            String text = read(row.get("source")).text();
            String quote = row.get("quote");
            checks.add(() -> assertTrue(text.contains(quote), () -> "not in " + row.get("source") + ": " + quote));
            checks.add(() -> assertEquals(text.indexOf(quote), text.lastIndexOf(quote), () -> "twice in " + row.get("source") + ": " + quote));
        }
        assertEquals(sheet.startsWith("evidence") ? 86 : 35, checks.size() / 2);
        assertAll(checks);
    }

    @ParameterizedTest @ValueSource(strings = {"D01", "D02"}) void takesNobodyInADocumentForASpeaker(String id) {
        assertEquals(List.of(), read(id).structure().turns());
    }

    @Test void warnsOfAMisspeltSpeakerAndKeepsIt() {
        var focusGroup = read("FG1");
        var warning = focusGroup.warnings().stream().filter(w -> w.code().equals(ImportWarning.SPEAKER_NEAR_DUPLICATE)).toList();
        assertEquals(1, warning.size());
        assertTrue(warning.getFirst().message().contains("JAIME-LEE (1 turn)"), warning.getFirst().message());
        assertTrue(warning.getFirst().message().contains("JAMIE-LEE (14 turns)"), warning.getFirst().message());
        assertEquals(1, focusGroup.speakers().get("JAIME-LEE"));
    }

    @ParameterizedTest @MethodSource("transcripts") void warnsOfNothingElse(String id) {
        assertEquals(List.of(), read(id).warnings().stream().filter(w -> !id.equals("FG1")).toList());
    }

    @Test void keepsAParagraphWithoutLabelInItsTurn() {
        var interview = read("I01");
        Turn second = interview.structure().turns().get(1);
        var paragraphs = interview.structure().paragraphs().stream().filter(p -> second.span().contains(p.span())).toList();
        assertEquals(2, paragraphs.size());
        assertEquals(paragraphs.getLast().span().end(), second.span().end());
    }

    @Test void takesTheTimesOfTurnsFromCuesAndStamps() {
        assertEquals(12_000, read("I03").structure().turns().get(1).startMs());
        assertEquals(15_000, read("I07").structure().turns().get(1).startMs());
        assertEquals(1_000, read("I09").structure().turns().get(0).startMs());
        assertEquals(Turn.NO_TIME, read("I02").structure().turns().get(0).startMs());
    }

    @Test void knowsThePagesOfAPdf() {
        assertEquals(List.of(1, 2, 3, 4), read("I10").structure().pages().stream().map(page -> page.number()).toList());
        assertEquals(2, read("D01").structure().pages().size());
    }

    @ParameterizedTest @ValueSource(strings = {"D01", "D02"}) void readsTheDocumentsAsTheirMasters(String id) throws IOException {
        String master = Files.readString(STUDY.resolve("masters/" + id + ".txt"), StandardCharsets.UTF_8);
        String plain = master.replaceAll("(?m)^#+ |^- |^\\|[-|]+\\|$", "").replaceAll("(?m)^\\| | \\|$", "").replace(" | ", "\t");
        assertEquals(plain.replaceAll("\\n+", "\n").strip(), read(id).text().replaceAll("\\n+", "\n").strip());
    }

    @Test void tellsHeadingsRowsAndItemsFromParagraphs() {
        assertEquals(List.of(1, 2, 2, 2, 2, 2, 2, 2), headings("D01"));
        assertEquals(List.of(1, 2, 2, 2, 2, 2, 2, 2), headings("D02"));
        assertEquals(11, count("D01", Paragraph.Kind.TABLE_ROW));
        assertEquals(9, count("D01", Paragraph.Kind.LIST_ITEM));
        assertEquals(4, count("D02", Paragraph.Kind.TABLE_ROW));
    }

    @Test void saysHowPlainTextsWereEncoded() {
        assertEquals("UTF-8", read("I02").encoding());
        assertEquals("UTF-16LE", read("I11").encoding());
        assertEquals("", read("I01").encoding());
    }

    private static List<Integer> headings(String id) {
        return read(id).structure().paragraphs().stream().filter(p -> p.kind() == Paragraph.Kind.HEADING).map(Paragraph::headingLevel).toList();
    }

    private static long count(String id, Paragraph.Kind kind) {
        return read(id).structure().paragraphs().stream().filter(p -> p.kind() == kind).count();
    }

    private static JsonObject key() {
        try {
            return JsonParser.parseString(Files.readString(STUDY.resolve("theory/key.json"))).getAsJsonObject().getAsJsonObject("turns_and_words");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> numbers(String id, String member) {
        var numbers = new TreeMap<String, Integer>();
        key().getAsJsonObject(id).getAsJsonObject(member).entrySet().forEach(e -> numbers.put(e.getKey().toUpperCase(Locale.ROOT), e.getValue().getAsInt()));
        return numbers;
    }

    private static Map<String, Integer> ignoringCase(Map<String, Integer> numbers) {
        var folded = new TreeMap<String, Integer>();
        numbers.forEach((label, n) -> folded.put(label.toUpperCase(Locale.ROOT), n));
        return folded;
    }

    private static List<CSVRecord> rows(String sheet) throws IOException {
        try (var reader = Files.newBufferedReader(STUDY.resolve("sheets").resolve(sheet), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }

    private static ReadText read(String id) {
        return READ.computeIfAbsent(id, name -> {
            try (Stream<Path> files = Files.list(STUDY.resolve("documents"))) {
                Path file = files.filter(path -> path.getFileName().toString().startsWith(name + ".")).findFirst().orElseThrow();
                return new TikaIngest().read(FileContent.of(file.getFileName().toString(), Files.readAllBytes(file)), Progress.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
