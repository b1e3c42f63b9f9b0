package plait.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SimilarLabelsTest {
    private static int warnings(String a, int times, String b, int others) {
        return SimilarLabels.warnings(Map.of(a, times, b, others)).size();
    }

    @Test void reportsASwapOfLettersWithBothLabelsAndHowOftenEachStands() {
        String message = SimilarLabels.warnings(Map.of("JAIME-LEE", 1, "JAMIE-LEE", 14)).getFirst().message();
        assertTrue(message.startsWith("The speaker label JAIME-LEE (1 turn) looks like JAMIE-LEE (14 turns)."), message);
    }

    @Test void reportsAnotherCaseAccentOrHyphenHoweverOften() {
        assertEquals(1, warnings("Tariq", 9, "TARIQ", 9));
        assertEquals(1, warnings("RENEE", 9, "RENÉE", 9));
        assertEquals(1, warnings("JAMIE LEE", 5, "JAMIE-LEE", 5));
    }

    @Test void leavesPeopleWithNumbersAlone() {
        assertEquals(0, warnings("P01", 1, "P02", 20));
        assertEquals(0, warnings("Speaker 1", 1, "Speaker 2", 20));
    }

    @Test void leavesTwoWhoBothSpeakOftenAlone() {
        assertEquals(0, warnings("GWEN", 10, "OWEN", 12));
    }

    @Test void leavesShortLabelsAlone() {
        assertEquals(0, warnings("BEV", 1, "KEV", 30));
    }
}
