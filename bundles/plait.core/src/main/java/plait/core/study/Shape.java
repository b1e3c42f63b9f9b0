package plait.core.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import plait.model.ModelFactory;
import plait.model.ModelPackage;
import plait.model.base.Tracked;

/**
 * What the .ecore says about a class, worked out once: its tag and IRI, the features that a row holds, and who may point at it.
 * Stored is what is neither transient nor a containment nor a container: containment is stored in the child.
 */
public final class Shape {
    private static final String ANNOTATION = "plait";
    private static final Shape[] BY_TAG = new Shape[256];
    private static final Shape[] BY_CLASSIFIER = new Shape[ModelPackage.eINSTANCE.getEClassifiers().size()];

    static {
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (!(classifier instanceof EClass type) || type.isAbstract()) continue;
            var shape = new Shape(type);
            if (BY_TAG[shape.tag] != null) throw new IllegalStateException("two classes have tag " + shape.tag);
            BY_TAG[shape.tag] = shape;
            BY_CLASSIFIER[type.getClassifierID()] = shape;
        }
    }

    private final EClass type;
    private final int tag;
    private final String iri;
    private final boolean storedAsRdf;
    private final boolean described;
    private final String describedWhile;
    private final List<Field> stored;
    private final int[] indexByTag;
    private final EReference[] cross;
    private final EReference[] incoming;
    private final Map<Integer, EReference> containments = new HashMap<>();
    private final Map<String, EReference> containedBy = new HashMap<>();
    private final Map<String, Integer> indexByIri = new HashMap<>();

    private Shape(EClass type) {
        this.type = type;
        tag = Integer.parseInt(annotation(type, "tag"));
        iri = annotation(type, "iri");
        storedAsRdf = "rdf".equals(annotation(type, "row"));
        described = !"never".equals(annotation(type, "described"));
        describedWhile = annotation(type, "when");
        var fields = new ArrayList<Field>();
        var pointingAway = new ArrayList<EReference>();
        var pointingHere = new ArrayList<EReference>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            var reference = feature instanceof EReference r ? r : null;
            if (reference != null && reference.isContainment()) containments.put(tagOf(reference), reference);
            else if (reference != null && reference.isContainer()) continue;
            else if (!feature.isTransient()) {
                fields.add(Field.of(type, feature));
                if (reference != null) pointingAway.add(reference);
            } else if (reference != null && reference.getEOpposite() != null) pointingHere.add(reference);
        }
        stored = List.copyOf(fields);
        cross = pointingAway.toArray(EReference[]::new);
        incoming = pointingHere.toArray(EReference[]::new);
        indexByTag = index(stored);
        for (int i = 0; i < stored.size(); i++) indexByIri.put(stored.get(i).iri(), i);
        findContainers();
    }

    private static int[] index(List<Field> stored) {
        int[] index = new int[stored.stream().mapToInt(Field::tag).max().orElse(0) + 1];
        Arrays.fill(index, -1);
        for (int i = 0; i < stored.size(); i++) {
            if (index[stored.get(i).tag()] >= 0) throw new IllegalStateException("two features have tag " + stored.get(i).tag());
            index[stored.get(i).tag()] = i;
        }
        return index;
    }

    private void findContainers() {
        for (EClassifier other : type.getEPackage().getEClassifiers()) {
            if (!(other instanceof EClass parent)) continue;
            for (EReference reference : parent.getEReferences()) {
                if (reference.isContainment() && reference.getEReferenceType() == type) containedBy.put(iri(reference), reference);
            }
        }
    }

    public static Shape of(EClass type) {
        return BY_CLASSIFIER[type.getClassifierID()];
    }

    /** @throws IllegalStateException if no class has this tag: the row is from a newer version */
    public static Shape of(int tag) {
        Shape shape = BY_TAG[tag];
        if (shape == null) throw new IllegalStateException("no class has tag " + tag);
        return shape;
    }

    /** An IRI annotation of a feature or class, or null. */
    public static String iri(EModelElement element) {
        return annotation(element, "iri");
    }

    static String annotation(EModelElement element, String key) {
        return EcoreUtil.getAnnotation(element, ANNOTATION, key);
    }

    /** The tag of a stored feature or containment, which never changes. */
    public static int tagOf(EStructuralFeature feature) {
        return Integer.parseInt(annotation(feature, "tag"));
    }

    static Tracked create(Key key) {
        var object = (Tracked) ModelFactory.eINSTANCE.create(of(key.type()).type);
        object.identify(key.high(), key.low());
        return object;
    }

    public EClass type() {
        return type;
    }

    public int tag() {
        return tag;
    }

    /** The class's IRI. */
    public String iri() {
        return iri;
    }

    /** True for theory classes: their row is their RDF description. */
    public boolean storedAsRdf() {
        return storedAsRdf;
    }

    /** False for classes that are never described in the dataset: there are too many, and no question asks for them. */
    public boolean described() {
        return described;
    }

    /** Name of the feature while which is not empty the object is described in the dataset too, or null. */
    public String describedWhile() {
        return describedWhile;
    }

    public List<Field> stored() {
        return stored;
    }

    /** Place of a feature in {@link #stored()}, or -1 when this version does not know the tag. */
    public int indexOfTag(int fieldTag) {
        return fieldTag < indexByTag.length ? indexByTag[fieldTag] : -1;
    }

    /** Place of a feature in {@link #stored()}, or -1. */
    public int indexOfIri(String fieldIri) {
        return indexByIri.getOrDefault(fieldIri, -1);
    }

    /** The containment feature with this tag, in this class as the parent. */
    public EReference containment(int via) {
        return containments.get(via);
    }

    /** The containment feature of some other class that holds objects of this one under this IRI, or null. */
    public EReference containedBy(String containmentIri) {
        return containedBy.get(containmentIri);
    }

    /** Stored references to elsewhere. */
    EReference[] cross() {
        return cross;
    }

    /** Transient opposites: who points here. */
    EReference[] incoming() {
        return incoming;
    }
}
