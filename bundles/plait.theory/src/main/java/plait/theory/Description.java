package plait.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.emf.ecore.EReference;
import plait.core.study.Field;
import plait.core.study.Key;
import plait.core.study.Row;
import plait.core.study.Shape;

/**
 * A row as RDF: exactly the triples whose subject it is, so replacing a row is deleting its subject and adding these.
 * Containment is told by the child; order by {@code plait:position} on contained children and by an extra {@code …Order} literal
 * on ordered references; no lists, no blank nodes.
 */
final class Description {
    static final String NAMESPACE = "https://w3id.org/plait/ns#";
    private static final Node POSITION = Terms.iri(NAMESPACE + "position");
    private static final String ORDER = "Order";

    private Description() {}

    static void of(Row row, Consumer<Triple> out) {
        Shape shape = Shape.of(row.key().type());
        Node subject = Terms.node(row.key());
        out.accept(Triple.create(subject, RDF.type.asNode(), Terms.iri(shape.iri())));
        if (row.parent() != null) {
            EReference via = Shape.of(row.parent().type()).containment(row.via());
            out.accept(Triple.create(subject, Terms.iri(Shape.iri(via)), Terms.node(row.parent())));
            if (row.position() >= 0) out.accept(Triple.create(subject, POSITION, number(row.position())));
        }
        for (int i = 0; i < row.values().length; i++) {
            Object value = row.values()[i];
            if (value != null) describe(subject, shape.stored().get(i), value, out);
        }
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private static void describe(Node subject, Field field, Object value, Consumer<Triple> out) {
        if (!(value instanceof List<?> many)) {
            out.accept(Triple.create(subject, Terms.iri(field.iri()), Terms.term(field, value)));
            return;
        }
        var order = new StringJoiner("\n");
        for (Object each : many) {
            Node term = Terms.term(field, each);
            out.accept(Triple.create(subject, Terms.iri(field.iri()), term));
            order.add(each instanceof Key key ? key.id().toString() : term.isURI() ? term.getURI() : escaped(term.getLiteralLexicalForm()));
        }
        if (field.isOrdered() && many.size() > 1) {
            out.accept(Triple.create(subject, Terms.iri(orderOf(field)), NodeFactory.createLiteralString(order.toString())));
        }
    }

    /** The property that tells the order of an ordered feature: always one of our own, whatever vocabulary the feature is from. */
    static String orderOf(Field field) {
        String iri = field.iri();
        return NAMESPACE + iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1) + ORDER;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') plain.append(c);
            else plain.append(text.charAt(++i) == 'n' ? '\n' : text.charAt(i));
        }
        return plain.toString();
    }

    /** @throws IllegalStateException if the triples describe no row of this class; what this version does not know is left out */
    static Row row(Key key, Iterable<Triple> triples) {
        Shape shape = Shape.of(key.type());
        var values = new Object[shape.stored().size()];
        Map<Integer, String> orders = new HashMap<>();
        Key parent = null;
        int via = 0;
        int position = -1;
        for (Triple triple : triples) {
            String predicate = triple.getPredicate().getURI();
            int index = shape.indexOfIri(predicate);
            if (index >= 0) put(values, index, shape.stored().get(index), triple.getObject());
            else if (triple.getPredicate().equals(POSITION)) position = Integer.parseInt(triple.getObject().getLiteralLexicalForm());
            else if (shape.containedBy(predicate) instanceof EReference reference) {
                parent = Terms.key(triple.getObject(), reference.getEContainingClass());
                via = Shape.tagOf(reference);
            } else if (predicate.endsWith(ORDER)) {
                int ordered = orderedBy(shape, predicate);
                if (ordered >= 0) orders.put(ordered, triple.getObject().getLiteralLexicalForm());
            }
        }
        orders.forEach((index, order) -> values[index] = inOrder(shape.stored().get(index), order));
        sortUnordered(shape, values);
        return new Row(key, parent, via, position, values);
    }

    private static int orderedBy(Shape shape, String predicate) {
        for (int i = 0; i < shape.stored().size(); i++) {
            Field field = shape.stored().get(i);
            if (field.isMany() && field.isOrdered() && orderOf(field).equals(predicate)) return i;
        }
        return -1;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object[] values, int index, Field field, Node term) {
        Object value = Terms.value(field, term);
        if (!field.isMany()) {
            values[index] = value;
            return;
        }
        if (values[index] == null) values[index] = new ArrayList<>();
        ((List<Object>) values[index]).add(value);
    }

    private static List<Object> inOrder(Field field, String order) {
        var many = new ArrayList<>();
        for (String each : order.split("\n", -1)) {
            if (field.feature() instanceof EReference reference) many.add(key(each, reference));
            else many.add(Terms.text(field, unescaped(each)));
        }
        return many;
    }

    private static Key key(String id, EReference reference) {
        UUID uuid = UUID.fromString(id);
        return new Key(Shape.of(reference.getEReferenceType()).tag(), uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    private static void sortUnordered(Shape shape, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            Field field = shape.stored().get(i);
            if (values[i] instanceof List<?> many && field.isReference() && !field.isOrdered()) many.sort(null);
        }
    }
}
