package plait.core.study;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A feature that rows hold.
 *
 * @param tag never changes, so that old images can be read for ever
 * @param iri of the feature
 * @param featureId of EMF; changes when the model does, so it is never stored
 * @param dateTime true where a long is milliseconds since 1970
 */
public record Field(int tag, String iri, EStructuralFeature feature, int featureId, boolean dateTime) {
    static Field of(EClass type, EStructuralFeature feature) {
        boolean dateTime = "dateTime".equals(Shape.annotation(feature, "as"));
        return new Field(Shape.tagOf(feature), Shape.iri(feature), feature, type.getFeatureID(feature), dateTime);
    }

    public boolean isReference() {
        return feature instanceof EReference;
    }

    public boolean isMany() {
        return feature.isMany();
    }

    public boolean isOrdered() {
        return feature.isOrdered();
    }
}
