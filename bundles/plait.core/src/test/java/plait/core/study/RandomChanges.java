package plait.core.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import plait.model.Study;
import plait.model.base.Tracked;

/** Random EMF changes over all classes, driven by the metamodel alone: a class that is added is tested without a word here. */
public final class RandomChanges {
    private final Random random;
    private final List<Tracked> all = new ArrayList<>();
    private Study study;

    public RandomChanges(Random random) {
        this.random = random;
    }

    /** Makes some changes to the study; call it inside a commit. */
    public void make(Study root, int changes) {
        study = root;
        all.clear();
        all.add((Tracked) root);
        root.eAllContents().forEachRemaining(object -> all.add((Tracked) object));
        for (int i = 0; i < changes; i++) change(all.get(random.nextInt(all.size())));
    }

    private void change(Tracked object) {
        int die = random.nextInt(100);
        boolean inside = isInside(object);
        if (!inside && die < 60) return;
        if (die < 35 || all.size() < 25) addPart(object);
        else if (die < 60) fill(object);
        else if (die < 75) moveHere(object, inside);
        else if (die < 85) removeIfMany(object);
        else if (die < 87) clearParts(object);
        else if (die < 89) leaveAndComeBack(object);
        else pointAround(object);
    }

    private boolean isInside(EObject object) {
        return EcoreUtil.getRootContainer(object) == study;
    }

    private void addPart(Tracked anyParent) {
        Place place = random.nextInt(4) > 0 ? rarestPlace() : new Place(anyParent, pick(anyParent.eClass().getEAllContainments()));
        if (place.via == null || !isInside(place.parent)) return;
        var part = (Tracked) EcoreUtil.create(place.via.getEReferenceType());
        if (!pointWhereRequired(part)) return;
        boolean filledFirst = random.nextInt(4) == 0;
        if (filledFirst) fill(part);
        put(place.parent, place.via, part);
        if (!filledFirst) fill(part);
        all.add(part);
    }

    private record Place(Tracked parent, EReference via) {}

    /** Where one of the rarest classes could be added, so that every class gets its turn. */
    private Place rarestPlace() {
        Map<EClass, Integer> counts = new HashMap<>();
        for (Tracked object : all) counts.merge(object.eClass(), 1, Integer::sum);
        Place rarest = null;
        int fewest = Integer.MAX_VALUE;
        for (Tracked parent : all) {
            for (EReference via : parent.eClass().getEAllContainments()) {
                int count = counts.getOrDefault(via.getEReferenceType(), 0) * 4 + random.nextInt(8);
                if (count >= fewest) continue;
                fewest = count;
                rarest = new Place(parent, via);
            }
        }
        return rarest;
    }

    private void put(Tracked parent, EReference via, Tracked part) {
        if (!via.isMany()) {
            parent.eSet(via, part);
            return;
        }
        EList<Object> parts = list(parent, via);
        if (parts.contains(part)) parts.move(random.nextInt(parts.size()), part);
        else parts.add(random.nextInt(parts.size() + 1), part);
    }

    private void moveHere(Tracked parent, boolean inside) {
        EReference via = pick(parent.eClass().getEAllContainments());
        if (via == null || !inside) return;
        Tracked part = anyInside(via.getEReferenceType());
        if (part != null && !EcoreUtil.isAncestor(part, parent)) put(parent, via, part);
    }

    private void removeIfMany(Tracked object) {
        if (all.size() > 150 && object != study) EcoreUtil.remove(object);
    }

    private void clearParts(Tracked object) {
        EReference via = pick(object.eClass().getEAllContainments());
        if (via == null || object == study || all.size() < 300) return;
        if (via.isMany()) list(object, via).clear();
        else object.eUnset(via);
    }

    private void leaveAndComeBack(Tracked object) {
        if (object == study || object.eContainer() == null) return;
        EReference via = object.eContainmentFeature();
        var parent = (Tracked) object.eContainer();
        EcoreUtil.remove(object);
        fill(object);
        put(parent, via, object);
    }

    private void fill(Tracked object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (random.nextInt(3) == 0) continue;
            if (attribute.isMany()) shuffle(list(object, attribute), attribute);
            else if (random.nextInt(6) == 0) object.eUnset(attribute);
            else object.eSet(attribute, value(attribute.getEAttributeType()));
        }
        if (random.nextInt(3) == 0) pointAround(object);
    }

    private void shuffle(EList<Object> values, EAttribute attribute) {
        int die = random.nextInt(5);
        if (die < 3 && values.isEmpty()) return;
        switch (die) {
            case 0 -> values.remove(random.nextInt(values.size()));
            case 1 -> values.move(random.nextInt(values.size()), random.nextInt(values.size()));
            case 2 -> values.set(random.nextInt(values.size()), value(attribute.getEAttributeType()));
            default -> values.add(random.nextInt(values.size() + 1), value(attribute.getEAttributeType()));
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum values) return values.getELiterals().get(random.nextInt(values.getELiterals().size())).getInstance();
        return switch (type.getClassifierID()) {
            case EcorePackage.ESTRING -> random.nextInt(8) == 0 ? "Ünï “q” \\n\n\t😀" + random.nextInt(5) : "t" + random.nextInt(1000);
            case EcorePackage.EINT -> random.nextInt() >> random.nextInt(31);
            case EcorePackage.ELONG -> (random.nextLong() >> random.nextInt(63)) % 100_000_000_000_000L;
            case EcorePackage.EBOOLEAN -> random.nextBoolean();
            case EcorePackage.EDOUBLE -> random.nextInt(1000) / 8.0;
            case EcorePackage.EBYTE_ARRAY -> bytes();
            default -> throw new IllegalStateException(type.getName());
        };
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(33)];
        random.nextBytes(bytes);
        return bytes;
    }

    private boolean pointWhereRequired(Tracked object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isRequired() || reference.isContainer()) continue;
            Tracked target = anyInside(reference.getEReferenceType());
            if (target == null) return false;
            object.eSet(reference, target);
        }
        return true;
    }

    private void pointAround(Tracked object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || random.nextInt(2) == 0) continue;
            Tracked target = anyInside(reference.getEReferenceType());
            if (reference.isMany()) pointAround(list(object, reference), reference, target);
            else if (random.nextInt(4) == 0 && !reference.isRequired()) object.eUnset(reference);
            else if (target != null) object.eSet(reference, target);
        }
    }

    private void pointAround(EList<Object> targets, EReference reference, Tracked target) {
        boolean neededByThem = reference.getEOpposite() != null && reference.getEOpposite().isRequired();
        switch (random.nextInt(4)) {
            case 0 -> {
                if (!targets.isEmpty() && !neededByThem) targets.remove(random.nextInt(targets.size()));
            }
            case 1 -> {
                if (!targets.isEmpty()) targets.move(random.nextInt(targets.size()), random.nextInt(targets.size()));
            }
            default -> {
                if (target != null && !targets.contains(target)) targets.add(random.nextInt(targets.size() + 1), target);
            }
        }
    }

    private Tracked anyInside(EClass type) {
        for (int i = 0; i < 60; i++) {
            Tracked object = all.get(random.nextInt(all.size()));
            if (type.isInstance(object) && isInside(object)) return object;
        }
        return null;
    }

    private <T> T pick(List<T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, org.eclipse.emf.ecore.EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }
}
