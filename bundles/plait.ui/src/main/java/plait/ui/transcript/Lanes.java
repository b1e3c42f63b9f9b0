package plait.ui.transcript;

import java.util.Arrays;
import java.util.List;

/** Puts stripes that would cover each other side by side: each takes the first lane that is free over its whole extent. */
final class Lanes {
    /**
     * What a stripe covers: lines of a block, or blocks of a transcript.
     *
     * @param first from 0
     * @param last inclusive
     * @param fixed the lane it must have, or {@link Mark#FREE}
     */
    record Extent(int first, int last, int fixed) {
        boolean touches(Extent other) {
            return first <= other.last && other.first <= last;
        }
    }

    private Lanes() {}

    /** The lane of each extent, from 0; earlier extents choose first, fixed ones before all. */
    static int[] assign(List<Extent> extents) {
        int[] lanes = new int[extents.size()];
        Arrays.fill(lanes, Mark.FREE);
        for (int i = 0; i < lanes.length; i++) lanes[i] = extents.get(i).fixed();
        for (int i = 0; i < lanes.length; i++) {
            if (lanes[i] != Mark.FREE) continue;
            int lane = 0;
            while (taken(extents, lanes, i, lane)) lane++;
            lanes[i] = lane;
        }
        return lanes;
    }

    private static boolean taken(List<Extent> extents, int[] lanes, int self, int lane) {
        for (int i = 0; i < lanes.length; i++) {
            if (i != self && lanes[i] == lane && extents.get(i).touches(extents.get(self))) return true;
        }
        return false;
    }
}
