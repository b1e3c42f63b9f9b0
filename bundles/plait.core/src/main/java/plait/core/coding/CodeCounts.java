package plait.core.coding;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import plait.core.study.Committed;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Segment;
import plait.model.Study;

/** How many passages each code has, with all below it: a passage counts once, however many of these codes and coders it has. Counted when asked and kept until a commit concerns the code. */
public final class CodeCounts {
    private final Map<Factor, Integer> known = new HashMap<>();

    public int of(Factor factor) {
        return known.computeIfAbsent(factor, CodeCounts::count);
    }

    private static int count(Factor factor) {
        if (factor.getChildren().isEmpty() && factor.getCodings().size() < 2) return factor.getCodings().size();
        Set<Segment> passages = Collections.newSetFromMap(new IdentityHashMap<>());
        add(factor, passages);
        for (Factor below : EditCodeBook.below(factor)) add(below, passages);
        return passages.size();
    }

    private static void add(Factor factor, Set<Segment> passages) {
        for (Coding coding : factor.getCodings()) passages.add(coding.getSegment());
    }

    /**
     * Forgets the codes whose codings a commit touched, and all above them.
     *
     * @param shape true where codes came, went or stand elsewhere: then all are counted anew
     * @return those that are forgotten, unless all are
     */
    public Set<Factor> changed(Committed committed, boolean shape) {
        if (shape || committed.touched().stream().anyMatch(Study.class::isInstance)) {
            known.clear();
            return Set.of();
        }
        var seen = new HashSet<Factor>();
        for (Object touched : committed.touched()) {
            if (touched instanceof Factor factor) forget(factor, seen);
            else if (touched instanceof Coding coding && coding.getFactor() != null) forget(coding.getFactor(), seen);
        }
        return seen;
    }

    private void forget(Factor factor, Set<Factor> seen) {
        if (!seen.add(factor)) return;
        known.remove(factor);
        for (Factor parent : factor.getParents()) forget(parent, seen);
    }
}
