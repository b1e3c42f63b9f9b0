package plait.ui.theories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lanes beside each other: whoever comes takes the first that is free for its whole length. */
final class MapLanes {
    private final List<TreeMap<Integer, Integer>> lanes = new ArrayList<>();

    /** The first lane that is free from start to end, both counted; it is then taken. */
    int take(int start, int end) {
        int lane = 0;
        while (lane < lanes.size() && isTaken(lanes.get(lane), start, end)) lane++;
        if (lane == lanes.size()) lanes.add(new TreeMap<>());
        lanes.get(lane).put(start, end);
        return lane;
    }

    /** What is taken does not overlap, so the last that starts before the end is the only one that can reach into it. */
    private static boolean isTaken(TreeMap<Integer, Integer> lane, int start, int end) {
        Map.Entry<Integer, Integer> last = lane.floorEntry(end);
        return last != null && last.getValue() >= start;
    }

    int count() {
        return lanes.size();
    }
}
