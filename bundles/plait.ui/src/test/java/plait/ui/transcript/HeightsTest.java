package plait.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class HeightsTest {
    /** After any corrections, tops are the sums of the heights before, and every height finds its block. */
    @RepeatedTest(50)
    void topsAreSumsHoweverHeightsAreCorrected(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        int[] wanted = random.ints(1 + random.nextInt(40), 1, 90).toArray();
        var heights = new Heights(wanted);
        for (int step = 0; step < 60; step++) {
            int block = random.nextInt(wanted.length);
            wanted[block] = 1 + random.nextInt(90);
            heights.correct(block, wanted[block]);
            check(wanted, heights, random.nextInt(wanted.length));
        }
    }

    private static void check(int[] wanted, Heights heights, int block) {
        int top = 0;
        for (int i = 0; i < block; i++) top += wanted[i];
        assertEquals(top, heights.top(block));
        assertEquals(block, heights.at(top));
        assertEquals(block, heights.at(top + wanted[block] - 1));
    }
}
