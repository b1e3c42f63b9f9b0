package plait.theory;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import plait.core.theories.Quotation;
import plait.core.theories.RdfForm;
import plait.model.ModelPackage.Literals;

/**
 * The dataset as it leaves the study. Added for readers that know the standards but not our vocabulary: the standard classes, each passage's
 * position as a selector of the Web Annotation model, and, only for passages that may be quoted, its words.
 */
final class RdfExport {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final Node SELECTOR = Terms.iri(OA + "hasSelector");
    private static final Node ORIGIN = Terms.iri(OA + "hasSource");
    private static final Node SEGMENT = Terms.iri(Literals.SEGMENT);
    private static final Node SEGMENT_OF = Terms.iri(Literals.TEXT__SEGMENTS);
    private static final Node START = Terms.iri(Literals.SEGMENT__START);
    private static final Node END = Terms.iri(Literals.SEGMENT__END);

    /** The study as it is, then each frozen version; of each subject its classes first. */
    private static final Comparator<Quad> ORDER = Comparator.comparing((Quad quad) -> !quad.isDefaultGraph())
            .thenComparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(quad -> !RDF.type.asNode().equals(quad.getPredicate()))
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private final DatasetGraph out = DatasetGraphFactory.createGeneral();

    private RdfExport() {}

    static RdfExport of(DatasetGraph dataset, List<Quotation> quotations) {
        var export = new RdfExport();
        dataset.stream().forEach(export.out::add);
        export.addStandardClasses();
        export.addPositions();
        quotations.forEach(export::addQuote);
        Prefixes.all().forEach((prefix, iri) -> export.out.prefixes().add(prefix, iri));
        return export;
    }

    DatasetGraph dataset() {
        return out;
    }

    private void addStandardClasses() {
        Map<Node, List<Node>> standard = standardClasses();
        for (Triple triple : live().find(Node.ANY, RDF.type.asNode(), Node.ANY).toList()) {
            for (Node wider : standard.getOrDefault(triple.getObject(), List.of())) add(triple.getSubject(), RDF.type.asNode(), wider);
        }
    }

    /** By our class: the classes of other vocabularies that it is a case of. */
    private static Map<Node, List<Node>> standardClasses() {
        Map<Node, List<Node>> standard = new HashMap<>();
        Graph ontology = Ontology.graph("plait.ttl");
        for (Triple triple : ontology.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).toList()) {
            boolean other = triple.getObject().isURI() && !triple.getObject().getURI().startsWith(Description.NAMESPACE);
            if (other) standard.computeIfAbsent(triple.getSubject(), key -> new ArrayList<>()).add(triple.getObject());
        }
        return standard;
    }

    private void addPositions() {
        for (Triple segment : live().find(Node.ANY, RDF.type.asNode(), SEGMENT).toList()) {
            Node subject = segment.getSubject();
            Node selector = NodeFactory.createURI(subject.getURI() + "#position");
            add(subject, SELECTOR, selector);
            add(selector, RDF.type.asNode(), Terms.iri(OA + "TextPositionSelector"));
            for (Node predicate : List.of(START, END)) for (Triple each : live().find(subject, predicate, Node.ANY).toList()) add(selector, predicate, each.getObject());
            for (Triple each : live().find(subject, SEGMENT_OF, Node.ANY).toList()) add(subject, ORIGIN, each.getObject());
        }
    }

    private void addQuote(Quotation quotation) {
        Node subject = Terms.node(quotation.segment());
        Node selector = NodeFactory.createURI(subject.getURI() + "#quote");
        add(subject, SELECTOR, selector);
        add(selector, RDF.type.asNode(), Terms.iri(OA + "TextQuoteSelector"));
        add(selector, Terms.iri(OA + "exact"), NodeFactory.createLiteralString(quotation.exact()));
        add(selector, Terms.iri(OA + "prefix"), NodeFactory.createLiteralString(quotation.prefix()));
        add(selector, Terms.iri(OA + "suffix"), NodeFactory.createLiteralString(quotation.suffix()));
    }

    private Graph live() {
        return out.getDefaultGraph();
    }

    private void add(Node subject, Node predicate, Node object) {
        out.add(Quad.defaultGraphIRI, subject, predicate, object);
    }

    void write(RdfForm form, OutputStream to) {
        switch (form) {
            case TURTLE -> inOrder(RDFFormat.TURTLE_BLOCKS, to, out.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY));
            case TRIG -> inOrder(RDFFormat.TRIG_BLOCKS, to, out.find());
            case JSON_LD -> CompactJson.write(out, to);
        }
    }

    /** What has not changed is written as before, to the byte: two exports can be compared, and kept under version control. */
    private void inOrder(RDFFormat format, OutputStream to, Iterator<Quad> quads) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(to, format);
        stream.start();
        Prefixes.all().forEach(stream::prefix);
        Iter.toList(quads).stream().sorted(ORDER).forEach(quad -> {
            if (quad.isDefaultGraph()) stream.triple(quad.asTriple());
            else stream.quad(quad);
        });
        stream.finish();
    }
}
