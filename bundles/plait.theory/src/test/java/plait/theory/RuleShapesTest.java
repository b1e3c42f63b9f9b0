package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plait.model.ModelPackage;

/** Every rule lets a sound study pass, and reports the one fault that is planted against it, alone. */
class RuleShapesTest {
    static final String RULES = "../../ontology/shapes/rules.ttl";
    private static final String SHAPE = "https://w3id.org/plait/shapes#";
    private static final String EXAMPLE = "https://example.org/study#";
    private static final Node GATE = Terms.iri(Description.NAMESPACE + "gate");
    private static final String PREFIXES = """
            PREFIX : <https://example.org/study#>
            PREFIX activation: <https://w3id.org/plait/vocab/activation/>
            PREFIX basis: <https://w3id.org/plait/vocab/basis/>
            PREFIX carry: <https://w3id.org/plait/vocab/carry/>
            PREFIX kind: <https://w3id.org/plait/vocab/causal-kind/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX permission: <https://w3id.org/plait/vocab/permission/>
            PREFIX plait: <https://w3id.org/plait/ns#>
            PREFIX polarity: <https://w3id.org/plait/vocab/polarity/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX role: <https://w3id.org/plait/vocab/role/>
            PREFIX stance: <https://w3id.org/plait/vocab/stance/>
            PREFIX status: <https://w3id.org/plait/vocab/configuration-status/>
            PREFIX verdict: <https://w3id.org/plait/vocab/verdict/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    /** What the model leaves out, written out. */
    private static final String DEFAULTS = """
            INSERT { ?s plait:carry carry:fresh } WHERE { ?s a plait:EvidenceLink FILTER NOT EXISTS { ?s plait:carry ?o } } ;
            INSERT { ?s plait:stance stance:supports } WHERE { ?s a plait:EvidenceLink FILTER NOT EXISTS { ?s plait:stance ?o } } ;
            INSERT { ?s plait:basis basis:observed } WHERE { ?s a plait:EvidenceLink FILTER NOT EXISTS { ?s plait:basis ?o } } ;
            INSERT { ?s plait:status status:fragment } WHERE { ?s a plait:ConfigurationVersion FILTER NOT EXISTS { ?s plait:status ?o } } ;
            INSERT { ?s plait:causalKind kind:ripple } WHERE { ?s a plait:CausalLink FILTER NOT EXISTS { ?s plait:causalKind ?o } } ;
            INSERT { ?s plait:slotRole role:undecided } WHERE { ?s a plait:Slot FILTER NOT EXISTS { ?s plait:slotRole ?o } } ;
            INSERT { ?s plait:polarity polarity:unstated } WHERE { ?s a plait:Slot FILTER NOT EXISTS { ?s plait:polarity ?o } } ;
            INSERT { ?s plait:activation activation:unstated } WHERE { ?s a plait:Slot FILTER NOT EXISTS { ?s plait:activation ?o } } ;
            INSERT { ?s plait:verdict verdict:pass } WHERE { ?s a plait:Review FILTER NOT EXISTS { ?s plait:verdict ?o } } ;
            INSERT { ?s plait:analysable permission:no } WHERE { ?s a plait:Consent FILTER NOT EXISTS { ?s plait:analysable ?o } } ;
            INSERT { ?s oa:start "0"^^xsd:int } WHERE { ?s a plait:Segment FILTER NOT EXISTS { ?s oa:start ?o } }
            """;

    private static final Graph SOUND = RDFDataMgr.loadGraph("src/test/resources/plait/theory/sound.ttl");
    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph(RULES));

    /** A change of the sound study, and what it must bring up: this rule on this subject, and nothing else. */
    record Fault(String rule, String focus, String update) {
        @Override public String toString() {
            return rule + ": " + update;
        }
    }

    static List<Fault> faults() {
        return List.of(
                fault("two-parts", "drift1", "DELETE WHERE { :drift1-reasoning ?p ?o }"),
                fault("two-parts", "empty1", "INSERT DATA { :empty a plait:Configuration . :empty1 a plait:ConfigurationVersion ; plait:versionOf :empty ; plait:number 1 }"),

                fault("context", "giving1", set(":giving1-context", "plait:slotRole", "role:intervention")),
                fault("context", "welcome1", "DELETE WHERE { :welcome1-context plait:wording ?o }"),
                fault("context", "welcome1", set(":welcome1-context", "plait:wording", "' – ? '")),
                fault("mechanism", "giving1", set(":giving1-resource", "plait:slotRole", "role:actor")),
                fault("mechanism", "welcome1", "DELETE WHERE { :welcome1-resource plait:slotRole ?o }"),
                fault("mechanism", "welcome1", "DELETE WHERE { :welcome1-resource plait:wording ?o }"),
                fault("outcome", "giving1", set(":giving1-outcome", "plait:slotRole", "role:actor")),
                fault("outcome", "welcome1", set(":welcome1-outcome", "plait:wording", "''")),

                fault("polarity", "giving1-context", "INSERT DATA { :giving1-context plait:polarity polarity:harmful }"),
                fault("polarity", "barred1-a", "INSERT DATA { :barred1-a plait:polarity polarity:absent }"),
                fault("activation", "giving1-outcome", "INSERT DATA { :giving1-outcome plait:activation activation:none }"),
                fault("activation", "barred1-a", "INSERT DATA { :barred1-a plait:activation activation:strong }"),

                fault("ripple", "ripple", set(":ripple", "plait:to", ":giving1-outcome")),
                fault("ripple", "ripple", set(":ripple", "plait:to", ":welcome2-context")),
                fault("ripple", "ripple", set(":ripple", "plait:to", ":welcome1-resource")),
                fault("ripple", "ripple", set(":ripple", "plait:effectOf", ":welcome2-resource")),
                fault("ripple", "feedback", "DELETE WHERE { :feedback plait:causalKind ?o }"),
                fault("rival", "rival", set(":rival", "plait:rivalB", ":welcome")),
                fault("rival", "rival", "DELETE WHERE { :rival plait:rivalA ?o }"),
                fault("rival", "rival", "DELETE WHERE { :rival plait:rivalB ?o }"),

                fault("rationale", "welcome2", "DELETE WHERE { :refinement ?p ?o }"),
                fault("rationale", "welcome2", "DELETE WHERE { :refinement plait:rationale ?o }"),
                fault("rationale", "welcome2", set(":refinement", "plait:rationale", "' \\n'")),
                fault("rationale", "drift1", "INSERT DATA { :split a plait:Refinement ; prov:used :giving1 ; prov:generated :drift1 }"),
                fault("one-version", "welcome", "INSERT DATA { :tested plait:member :welcome1 }"),

                fault("refined", "welcome2", "DELETE { ?e plait:carry ?o } INSERT { ?e plait:carry carry:dropped } WHERE { ?e plait:evidenceFor :welcome2 OPTIONAL { ?e plait:carry ?o } }"),
                fault("refined-reasoning", "welcome2", set(":welcome2-reasoning", "plait:slotRole", "role:actor") + "; DELETE WHERE { :welcome2-reasoning plait:activation ?o }"),
                fault("refined-unchecked", "welcome2", set(":welcome2-resource-evidence", "plait:carry", "carry:carried-unchecked")),
                fault("contested", "giving1", set(":giving1-against", "plait:stance", "stance:refines")),
                fault("contested", "giving1", "INSERT DATA { :giving1-against plait:carry carry:dropped }"),

                fault("evidence-own-parts", "giving1-against", set(":giving1-against", "plait:onSlot", ":welcome2-outcome")),
                fault("evidence-own-parts", "welcome2-resource-evidence", "INSERT DATA { :welcome2-resource-evidence plait:onSlot :welcome1-resource }"),
                fault("evidence-one-role", "giving1-against", "INSERT DATA { :giving1-against plait:onSlot :giving1-context }"),
                fault("evidence-one-role", "welcome1-evidence", "DELETE WHERE { :welcome1-actor plait:slotRole ?o } ; INSERT DATA { :welcome1-evidence plait:onSlot :welcome1-actor }"),

                fault("withdrawn", "welcome2-context-evidence", only("welcome2-context-evidence", "DELETE WHERE { :lead-consent plait:analysable ?o }")),
                fault("withdrawn", "welcome2-context-evidence", only("welcome2-context-evidence", set(":lead-consent", "plait:analysable", "permission:no"))),
                fault("withdrawn-source", "welcome2-outcome-evidence", set(":note", "plait:spokenBy", ":gone")
                        + "; INSERT DATA { :gone a plait:Participant . :gone-consent a plait:Consent ; plait:consentOf :gone }"),
                fault("consent", "member", "DELETE WHERE { :member-consent ?p ?o }"),

                fault("passage", "passage2", "DELETE WHERE { :passage2 oa:start ?o } ; DELETE WHERE { :passage2 oa:end ?o }"),
                fault("passage", "passage1", "DELETE WHERE { :passage1 oa:end ?o }"),
                fault("passage", "passage2", set(":passage2", "oa:end", "'40'^^xsd:int")),
                fault("passage", "passage2", set(":passage2", "oa:start", "'-1'^^xsd:int")),
                fault("passage", "passage1", set(":passage1", "oa:end", "'0'^^xsd:int")),
                fault("passage", "passage2", "INSERT DATA { :passage2 oa:start '45'^^xsd:int }"),
                fault("passage", "passage2", "INSERT DATA { :passage2 oa:end '95'^^xsd:int }"),
                fault("passage-hash", "passage2", "DELETE WHERE { :passage2 plait:quoteHash ?o }"),
                fault("passage-hash", "passage2", set(":passage2", "plait:quoteHash", "''^^xsd:hexBinary")),
                fault("passage-quote", "passage2", "INSERT DATA { :passage2 oa:hasSelector :passage2-quote . :passage2-quote oa:exact 'A peer met me' }"),

                fault("reword", "review-reword", "DELETE WHERE { :review-reword plait:rewording ?o }"),
                fault("reword", "review-reword", set(":review-reword", "plait:rewording", "' '")),
                fault("long-sentence", "statement", set(":statement", "rdf:value", "'Short. One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.'")),
                fault("long-sentence", "statement", set(":statement", "rdf:value", "'one (two) 3 four’s five, six: seven; eight – “nine ten” eleven twelve thirteen-fourteen 15 16 17'")),

                fault("gap-words", "drift1-reasoning", "DELETE WHERE { :drift1-reasoning plait:wording ?o }"),
                fault("gap-role", "drift1-resource", "DELETE WHERE { :drift1-resource plait:slotRole ?o }"),
                fault("gap-part-evidence", "welcome2-outcome", "DELETE WHERE { :welcome2-outcome-evidence ?p ?o }"),
                fault("gap-part-evidence", "welcome2-outcome", "INSERT DATA { :welcome2-outcome-evidence plait:carry carry:dropped }"),
                fault("gap-part-evidence", "giving1-resource", "INSERT DATA { :giving1-for plait:carry carry:dropped . :more a plait:EvidenceLink ; plait:evidenceFor :giving1 ; oa:hasTarget :passage1 ; plait:onSlot :giving1-context }"),
                fault("gap-part-evidence", "giving1-resource", "INSERT DATA { :giving1-for plait:onCausalLink :feedback . :more a plait:EvidenceLink ; plait:evidenceFor :giving1 ; oa:hasTarget :passage1 ; plait:onSlot :giving1-context }"),
                fault("gap-evidence", "drift1", "INSERT DATA { :tested plait:member :drift1 }"),
                fault("gap-observed", "giving1", "INSERT DATA { :giving1-for plait:basis basis:anticipated }"),
                fault("gap-observed", "giving1", "INSERT DATA { :giving1-for plait:basis basis:anticipated . :e a plait:EvidenceLink ; plait:evidenceFor :giving1 ; oa:hasTarget :passage1 ; plait:carry carry:dropped }"),
                fault("gap-reflection", "welcome2", "DELETE WHERE { :welcome2-thought ?p ?o }"));
    }

    /** Changes after which all is still sound. */
    static List<String> soundChanges() {
        return List.of(
                set(":giving1-resource", "plait:slotRole", "role:reasoning"),
                set(":giving1", "plait:status", "status:tested"),
                "DELETE WHERE { :giving1-context plait:wording ?o } ; INSERT DATA { :giving1-context plait:factor :trust }",
                "DELETE WHERE { :barred1-b plait:slotRole ?o } ; INSERT DATA { :e a plait:EvidenceLink ; plait:evidenceFor :barred1 ; oa:hasTarget :passage1 ; plait:onSlot :barred1-a , :barred1-b }",
                set(":feedback", "plait:causalKind", "kind:inhibits"),
                set(":feedback", "plait:causalKind", "kind:enables"),
                set(":ripple", "plait:to", ":barred1-a"),
                "DELETE WHERE { :welcome2-resource-evidence plait:carry ?o }",
                "INSERT { ?e plait:carry carry:reconfirmed } WHERE { ?e plait:evidenceFor :welcome2 FILTER NOT EXISTS { ?e plait:carry ?o } }",
                "INSERT DATA { :giving1-for plait:stance stance:refutes ; plait:basis basis:implied } ; " + set(":giving1-against", "plait:stance", "stance:supports") + "; INSERT DATA { :giving1-against plait:carry carry:dropped }",
                "INSERT DATA { :split a plait:Refinement ; plait:rationale 'Two things' ; prov:generated :drift1 }",
                "INSERT DATA { :other a plait:TheoryVersion ; plait:member :welcome2 , :drift1 . :e a plait:EvidenceLink ; plait:evidenceFor :drift1 ; oa:hasTarget :passage1 }",
                set(":review-reword", "plait:verdict", "verdict:unsure") + "; DELETE WHERE { :review-reword plait:rewording ?o }",
                "INSERT DATA { :interviewer plait:participant :lead }");
    }

    private static Fault fault(String rule, String focus, String update) {
        return new Fault(rule, focus, update);
    }

    private static String set(String subject, String property, String value) {
        return "DELETE { %1$s %2$s ?o } INSERT { %1$s %2$s %3$s } WHERE { OPTIONAL { %1$s %2$s ?o } }".formatted(subject, property, value);
    }

    /** Every other passage is said by the member, and the note is by nobody, so that one link alone rests on the lead. */
    private static String only(String link, String update) {
        return "DELETE { ?e oa:hasTarget ?s } INSERT { ?e oa:hasTarget :passage1 } WHERE { ?e oa:hasTarget ?s FILTER (?e != :" + link + ") } ; " + update;
    }

    @Test void aSoundStudyHasNoFaultAndNoGap() {
        assertEquals(List.of(), found(SOUND));
    }

    @Test void whatStandsAtItsDefaultMayBeWrittenOut() {
        assertEquals(List.of(), found(changed(DEFAULTS)));
    }

    @ParameterizedTest
    @MethodSource("soundChanges")
    void whatIsSoundStaysSound(String update) {
        assertEquals(List.of(), found(changed(update)));
        assertEquals(List.of(), found(changed(update + " ; " + DEFAULTS)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsReportedByItsRuleAlone(Fault fault) {
        assertReported(fault, changed(fault.update));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsReportedAmongWrittenDefaults(Fault fault) {
        assertReported(fault, changed(fault.update + " ; " + DEFAULTS));
    }

    private static void assertReported(Fault fault, Graph graph) {
        List<ReportEntry> found = report(graph);
        assertEquals(List.of(fault.rule + " on " + fault.focus), found.stream().map(RuleShapesTest::line).toList());
        Shape rule = SHAPES.getShape(Terms.iri(SHAPE + fault.rule));
        assertFalse(found.getFirst().message().isBlank());
        assertEquals(rule.getMessages().iterator().next().getLiteralLexicalForm(), found.getFirst().message());
        assertEquals(rule.getSeverity(), found.getFirst().severity());
    }

    @Test void everyRuleHasAPlantedFault() {
        Set<String> tried = faults().stream().map(Fault::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> rules = SHAPES.getTargetShapes().stream().map(shape -> local(shape.getShapeNode())).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, tried);
    }

    @Test void everyRuleHasSeverityMessageAndLabelAndOnlyViolationsAreGates() {
        Graph graph = SHAPES.getGraph();
        for (Shape rule : SHAPES.getTargetShapes()) {
            Node node = rule.getShapeNode();
            assertTrue(node.isURI() && node.getURI().startsWith(SHAPE) && rule.isNodeShape(), node.toString());
            assertEquals(1, graph.find(node, SHACL.severity, null).toList().size(), () -> "severity of " + node);
            assertEquals(1, rule.getMessages().size(), () -> "message of " + node);
            assertEquals(1, graph.find(node, RDFS.label.asNode(), null).toList().size(), () -> "label of " + node);
            assertTrue(rule.getPropertyShapes().isEmpty(), () -> "would report under another name than its own: " + node);
            if (graph.contains(node, GATE, null)) assertEquals(SHACL.Violation, rule.getSeverity().level(), () -> "a gate that is no violation: " + node);
        }
    }

    /** A word that the model does not have makes a rule that is never broken. */
    @Test void theRulesUseTheModelsWords() {
        var known = new HashSet<>(Set.of(GATE.getURI()));
        ModelPackage.eINSTANCE.eAllContents().forEachRemaining(each -> {
            if (each instanceof EClass || each instanceof EStructuralFeature) known.add(iri((EModelElement) each));
            if (each instanceof EEnum values) for (EEnumLiteral value : values.getELiterals()) known.add(iri(values) + value.getLiteral().replace(' ', '-'));
        });
        var used = new ArrayList<String>();
        SHAPES.getGraph().find().forEachRemaining(triple -> Stream.of(triple.getPredicate(), triple.getObject())
                .filter(node -> node.isURI() && node.getURI().startsWith("https://w3id.org/plait/") && !node.getURI().startsWith(SHAPE))
                .forEach(node -> used.add(node.getURI())));
        used.removeAll(known);
        assertEquals(List.of(), used);
    }

    private static String iri(EModelElement element) {
        EAnnotation annotation = element.getEAnnotation("plait");
        return annotation == null ? "" : annotation.getDetails().get("iri");
    }

    @Test void aQuoteSelectorThatAnExportAddsBreaksNoRule() {
        Graph graph = changed("""
                INSERT DATA {
                  :passage1 oa:hasSelector <urn:uuid:01900000-0000-7000-8000-000000000001#quote> .
                  <urn:uuid:01900000-0000-7000-8000-000000000001#quote> a oa:TextQuoteSelector ;
                    oa:exact "Someone like me met me at the door" ; oa:prefix "I was nervous. " ; oa:suffix ", and I stayed."
                }""");
        assertEquals(List.of(), found(graph));
    }

    @Test void whatIsMissingInAnOlderVersionIsHistory() {
        Graph graph = changed("""
                DELETE WHERE { :welcome1-evidence ?p ?o } ;
                INSERT DATA { :welcome1-old a plait:PlainStatement ; plait:statementOf :welcome1 ;
                    rdf:value "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen" }""");
        assertEquals(List.of(), found(graph));
    }

    private static Graph changed(String update) {
        Graph graph = GraphFactory.createDefaultGraph();
        SOUND.find().forEachRemaining(graph::add);
        UpdateExec.dataset(DatasetGraphFactory.wrap(graph)).update(PREFIXES + update).execute();
        assertNotEquals(SOUND.find().toSet(), graph.find().toSet(), "the change changes nothing");
        return graph;
    }

    private static List<ReportEntry> report(Graph graph) {
        return List.copyOf(ShaclValidator.get().validate(SHAPES, graph).getEntries());
    }

    private static List<String> found(Graph graph) {
        return report(graph).stream().map(RuleShapesTest::line).sorted().toList();
    }

    private static String line(ReportEntry entry) {
        return local(entry.source()) + " on " + entry.focusNode().getURI().substring(EXAMPLE.length());
    }

    private static String local(Node shape) {
        return shape.isURI() ? shape.getURI().substring(SHAPE.length()) : shape.toString();
    }
}
