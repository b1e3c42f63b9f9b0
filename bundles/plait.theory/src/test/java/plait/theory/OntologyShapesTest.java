package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import plait.core.study.Shape;

class OntologyShapesTest {
    private static final String NS = Description.NAMESPACE;
    private static final Node EVIDENCE = NodeFactory.createURI("urn:uuid:01900000-0000-7001-8000-000000000001");
    private static final Node VERSION = NodeFactory.createURI("urn:uuid:01900000-0000-7001-8000-000000000002");
    private static final Node SEGMENT = NodeFactory.createURI("urn:uuid:01900000-0000-7001-8000-000000000003");

    private final Shapes shapes = Shapes.parse(OntologyFiles.model("shapes/structure.ttl").getGraph());

    @Test void whateverAStudyHoldsIsBuiltAsTheShapesSay() {
        Graph study = OntologyFiles.randomStudy(7);
        for (EClass type : ModelTerms.classes()) assertTrue(study.contains(null, RDF.type.asNode(), iri(Shape.of(type).iri())), type.getName());
        ValidationReport report = ShaclValidator.get().validate(shapes, study);
        assertEquals(Set.of(), messages(report));
    }

    @Test void aStanceOutsideTheListIsToldInPlainWords() {
        Graph graph = evidence();
        assertEquals(Set.of(), about(graph));
        graph.add(Triple.create(EVIDENCE, iri(NS + "stance"), iri("https://w3id.org/plait/vocab/stance/proves")));
        assertEquals(Set.of("The stance of a piece of evidence must be supports, refutes, refines or generates, and there can be only one."), about(graph));
    }

    @Test void evidenceWithoutAPassageIsToldInPlainWords() {
        Graph graph = evidence();
        graph.remove(EVIDENCE, iri("http://www.w3.org/ns/oa#hasTarget"), null);
        assertEquals(Set.of("The passage of a piece of evidence must be a segment of the study, and there must be exactly one."), about(graph));
    }

    @Test void aTimeThatIsMereTextIsToldInPlainWords() {
        Graph graph = evidence();
        graph.add(Triple.create(EVIDENCE, iri("http://purl.org/dc/terms/created"), NodeFactory.createLiteralString("yesterday")));
        assertEquals(Set.of("The time of a piece of evidence must be a date with a time, and there can be only one."), about(graph));
    }

    @Test void evidenceThatIsForTheWrongKindOfThingIsToldInPlainWords() {
        Graph graph = evidence();
        graph.remove(VERSION, RDF.type.asNode(), null);
        graph.add(Triple.create(VERSION, RDF.type.asNode(), iri(NS + "Configuration")));
        assertEquals(Set.of("A piece of evidence must belong to exactly one configuration version."), about(graph));
    }

    private static Graph evidence() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Triple each : List.of(Triple.create(EVIDENCE, RDF.type.asNode(), iri(NS + "EvidenceLink")),
                Triple.create(EVIDENCE, iri(NS + "evidenceFor"), VERSION),
                Triple.create(EVIDENCE, iri("http://www.w3.org/ns/oa#hasTarget"), SEGMENT),
                Triple.create(VERSION, RDF.type.asNode(), iri(NS + "ConfigurationVersion")),
                Triple.create(SEGMENT, RDF.type.asNode(), iri(NS + "Segment")))) graph.add(each);
        return graph;
    }

    private Set<String> about(Graph graph) {
        var messages = new TreeSet<String>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) if (entry.focusNode().equals(EVIDENCE)) messages.add(entry.message());
        return messages;
    }

    private static Set<String> messages(ValidationReport report) {
        var messages = new TreeSet<String>();
        for (ReportEntry entry : report.getEntries()) messages.add(entry.message() + " " + entry.value());
        return messages;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
