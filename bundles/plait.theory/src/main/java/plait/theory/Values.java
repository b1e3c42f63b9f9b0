package plait.theory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import plait.core.theories.Value;
import plait.core.study.Key;
import plait.model.ModelPackage;

/** Terms of an answer as values of the study, and values as terms. */
final class Values {
    private static final Map<Node, EClass> CLASSES = new HashMap<>();

    static {
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) CLASSES.put(Terms.iri(type), type);
        }
    }

    private final Graph live;
    private final Map<Node, Value> seen = new HashMap<>();

    Values(Graph live) {
        this.live = live;
    }

    /** The object that an IRI stands for, or null where it is none of the study. */
    Key key(Node node) {
        return of(node) instanceof Value.Thing thing ? thing.key() : null;
    }

    /** The class of the model with this IRI, or null. */
    static EClass classOf(Node node) {
        return CLASSES.get(node);
    }

    /** @param node or null, where nothing stands */
    Value of(Node node) {
        if (node == null) return new Value.Nothing();
        if (node.isLiteral()) return literal(node);
        if (!node.isURI()) return new Value.Text(node.toString());
        return seen.computeIfAbsent(node, this::named);
    }

    private static Value literal(Node node) {
        Object value = node.getLiteralDatatype() == null ? null : number(node);
        return value instanceof BigDecimal number ? new Value.Number(number) : new Value.Text(node.getLiteralLexicalForm());
    }

    private static BigDecimal number(Node node) {
        if (!(node.getLiteralValue() instanceof Number)) return null;
        try {
            return new BigDecimal(node.getLiteralLexicalForm());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private Value named(Node node) {
        if (node.getURI().startsWith(Terms.UUID_PREFIX)) {
            for (Triple triple : live.find(node, RDF.type.asNode(), Node.ANY).toList()) {
                EClass type = CLASSES.get(triple.getObject());
                if (type != null) return new Value.Thing(Terms.key(node, type));
            }
        }
        return new Value.Term(node.getURI());
    }

    static Node term(Value value) {
        return switch (value) {
            case Value.Thing thing -> Terms.node(thing.key());
            case Value.Text text -> NodeFactory.createLiteralString(text.text());
            case Value.Number number -> number(number.number());
            case Value.Term term -> NodeFactory.createURI(term.iri());
            case Value.Nothing nothing -> throw new IllegalArgumentException("a variable bound to nothing");
        };
    }

    private static Node number(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return NodeFactory.createLiteralDT(number.toPlainString(), whole ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }
}
