package plait.core.retrieval;

import java.util.BitSet;
import java.util.List;

/**
 * The passages of one text as intervals, so that two are close exactly when one's reach meets the other's body: characters for overlap, words with
 * the distance added for nearness in words, turns for the same turn. Bodies begin in the order of the passages.
 */
final class Reach {
    private final int[] start;
    private final int[] end;
    private final int by;
    /** Null, or the passages in characters: what overlaps is close however it stands to turns. */
    private final Reach overlapping;

    private Reach(int[] start, int[] end, int by, Reach overlapping) {
        this.start = start;
        this.end = end;
        this.by = by;
        this.overlapping = overlapping;
    }

    static Reach of(List<Passage> passages, Closeness closeness, Places places) {
        return switch (closeness) {
            case Closeness.Same same -> throw new IllegalArgumentException("is no matter of reach");
            case Closeness.Overlapping overlapping -> characters(passages);
            case Closeness.Words words -> {
                List<Places.Place> where = places.of(passages);
                yield new Reach(where.stream().mapToInt(Places.Place::word).toArray(), where.stream().mapToInt(Places.Place::endWord).toArray(), words.most() + 1, characters(passages));
            }
            case Closeness.SameTurn turn -> {
                List<Places.Place> where = places.of(passages);
                yield new Reach(where.stream().mapToInt(Places.Place::turn).toArray(), where.stream().mapToInt(Places.Place::endTurn).toArray(), 0, characters(passages));
            }
        };
    }

    private static Reach characters(List<Passage> passages) {
        return new Reach(passages.stream().mapToInt(passage -> passage.span().start()).toArray(), passages.stream().mapToInt(passage -> passage.span().end()).toArray(), 0, null);
    }

    /** Whether two passages of the text are close; the same passage is. */
    boolean close(int a, int b) {
        return start[a] < end[b] + by && start[b] < end[a] + by || overlapping != null && overlapping.close(a, b);
    }

    /**
     * Marks those of the first that are close to one of the second.
     *
     * @param from the number of the first passage of this text in the sets
     */
    void mark(BitSet first, BitSet second, int from, BitSet found) {
        int to = from + start.length;
        int count = 0;
        int[] begin = new int[start.length];
        int[] furthest = new int[start.length];
        for (int i = second.nextSetBit(from); i >= 0 && i < to; i = second.nextSetBit(i + 1)) {
            begin[count] = start[i - from];
            furthest[count] = Math.max(end[i - from], count == 0 ? Integer.MIN_VALUE : furthest[count - 1]);
            count++;
        }
        int reached = 0;
        for (int i = first.nextSetBit(from); i >= 0 && i < to; i = first.nextSetBit(i + 1)) {
            int a = i - from;
            reached = lastBeginningBefore(begin, count, end[a] + by);
            if (reached > 0 && furthest[reached - 1] + by > start[a]) found.set(i);
        }
        if (overlapping != null) overlapping.mark(first, second, from, found);
    }

    /** How many begin before a position. */
    private static int lastBeginningBefore(int[] begin, int count, int position) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin[middle] < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
