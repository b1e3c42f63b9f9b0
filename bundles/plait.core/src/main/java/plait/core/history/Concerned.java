package plait.core.history;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import plait.core.study.Key;
import plait.core.study.Session;

import plait.model.base.Tracked;

/** What steps are about, as it is in the study now; on the session thread. Never stored: what is gone is not told. */
public final class Concerned {
    private final Session session;

    public Concerned(Session session) {
        this.session = session;
    }

    /** Everything of one class that a step changed or changed something in; if there is none, what it only named. What is gone is left out. */
    public <T> Set<T> in(Step step, Class<T> type) {
        Set<T> changed = among(step.touched(), type);
        return changed.isEmpty() ? among(step.named(), type) : changed;
    }

    private <T> Set<T> among(Set<Key> keys, Class<T> type) {
        var found = new LinkedHashSet<T>();
        for (Key key : keys) {
            for (EObject at = live(key); at != null; at = at.eContainer()) if (type.isInstance(at)) found.add(type.cast(at));
        }
        return found;
    }

    /** True when a step changed the object, something in it or something that refers to it. */
    public boolean concerns(Step step, EObject object) {
        return keys(step).anyMatch(isIn(object));
    }

    private Predicate<Key> isIn(EObject object) {
        return key -> {
            for (EObject at = live(key); at != null; at = at.eContainer()) if (at == object) return true;
            return false;
        };
    }

    private Tracked live(Key key) {
        return session.find(key);
    }

    private static Stream<Key> keys(Step step) {
        return Stream.concat(step.touched().stream(), step.named().stream());
    }
}
