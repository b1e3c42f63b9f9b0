package plait.core.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import plait.model.base.Tracked;

/** What one commit touched, in order, and what of it is still to be followed. */
final class Touched implements Tracked.Collector {
    /** An ordered list of children: when one moves, the positions of its siblings change. */
    record Siblings(Tracked parent, EReference via) {
        List<?> children() {
            return (List<?>) parent.eGet(via);
        }
    }

    private final Set<Tracked> all = new LinkedHashSet<>();
    private final Set<Tracked> recontained = new HashSet<>();
    private final Set<Siblings> reordered = new HashSet<>();
    private final Deque<Tracked> toSettle = new ArrayDeque<>();

    @Override public void touched(Tracked object, EStructuralFeature feature) {
        if (all.add(object)) toSettle.add(object);
        if (feature == null) recontained.add(object);
        else if (feature instanceof EReference via && via.isContainment() && via.isMany() && via.isOrdered()) reordered.add(new Siblings(object, via));
    }

    /** Has an object looked at (again), because something that happened to another may have changed its standing. */
    void follow(Tracked object) {
        all.add(object);
        toSettle.add(object);
    }

    Tracked nextToSettle() {
        return toSettle.poll();
    }

    boolean cameOrWent(Tracked object) {
        return recontained.contains(object);
    }

    /** Counts the siblings of what moved among the touched. */
    void addSiblings() {
        for (Siblings siblings : reordered) for (Object child : siblings.children()) all.add((Tracked) child);
    }

    Set<Tracked> all() {
        return all;
    }
}
