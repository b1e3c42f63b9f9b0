package plait.model.base;

import java.util.UUID;
import org.eclipse.emf.ecore.EObject;

/** Every object of the model: an EObject with an identity that never changes. */
public interface Entity extends EObject {
    /** The identity, a UUID of version 7: it begins with the time at which the object was made. */
    UUID id();
}
