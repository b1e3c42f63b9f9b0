package plait.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.emf.ecore.EClass;
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
    private final Map<Node, Rule> byShape = new HashMap<>();
    /** By the tag of the class that they look at. */
    private final Map<Integer, List<Rule>> atCommit = new HashMap<>();

    public OntologyShapes() {
        rules = shapes.getTargetShapes().stream().map(this::rule).sorted(Comparator.comparing(Rule::name)).toList();
        Graph own = Ontology.graph("shapes/rules.ttl");
        for (Rule rule : rules) {
            byShape.put(rule.shape.getShapeNode(), rule);
            if (!rule.gap && own.contains(rule.shape.getShapeNode(), Node.ANY, Node.ANY)) add(rule);
        }
    }

    private void add(Rule rule) {
        for (Target target : rule.shape.getTargets()) {
            EClass type = Values.classOf(target.getObject());
            if (type == null) throw new IllegalStateException("the rule " + rule.name + " looks at no class of the model");
            atCommit.computeIfAbsent(plait.core.study.Shape.of(type).tag(), key -> new ArrayList<>()).add(rule);
        }
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
        ValidationContext context = ValidationContext.create(shapes, graph);
        for (Key key : focus) {
            for (Rule rule : atCommit.getOrDefault(key.type(), List.of())) VLib.validateShape(context, graph, rule.shape, Terms.node(key));
        }
        Collection<ReportEntry> entries = context.generateReport().getEntries();
        if (entries.isEmpty()) return List.of();
        Values values = new Values(graph);
        return entries.stream().map(entry -> finding(byShape.get(entry.source()), entry, values)).distinct().toList();
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
