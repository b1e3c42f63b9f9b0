package plait.core.coding;

import java.util.ArrayList;
import java.util.List;
import plait.model.Factor;
import plait.model.Study;

/** The order that people give codes by hand: a code's rank lies between those of its neighbours, so that moving one touches no other. Used inside a commit. */
final class FreeOrder {
    /** Below this the ranks are given anew: between closer ones there may be no number left. */
    private static final double CLOSEST = 1e-6;

    private final Study study;

    FreeOrder(Study study) {
        this.study = study;
    }

    /** Lets codes stand among those below a parent. @param before null for the end; one of the codes themselves for the place where it stood */
    void place(List<Factor> factors, Factor parent, Factor before) {
        var siblings = new ArrayList<>(CodeBook.ordered(study, parent));
        int wanted = before == null ? -1 : siblings.indexOf(before);
        Factor next = wanted < 0 ? null : siblings.stream().skip(wanted).filter(each -> !factors.contains(each)).findFirst().orElse(null);
        siblings.removeAll(factors);
        int at = next == null ? siblings.size() : siblings.indexOf(next);
        Factor previous = at > 0 ? siblings.get(at - 1) : null;
        if (previous == null && next == null) return;
        double low = previous == null ? next.getRank() - factors.size() - 1 : previous.getRank();
        double high = next == null ? previous.getRank() + factors.size() + 1 : next.getRank();
        double gap = (high - low) / (factors.size() + 1);
        if (gap < CLOSEST) rankAnew(factors, previous, next);
        else for (int i = 0; i < factors.size(); i++) rank(factors.get(i), low + gap * (i + 1));
    }

    private void rankAnew(List<Factor> factors, Factor previous, Factor next) {
        var all = new ArrayList<>(CodeBook.ordered(study));
        all.removeAll(factors);
        all.addAll(next != null ? all.indexOf(next) : all.indexOf(previous) + 1, factors);
        for (int i = 0; i < all.size(); i++) rank(all.get(i), i + 1.0);
    }

    private static void rank(Factor factor, double rank) {
        if (factor.getRank() != rank) factor.setRank(rank);
    }
}
