package plait.ui.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plait.core.sheets.ImportResult;
import plait.core.sheets.ImportResult.Status;
import plait.core.sources.ImportWarning;

class ImportWordsTest {
    private static final ImportResult SOURCE = result("a.txt", Status.IMPORTED, "I08", 4120, Map.of("DOUGIE", 23, "INTERVIEWER", 23), List.of(new ImportWarning("x", "Two labels are alike.")), "");
    private static final ImportResult KNOWN = result("b.txt", Status.DUPLICATE, "I08", 0, Map.of(), List.of(), "");
    private static final ImportResult REFUSED = result("c.pdf", Status.REFUSED, "", 0, Map.of(), List.of(), "There is no text in it.");

    @Test
    void aSourceIsToldWithItsWordsTurnsAndSpeakers() {
        assertEquals("I08: 4,120 words, 46 turns of 2 speakers.", ImportWords.sentence(SOURCE));
    }

    @Test
    void theSummaryCountsWhatBecameOfThem() {
        assertEquals("1 file was imported. 1 file was there already. 1 file was refused.", ImportWords.summary(List.of(SOURCE, KNOWN, REFUSED), 3));
    }

    @Test
    void whatWasStoppedIsSaid() {
        assertEquals("Nothing new was imported. Stopped before the rest.", ImportWords.summary(List.of(), 2));
    }

    @Test
    void theReportHoldsEveryFileWithItsWarningOrReason() {
        assertEquals("""
                1 file was imported. 1 file was refused.

                a.txt
                I08: 4,120 words, 46 turns of 2 speakers.
                Look at this: Two labels are alike.

                c.pdf
                Refused. There is no text in it.
                """, ImportWords.report(List.of(SOURCE, REFUSED), 2));
    }

    @Test
    void ofManyFilesTheDialogNamesTheFirst() {
        List<Path> many = IntStream.rangeClosed(1, 9).mapToObj(i -> Path.of(i + ".txt")).toList();
        assertEquals("1.txt\n2.txt\n3.txt\n4.txt\n5.txt\nand 4 more", ImportDialog.names(many));
        assertEquals("1.txt\n2.txt", ImportDialog.names(many.subList(0, 2)));
    }

    private static ImportResult result(String file, Status status, String source, int words, Map<String, Integer> speakers, List<ImportWarning> warnings, String problem) {
        int turns = speakers.values().stream().mapToInt(Integer::intValue).sum();
        return new ImportResult(file, status, source, 0, words, 0, 0, 0, turns, speakers, "", 0, warnings, problem);
    }
}
