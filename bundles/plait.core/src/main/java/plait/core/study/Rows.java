package plait.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import plait.model.base.Entity;
import plait.model.base.Tracked;

/** Live object to row and back. */
public final class Rows {
    private Rows() {}

    /** The object as it is now; on the session thread. */
    public static Row read(Entity entity) {
        var object = (Tracked) entity;
        Shape shape = Shape.of(object.eClass());
        var values = new Object[shape.stored().size()];
        for (int i = 0; i < values.length; i++) {
            Field field = shape.stored().get(i);
            if (object.eIsSet(field.featureId())) values[i] = read(object.eGet(field.featureId(), false, true), field);
        }
        var parent = (Tracked) object.eInternalContainer();
        if (parent == null) return new Row(Key.of(object), null, 0, -1, values);
        EReference via = object.eContainmentFeature();
        int position = via.isMany() && via.isOrdered() ? ((List<?>) parent.eGet(via)).indexOf(object) : -1;
        return new Row(Key.of(object), Key.of(parent), Shape.tagOf(via), position, values);
    }

    private static Object read(Object value, Field field) {
        if (!field.isMany()) return field.isReference() ? Key.of((Tracked) value) : value;
        if (!field.isReference()) return List.copyOf((List<?>) value);
        var keys = new ArrayList<Key>();
        for (Object each : (List<?>) value) keys.add(Key.of((Tracked) each));
        if (!field.isOrdered()) keys.sort(null);
        return keys;
    }

    /** Loading: the object is new and empty, so nothing has to be compared. */
    static void load(Row row, Tracked object, Function<Key, Tracked> find) {
        Shape shape = Shape.of(object.eClass());
        for (int i = 0; i < row.values().length; i++) {
            Object value = row.values()[i];
            if (value == null) continue;
            int feature = shape.stored().get(i).featureId();
            if (value instanceof List<?> many) for (Object each : many) list(object, feature).addUnique(resolve(each, find));
            else object.eSet(feature, resolve(value, find));
        }
    }

    /** Brings a live object to an older or newer state; only what differs is set. */
    static void write(Row row, Tracked object, Function<Key, Tracked> find) {
        Shape shape = Shape.of(object.eClass());
        for (int i = 0; i < row.values().length; i++) {
            Field field = shape.stored().get(i);
            Object value = row.values()[i];
            if (field.isMany()) writeMany(value == null ? List.of() : (List<?>) value, object, field, find);
            else if (value == null) unset(object, field.featureId());
            else {
                Object wanted = resolve(value, find);
                if (!Objects.deepEquals(object.eGet(field.featureId(), false, true), wanted)) object.eSet(field.featureId(), wanted);
            }
        }
    }

    private static void writeMany(List<?> value, Tracked object, Field field, Function<Key, Tracked> find) {
        var wanted = new ArrayList<>(value.size());
        for (Object each : value) wanted.add(resolve(each, find));
        EList<Object> list = list(object, field.featureId());
        if (list.equals(wanted)) return;
        if (field.feature().isUnique()) ECollections.setEList(list, wanted);
        else {
            list.clear();
            list.addAll(wanted);
        }
    }

    private static void unset(Tracked object, int feature) {
        if (object.eIsSet(feature)) object.eUnset(feature);
    }

    private static Object resolve(Object value, Function<Key, Tracked> find) {
        return value instanceof Key key ? find.apply(key) : value;
    }

    /** Puts the object into the container that its row names, if it is not there. */
    static void contain(Row row, Tracked object, Function<Key, Tracked> find) {
        if (row.parent() == null) return;
        Tracked parent = find.apply(row.parent());
        EReference via = Shape.of(row.parent().type()).containment(row.via());
        if (object.eInternalContainer() == parent && object.eContainmentFeature() == via) return;
        if (via.isMany()) list(parent, parent.eClass().getFeatureID(via)).addUnique(object);
        else parent.eSet(via, object);
    }

    /** Puts children at their stored positions; those without one keep their order in the gaps. */
    static void order(Tracked parent, EReference via, Map<Tracked, Integer> position) {
        EList<Object> children = list(parent, parent.eClass().getFeatureID(via));
        var wanted = new Object[children.size()];
        var rest = new ArrayList<>();
        for (Object child : children) {
            Integer at = position.get(child);
            if (at != null && at < wanted.length && wanted[at] == null) wanted[at] = child;
            else rest.add(child);
        }
        int next = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] == null) wanted[i] = rest.get(next++);
            if (children.get(i) != wanted[i]) children.move(i, wanted[i]);
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(Tracked object, int feature) {
        return (InternalEList<Object>) object.eGet(feature, false, true);
    }
}
