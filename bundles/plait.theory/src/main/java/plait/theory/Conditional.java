package plait.theory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import plait.core.study.Key;
import plait.core.study.Shape;
import plait.model.ModelPackage;

/** Classes whose objects are described only while something points at them: segments, while they are evidence. */
final class Conditional {
    /** By the tag of the class: the property that points at its objects. */
    private static final Map<Integer, Node> POINTERS = new HashMap<>();
    /** By that property: the class. */
    private static final Map<Node, EClass> POINTED_AT = new HashMap<>();
    /** Tags of the classes that point. */
    private static final Set<Integer> POINTING = new HashSet<>();

    static {
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (!(classifier instanceof EClass type) || type.isAbstract() || Shape.of(type).describedWhile() == null) continue;
            var feature = (EReference) type.getEStructuralFeature(Shape.of(type).describedWhile());
            Node pointer = Terms.iri(feature.getEOpposite());
            POINTERS.put(Shape.of(type).tag(), pointer);
            POINTED_AT.put(pointer, type);
            POINTING.add(Shape.of(feature.getEReferenceType()).tag());
        }
    }

    private Conditional() {}

    /** The property that must point at an object of this class for it to be described. */
    static Node pointer(int type) {
        return POINTERS.get(type);
    }

    /** Adds the objects of such classes that an image points at. */
    static void pointedAt(Key key, byte[] image, Set<Key> found) {
        if (image == null || !POINTING.contains(key.type())) return;
        Triples.of(key, image, triple -> {
            EClass type = POINTED_AT.get(triple.getPredicate());
            if (type != null) found.add(Terms.key(triple.getObject(), type));
        });
    }
}
