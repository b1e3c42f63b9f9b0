package plait.ui.coding;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Study;

/** The codes used last, newest first; kept only while the study is open. */
public final class RecentCodes {
    private static final int KEPT = 12;

    private final Deque<Factor> recent = new ArrayDeque<>();

    /** Begins with the codes that were applied last, as far as the study tells. */
    public static RecentCodes of(Study study) {
        var codes = new RecentCodes();
        var known = new LinkedHashSet<Factor>();
        study.getFactors().stream()
                .filter(factor -> !factor.getCodings().isEmpty())
                .sorted(Comparator.comparingLong(RecentCodes::lastUsed).reversed())
                .limit(KEPT)
                .forEach(known::add);
        codes.recent.addAll(known);
        return codes;
    }

    private static long lastUsed(Factor factor) {
        return factor.getCodings().stream().mapToLong(Coding::getTime).max().orElse(0);
    }

    void used(Factor factor) {
        recent.remove(factor);
        recent.addFirst(factor);
        if (recent.size() > KEPT) recent.removeLast();
    }

    /** What “same code again” means. */
    public Optional<Factor> last() {
        return list().stream().findFirst();
    }

    /** Those that still are in the codebook. */
    public List<Factor> list() {
        return recent.stream().filter(factor -> factor.eContainer() != null).toList();
    }
}
