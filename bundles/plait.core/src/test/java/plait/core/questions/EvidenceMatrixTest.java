package plait.core.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.model.Stance;

class EvidenceMatrixTest {
    private static final List<String> COLUMNS = List.of("configuration", "case", "supports", "refutes", "refines", "generates");

    private static List<Value> row(String configuration, String site, int... counts) {
        return Stream.concat(Stream.<Value>of(new Value.Text(configuration), new Value.Text(site)), Arrays.stream(counts).mapToObj(Value.Number::of)).toList();
    }

    @Test void rowsBecomeCellsAndTheCasesThatSupportAreCounted() {
        var matrix = EvidenceMatrix.of(new Answer(COLUMNS, List.of(row("CMOC-01", "C2", 2, 1, 0, 0), row("CMOC-01", "C1", 0, 3, 0, 0), row("CMOC-02", "C1", 0, 0, 0, 0), row("CMOC-02", "C2", 1, 0, 0, 1))));
        assertEquals(List.of("CMOC-01", "CMOC-02"), matrix.configurations());
        assertEquals(List.of("C1", "C2"), matrix.cases());
        assertEquals(2, matrix.count("CMOC-01", "C2", Stance.SUPPORTS));
        assertEquals(1, matrix.casesFor("CMOC-01"));
        assertEquals("2 supports, 1 refutes", matrix.words("CMOC-01", "C2"));
        assertEquals("", matrix.words("CMOC-02", "C1"));
        assertEquals("1 supports, 1 generates", matrix.words("CMOC-02", "C2"));
    }

    @Test void onlyAnAnswerWithItsColumnsFits() {
        assertTrue(EvidenceMatrix.fits(new Answer(COLUMNS, List.of())));
        assertFalse(EvidenceMatrix.fits(new Answer(List.of("configuration", "cases"), List.of())));
    }
}
