package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanesTest {
    private static final int LINES = 30;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOverlapsNeverSharesALane(int seed) {
        List<Lanes.Extent> extents = inReadingOrder(new Random(seed));

        assertNoneShares(extents, Lanes.assign(extents));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereAreNoMoreLanesThanCodingsOnOneLine(int seed) {
        List<Lanes.Extent> extents = inReadingOrder(new Random(seed));

        assertEquals(mostOnOneLine(extents), Arrays.stream(Lanes.assign(extents)).max().orElse(-1) + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatRunsThroughTheBlockKeepsItsLaneAndTheOthersGiveWay(int seed) {
        var random = new Random(seed);
        var extents = new ArrayList<Lanes.Extent>();
        for (int lane = 0; lane < random.nextInt(4); lane++) if (random.nextBoolean()) extents.add(new Lanes.Extent(0, random.nextInt(LINES), lane));
        extents.addAll(inReadingOrder(random));

        int[] lanes = Lanes.assign(extents);

        for (int i = 0; i < lanes.length; i++) if (extents.get(i).fixed() != Mark.FREE) assertEquals(extents.get(i).fixed(), lanes[i]);
        assertNoneShares(extents, lanes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void codingSomethingFurtherDownMovesNoStripeAbove(int seed) {
        List<Lanes.Extent> extents = inReadingOrder(new Random(seed));
        List<Lanes.Extent> fewer = extents.subList(0, extents.size() / 2);

        assertArrayEquals(Lanes.assign(fewer), Arrays.copyOf(Lanes.assign(extents), fewer.size()));
    }

    @Test
    void whatBeginsFirstStandsNearestToTheText() {
        var extents = List.of(extent(0, 4), extent(1, 2), extent(2, 6), extent(3, 3), extent(7, 8));

        assertArrayEquals(new int[] {0, 1, 2, 1, 0}, Lanes.assign(extents));
    }

    @Test
    void twoOnTheSameLineStandSideBySide() {
        assertArrayEquals(new int[] {0, 1}, Lanes.assign(List.of(extent(3, 3), extent(3, 3))));
    }

    @Test
    void nothingNeedsNoLane() {
        assertEquals(0, Lanes.assign(List.of()).length);
    }

    private static Lanes.Extent extent(int first, int last) {
        return new Lanes.Extent(first, last, Mark.FREE);
    }

    private static List<Lanes.Extent> inReadingOrder(Random random) {
        var extents = new ArrayList<Lanes.Extent>();
        for (int i = random.nextInt(25); i > 0; i--) {
            int first = random.nextInt(LINES);
            extents.add(extent(first, Math.min(LINES - 1, first + random.nextInt(8))));
        }
        extents.sort(Comparator.comparingInt(Lanes.Extent::first));
        return extents;
    }

    private static int mostOnOneLine(List<Lanes.Extent> extents) {
        return IntStream.range(0, LINES).map(line -> (int) extents.stream().filter(each -> each.first() <= line && line <= each.last()).count()).max().orElse(0);
    }

    private static void assertNoneShares(List<Lanes.Extent> extents, int[] lanes) {
        for (int i = 0; i < lanes.length; i++) {
            for (int j = 0; j < i; j++) if (extents.get(i).touches(extents.get(j))) assertNotEquals(lanes[i], lanes[j], extents.get(i) + " and " + extents.get(j));
        }
    }
}
