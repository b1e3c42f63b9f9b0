package plait.core.study;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One object as an immutable value: where it is contained, and its stored features. References are keys. May cross threads.
 *
 * @param parent null for the study itself
 * @param via tag of the containment feature in the parent
 * @param position index among its siblings where their order counts, else -1
 * @param values by the order of {@link Shape#stored()}; null where not set; a {@code List} where many; not to be changed
 */
public record Row(Key key, Key parent, int via, int position, Object[] values) {
    /** What the row holds of a stored feature, or null where it is not set. */
    public Object value(EStructuralFeature feature) {
        return values[Shape.of(key.type()).indexOfTag(Shape.tagOf(feature))];
    }

    /** The same row with these features only, and where it is contained. */
    public Row only(Set<EStructuralFeature> kept) {
        Shape shape = Shape.of(key.type());
        var left = new Object[values.length];
        for (int i = 0; i < values.length; i++) if (kept.contains(shape.stored().get(i).feature())) left[i] = values[i];
        return new Row(key, parent, via, position, left);
    }

    /** The same row with another value of a feature. */
    public Row with(EStructuralFeature feature, Object value) {
        Object[] changed = values.clone();
        changed[Shape.of(key.type()).indexOfTag(Shape.tagOf(feature))] = value;
        return new Row(key, parent, via, position, changed);
    }

    /** The same row without these features. */
    public Row without(Set<EStructuralFeature> dropped) {
        Shape shape = Shape.of(key.type());
        Object[] left = values.clone();
        for (int i = 0; i < left.length; i++) if (dropped.contains(shape.stored().get(i).feature())) left[i] = null;
        return new Row(key, parent, via, position, left);
    }

    /** The same row, wherever it stands among its siblings. */
    public Row unplaced() {
        return new Row(key, parent, via, -1, values);
    }

    /** True when both say the same. */
    public boolean sameAs(Row other) {
        return key.equals(other.key) && Objects.equals(parent, other.parent) && via == other.via && position == other.position && Arrays.deepEquals(values, other.values);
    }
}
