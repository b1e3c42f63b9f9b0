package plait.core.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import plait.model.base.Tracked;

/**
 * Follows what a change implies: the parts of what came or went, the references to what went, the positions of siblings.
 * When a target goes, who needs it (lower bound 1) goes along; who does not is cleared. Guarded by the property test over the whole metamodel.
 */
final class Settling {
    private final LiveObjects live;
    private final Touched touched;
    private final Set<Tracked> scrubbed = new HashSet<>();

    Settling(LiveObjects live, Touched touched) {
        this.live = live;
        this.touched = touched;
    }

    /** @throws IllegalStateException if something in the study refers to something that was never added */
    void settle() {
        for (Tracked object = touched.nextToSettle(); object != null; object = touched.nextToSettle()) {
            boolean attached = live.attached(object);
            if (attached != live.knows(object)) for (EObject part : object.eContents()) touched.follow((Tracked) part);
            if (!attached) scrub(object);
        }
        touched.addSiblings();
        for (Tracked object : touched.all()) if (live.attached(object)) refuseDangling(object);
    }

    /** The object is leaving: nobody may point at it, and it points at nobody. */
    private void scrub(Tracked object) {
        if (!scrubbed.add(object)) return;
        Shape shape = Shape.of(object.eClass());
        boolean wasAdded = wasAdded(object);
        for (EReference incoming : shape.incoming()) {
            if (!object.eIsSet(incoming)) continue;
            for (Object referrer : referrers(object, incoming)) release((Tracked) referrer, incoming.getEOpposite(), object, wasAdded);
        }
        for (EReference reference : shape.cross()) if (object.eIsSet(reference)) object.eUnset(reference);
    }

    private boolean wasAdded(Tracked object) {
        var root = (Tracked) EcoreUtil.getRootContainer(object);
        return live.knows(root) || touched.cameOrWent(root);
    }

    private static List<Object> referrers(Tracked object, EReference incoming) {
        Object value = object.eGet(incoming, false);
        return incoming.isMany() ? new ArrayList<>((List<?>) value) : List.of(value);
    }

    private void release(Tracked referrer, EReference reference, Tracked target, boolean targetWasAdded) {
        boolean attached = live.attached(referrer);
        if (!targetWasAdded && attached) throw dangling(referrer, reference);
        if (reference.isRequired() && attached) {
            EcoreUtil.remove(referrer);
            touched.follow(referrer);
        } else if (reference.isMany()) ((List<?>) referrer.eGet(reference)).remove(target);
        else referrer.eUnset(reference);
    }

    private void refuseDangling(Tracked object) {
        for (EReference reference : Shape.of(object.eClass()).cross()) {
            if (!object.eIsSet(reference)) continue;
            Object value = ((InternalEObject) object).eGet(reference, false);
            for (Object target : reference.isMany() ? (List<?>) value : List.of(value)) {
                if (!live.attached((EObject) target)) throw dangling(object, reference);
            }
        }
    }

    private static IllegalStateException dangling(Tracked from, EReference reference) {
        return new IllegalStateException(from.eClass().getName() + "." + reference.getName() + " refers to something that was never added to the study");
    }
}
