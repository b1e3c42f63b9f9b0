package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test void aWideWindowKeepsTheReadingWidthAndGivesTheRestToLabels() {
        Columns columns = Columns.of(900, 440);
        assertEquals(440, columns.textWidth());
        assertTrue(columns.hasTimes());
        assertTrue(columns.labelWidth() >= 96);
    }

    @Test void besideAnotherTranscriptEverythingStillFits() {
        for (int width = 280; width < 900; width += 7) {
            Columns columns = Columns.of(width, 440);
            assertTrue(columns.lane(Columns.LANES - 1) + Columns.STRIPE <= width, "stripes are cut at " + width);
            assertTrue(columns.labelWidth() == 0 || columns.label(0) + columns.labelWidth() <= width, "labels are cut at " + width);
        }
        assertFalse(Columns.of(370, 440).hasTimes());
        assertEquals(0, Columns.of(370, 440).labelWidth());
    }

    @Test void aLineIsNeverLongerThanThePersonLikes() {
        for (int width = 280; width < 2000; width += 13) assertTrue(Columns.of(width, 340).textWidth() <= 340);
        assertTrue(Columns.of(2000, 20_000).textWidth() > 1500);
    }
}
