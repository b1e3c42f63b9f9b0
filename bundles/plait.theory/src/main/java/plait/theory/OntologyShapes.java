package plait.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import plait.core.Progress;
import plait.core.study.Finding;
import plait.core.study.Finding.Severity;
import plait.core.study.Key;
import plait.core.study.Row;
import plait.core.theories.RuleShapes;

/** The shapes of the ontology: those that stand at the gate of every commit, and all of them for a full check. */
public final class OntologyShapes implements RuleShapes {
    private static final Node GATE = Terms.iri(Description.NAMESPACE + "gate");

    /** A shape and what its rule is called. */
    private record Rule(Shape shape, String name, boolean gate, boolean gap) {}

    private final Shapes shapes = Shapes.parse(Ontology.graph("shapes/structure.ttl", "shapes/rules.ttl"));
    private final List<Rule> rules;
    private final List<Rule> atCommit;

    public OntologyShapes() {
        rules = shapes.getTargetShapes().stream().map(this::rule).sorted(Comparator.comparing(Rule::name)).toList();
        Graph own = Ontology.graph("shapes/rules.ttl");
        atCommit = rules.stream().filter(rule -> !rule.gap && own.contains(rule.shape.getShapeNode(), Node.ANY, Node.ANY)).toList();
    }

    private Rule rule(Shape shape) {
        Graph graph = shapes.getGraph();
        boolean gate = graph.contains(shape.getShapeNode(), GATE, NodeFactory.createLiteralByValue(true));
        return new Rule(shape, local(shape.getShapeNode()), gate, severity(shape.getSeverity().level()) == Severity.GAP);
    }

    private static String local(Node shape) {
        return shape.isURI() ? shape.getURI().substring(shape.getURI().indexOf('#') + 1) : "";
    }

    @Override public List<Finding> check(Collection<Row> rows, Set<Key> focus) {
        Graph graph = GraphFactory.createGraphMem();
        for (Row row : rows) Description.of(row, graph::add);
        var findings = new ArrayList<Finding>();
        Values values = new Values(graph);
        for (Key key : focus) {
            Node node = Terms.node(key);
            for (Rule rule : atCommit) if (VLib.isFocusNode(rule.shape, node, graph)) findings.addAll(check(rule, graph, List.of(node), values));
        }
        return findings;
    }

    /** Everything, with gaps; frozen versions are compared with their hashes. */
    List<Finding> checkAll(DatasetGraph dataset, Progress progress) {
        Graph live = dataset.getDefaultGraph();
        Values values = new Values(live);
        progress.begin("Checking the rules", rules.size() + 1);
        var findings = new ArrayList<Finding>(FrozenCheck.of(live, values));
        progress.worked(1);
        for (Rule rule : rules) {
            if (progress.cancelled()) return findings;
            findings.addAll(check(rule, live, VLib.focusNodes(live, rule.shape), values));
            progress.worked(1);
        }
        return findings;
    }

    private List<Finding> check(Rule rule, Graph graph, Collection<Node> nodes, Values values) {
        ValidationContext context = ValidationContext.create(shapes, graph);
        for (Node node : nodes) VLib.validateShape(context, graph, rule.shape, node);
        return context.generateReport().getEntries().stream().map(entry -> finding(rule, entry, values)).distinct().toList();
    }

    private static Finding finding(Rule rule, ReportEntry entry, Values values) {
        return new Finding(severity(entry.severity().level()), rule.name, values.key(entry.focusNode()), entry.message(), rule.gate);
    }

    private static Severity severity(Node level) {
        return switch (local(level).toLowerCase(Locale.ROOT)) {
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.GAP;
            default -> Severity.VIOLATION;
        };
    }
}
