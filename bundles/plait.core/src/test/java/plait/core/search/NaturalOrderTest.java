package plait.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test void numbersCountAsNumbers() {
        assertEquals(List.of("F1", "I2", "I10", "I10a", "I10b", "I11"), sorted("I11", "I10b", "I2", "F1", "I10", "I10a"));
        assertEquals(List.of("FG 9, part 2", "FG 9, part 11", "FG 10"), sorted("FG 10", "FG 9, part 11", "FG 9, part 2"));
        assertEquals(List.of("9", "99999999999999999999", "100000000000000000000"), sorted("100000000000000000000", "99999999999999999999", "9"));
    }

    @Test void capitalsAndLeadingZerosMatterOnlyWhereNothingElseDiffers() {
        assertEquals(List.of("i1", "I2", "i3"), sorted("i3", "I2", "i1"));
        assertNotEquals(0, NaturalOrder.INSTANCE.compare("I1", "i1"));
        assertNotEquals(0, NaturalOrder.INSTANCE.compare("I1", "I01"));
        assertEquals(0, NaturalOrder.INSTANCE.compare("I1", "I1"));
    }

    private static List<String> sorted(String... identifiers) {
        return Stream.of(identifiers).sorted(NaturalOrder.INSTANCE).toList();
    }
}
