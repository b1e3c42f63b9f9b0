package plait.theory;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import plait.core.study.Field;
import plait.core.study.Key;
import plait.core.study.Shape;

/** Values of rows as RDF terms and back: keys are {@code urn:uuid:}, enumerated values are IRIs of the vocabulary, the rest are literals. */
final class Terms {
    static final String UUID_PREFIX = "urn:uuid:";
    /** Where our terms and values begin. */
    static final String VOCABULARY = "https://w3id.org/plait/";
    private static final Map<String, Node> IRIS = new ConcurrentHashMap<>();

    private Terms() {}

    static Node iri(String iri) {
        return IRIS.computeIfAbsent(iri, NodeFactory::createURI);
    }

    /** The IRI of a feature or class of the model. */
    static Node iri(EModelElement element) {
        return iri(Shape.iri(element));
    }

    static Node node(Key key) {
        return NodeFactory.createURI(UUID_PREFIX + key.id());
    }

    static Key key(Node node, EClass type) {
        if (!node.isURI() || !node.getURI().startsWith(UUID_PREFIX)) throw new IllegalStateException("no object of the study");
        UUID id = UUID.fromString(node.getURI().substring(UUID_PREFIX.length()));
        return new Key(Shape.of(type).tag(), id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    static Node term(Field field, Object value) {
        return switch (value) {
            case Key key -> node(key);
            case String text -> NodeFactory.createLiteralString(text);
            case Integer number -> literal(number.toString(), XSDDatatype.XSDint);
            case Long number -> field.dateTime() ? literal(Instant.ofEpochMilli(number).toString(), XSDDatatype.XSDdateTime) : literal(number.toString(), XSDDatatype.XSDlong);
            case Boolean truth -> literal(truth.toString(), XSDDatatype.XSDboolean);
            case Double number -> literal(number.toString(), XSDDatatype.XSDdouble);
            case byte[] bytes -> literal(HexFormat.of().formatHex(bytes), XSDDatatype.XSDhexBinary);
            case Enumerator literal -> iri(vocabulary(field) + local(literal.getLiteral()));
            default -> throw new IllegalStateException("no RDF term for a " + value.getClass().getSimpleName());
        };
    }

    private static Node literal(String text, RDFDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    /** @throws IllegalStateException if the term is none of the field's values */
    static Object value(Field field, Node term) {
        if (field.feature() instanceof EReference reference) return key(term, reference.getEReferenceType());
        if (field.feature().getEType() instanceof EEnum type) return literal(type, term.getURI().substring(vocabulary(field).length()));
        return text(field, term.getLiteralLexicalForm());
    }

    /** A literal's text as the field's value. */
    static Object text(Field field, String text) {
        var type = (EDataType) field.feature().getEType();
        if (type instanceof EEnum values) return literal(values, text.substring(text.lastIndexOf('/') + 1));
        if (type.getClassifierID() == EcorePackage.EBYTE_ARRAY) return HexFormat.of().parseHex(text);
        if (field.dateTime()) return Instant.parse(text).toEpochMilli();
        return EcoreUtil.createFromString(type, text);
    }

    private static Enumerator literal(EEnum type, String local) {
        for (EEnumLiteral literal : type.getELiterals()) if (local(literal.getLiteral()).equals(local)) return literal.getInstance();
        throw new IllegalStateException(type.getName() + " has no such value");
    }

    private static String vocabulary(Field field) {
        return Shape.iri(field.feature().getEType());
    }

    private static String local(String literal) {
        return literal.replace(' ', '-');
    }
}
