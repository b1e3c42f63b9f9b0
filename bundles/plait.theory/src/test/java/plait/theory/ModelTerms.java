package plait.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.vocabulary.XSD;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import plait.core.study.Field;
import plait.core.study.Shape;
import plait.model.ModelPackage;

/** What the .ecore says about the terms and values of the RDF, as {@link Description} and {@link Terms} write them. */
final class ModelTerms {
    static final String POSITION = Description.NAMESPACE + "position";

    /**
     * One property as one class uses it.
     *
     * @param datatype IRI, or null where the value is a thing or a value of a list
     * @param classes IRIs of what it points at; empty where it does not
     * @param values IRIs of the value list; empty where there is none
     * @param certain true where what it points at is always in the dataset
     */
    record Use(String property, String datatype, Set<String> classes, List<String> values, boolean certain, int atLeast, boolean atMostOne) {}

    private ModelTerms() {}

    static List<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    }

    /** The properties that descriptions of the class have, by IRI. */
    static Map<String, Use> of(EClass type) {
        var uses = new TreeMap<String, Use>();
        for (EClass parent : classes()) {
            for (EReference via : parent.getEAllContainments()) if (via.getEReferenceType() == type) contained(parent, via, uses);
        }
        for (Field field : Shape.of(type).stored()) stored(field, uses);
        return uses;
    }

    private static void contained(EClass parent, EReference via, Map<String, Use> uses) {
        String property = Shape.iri(via);
        var parents = new TreeSet<String>(Set.of(Shape.of(parent).iri()));
        boolean certain = isAlwaysDescribed(parent, null);
        Use others = uses.get(property);
        if (others != null) {
            parents.addAll(others.classes);
            certain &= others.certain;
        }
        uses.put(property, new Use(property, null, parents, List.of(), certain, 1, true));
        if (via.isMany() && via.isOrdered()) uses.put(POSITION, literal(POSITION, XSD.integer.getURI(), true));
    }

    private static void stored(Field field, Map<String, Use> uses) {
        boolean one = !field.isMany();
        int atLeast = field.feature().getLowerBound();
        if (field.feature() instanceof EReference reference) {
            boolean certain = isAlwaysDescribed(reference.getEReferenceType(), reference.getEOpposite());
            uses.put(field.iri(), new Use(field.iri(), null, Set.of(Shape.of(reference.getEReferenceType()).iri()), List.of(), certain, atLeast, one));
        } else if (field.feature().getEType() instanceof EEnum list) {
            uses.put(field.iri(), new Use(field.iri(), null, Set.of(), values(list), true, atLeast, one));
        } else {
            uses.put(field.iri(), literal(field.iri(), datatype(field), one));
        }
        if (field.isMany() && field.isOrdered()) uses.put(Description.orderOf(field), literal(Description.orderOf(field), XSD.xstring.getURI(), true));
    }

    private static Use literal(String property, String datatype, boolean one) {
        return new Use(property, datatype, Set.of(), List.of(), true, 0, one);
    }

    /** What is described only while something points at it is certain for that which points. */
    private static boolean isAlwaysDescribed(EClass type, EReference pointedAtBy) {
        Shape shape = Shape.of(type);
        if (shape.describedWhile() != null) return pointedAtBy != null && pointedAtBy.getName().equals(shape.describedWhile());
        return shape.described();
    }

    private static String datatype(Field field) {
        if (field.dateTime()) return XSD.dateTime.getURI();
        return switch (field.feature().getEType().getClassifierID()) {
            case EcorePackage.ESTRING -> XSD.xstring.getURI();
            case EcorePackage.EINT -> XSD.xint.getURI();
            case EcorePackage.ELONG -> XSD.xlong.getURI();
            case EcorePackage.EBOOLEAN -> XSD.xboolean.getURI();
            case EcorePackage.EDOUBLE -> XSD.xdouble.getURI();
            case EcorePackage.EBYTE_ARRAY -> XSD.hexBinary.getURI();
            default -> throw new IllegalStateException("no datatype for " + field.iri());
        };
    }

    /** Every property, with the classes that use it. */
    static Map<String, Map<EClass, Use>> properties() {
        var all = new TreeMap<String, Map<EClass, Use>>();
        for (EClass type : classes()) of(type).forEach((property, use) -> all.computeIfAbsent(property, key -> new HashMap<>()).put(type, use));
        return all;
    }

    /** Every value list by the IRI of its scheme, with the IRIs of its values. */
    static Map<String, List<String>> lists() {
        var lists = new TreeMap<String, List<String>>();
        for (EClassifier each : ModelPackage.eINSTANCE.getEClassifiers()) if (each instanceof EEnum list) lists.put(Shape.iri(list), values(list));
        return lists;
    }

    private static List<String> values(EEnum list) {
        var values = new ArrayList<String>();
        list.getELiterals().forEach(literal -> values.add(Shape.iri(list) + literal.getLiteral().replace(' ', '-')));
        return values;
    }
}
