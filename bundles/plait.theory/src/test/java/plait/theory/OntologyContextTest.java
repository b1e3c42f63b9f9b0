package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class OntologyContextTest {
    private final Graph study = OntologyFiles.randomStudy(9);

    @Test void aStudyGoesToShortNamesAndBackWithNothingLost() throws Exception {
        JsonObject compact = compact(study);
        Graph back = GraphFactory.createDefaultGraph();
        RDFParser.fromString(compact.toString(), Lang.JSONLD11).parse(back);
        assertTrue(study.size() > 500, "triples: " + study.size());
        assertTrue(back.isIsomorphicWith(study));
    }

    @Test void everyNameIsShort() throws Exception {
        var names = new TreeSet<String>();
        for (JsonValue node : compact(study).getJsonArray("@graph")) names.addAll(node.asJsonObject().keySet());
        names.removeIf(name -> !name.contains(":"));
        assertEquals(Set.of(), names);
    }

    @Test void everyValueOfAListIsShort() throws Exception {
        Node thing = NodeFactory.createURI("urn:uuid:01900000-0000-7001-8000-000000000001");
        for (ModelTerms.Use use : ModelTerms.classes().stream().flatMap(type -> ModelTerms.of(type).values().stream()).toList()) {
            for (String value : use.values()) {
                Graph graph = GraphFactory.createDefaultGraph();
                graph.add(Triple.create(thing, NodeFactory.createURI(use.property()), NodeFactory.createURI(value)));
                String name = use.property().substring(Description.NAMESPACE.length());
                assertEquals(value.substring(value.lastIndexOf('/') + 1), compact(graph).getString(name));
            }
        }
    }

    private static JsonObject compact(Graph graph) throws Exception {
        String expanded = RDFWriter.source(graph).format(RDFFormat.JSONLD11_FLAT).asString();
        String context = OntologyFiles.text("plait.context.jsonld");
        return JsonLd.compact(JsonDocument.of(new StringReader(expanded)), JsonDocument.of(new StringReader(context))).get();
    }
}
