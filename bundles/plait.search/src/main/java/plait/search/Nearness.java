package plait.search;

import java.util.Arrays;

/**
 * Finds where words stand near each other in one passage, in any order. Two words may be {@code distance} positions apart, and each further word
 * adds one, so that a distance of 1 always means side by side. A find is as short as can be: none holds another.
 */
final class Nearness {
    private final int words;
    private final int distance;
    /** Position in the upper half, which word in the lower; ascending. */
    private final long[] steps;

    private final int[] wanted;

    /** @param positions of each word in the passage, ascending */
    Nearness(int[][] positions, int distance) {
        this.words = positions.length;
        this.distance = distance;
        this.wanted = new int[words];
        int[] alike = alike(positions);
        for (int word : alike) wanted[word]++;
        this.steps = steps(positions, alike);
    }

    void find(WordSpans into) {
        int[] seen = new int[words];
        int missing = words;
        int first = 0;
        for (int last = 0; last < steps.length; last++) {
            if (seen[word(last)]++ < wanted[word(last)]) missing--;
            int shortest = -1;
            while (missing == 0 && distinct(first, last)) {
                shortest = position(first);
                if (--seen[word(first)] < wanted[word(first)]) missing++;
                first++;
            }
            if (shortest >= 0 && position(last) - shortest <= distance + words - 2) into.add(shortest, position(last));
        }
    }

    /** Two words of the query may both be found in one word of the text; it counts for one of them only. */
    private boolean distinct(int first, int last) {
        int count = 1;
        for (int i = first + 1; i <= last && count < words; i++) if (position(i) != position(i - 1)) count++;
        return count >= words;
    }

    /** For each word the first one that is found in the same places: the same word asked for twice has to be there twice. */
    private static int[] alike(int[][] positions) {
        int[] alike = new int[positions.length];
        for (int i = 0; i < alike.length; i++) {
            int same = 0;
            while (!Arrays.equals(positions[same], positions[i])) same++;
            alike[i] = same;
        }
        return alike;
    }

    private static long[] steps(int[][] positions, int[] alike) {
        long[] steps = new long[Arrays.stream(positions).mapToInt(p -> p.length).sum()];
        int n = 0;
        for (int i = 0; i < positions.length; i++) {
            if (alike[i] != i) continue;
            for (int position : positions[i]) steps[n++] = (long) position << Integer.SIZE | i;
        }
        steps = Arrays.copyOf(steps, n);
        Arrays.sort(steps);
        return steps;
    }

    private int position(int step) {
        return (int) (steps[step] >>> Integer.SIZE);
    }

    private int word(int step) {
        return (int) steps[step];
    }
}
