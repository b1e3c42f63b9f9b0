package plait.theory;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import plait.core.study.Row;
import plait.core.study.Shape;
import plait.core.theories.FrozenHash;
import plait.model.ModelPackage.Literals;

/**
 * A frozen theory version as a graph of its own, and its evidence in another. {@code releng/decisions/008} says what stands where.
 */
final class FrozenGraphs implements FrozenHash {
    private static final String EVIDENCE = "#evidence";
    private static final NodeFormatterNT N_TRIPLES = new NodeFormatterNT();

    static final Node MEMBER = Terms.iri(Literals.THEORY_VERSION__MEMBERS);
    static final Node FROZEN = Terms.iri(Literals.THEORY_VERSION__FROZEN);
    static final Node FROZEN_HASH = Terms.iri(Literals.THEORY_VERSION__FROZEN_HASH);
    private static final Node SLOT_OF = Terms.iri(Literals.CONFIGURATION_VERSION__SLOTS);
    private static final Node EVIDENCE_FOR = Terms.iri(Literals.CONFIGURATION_VERSION__EVIDENCE);
    private static final Node EFFECT_OF = Terms.iri(Literals.SLOT__EFFECTS);
    private static final Node TO = Terms.iri(Literals.CAUSAL_LINK__TO);
    private static final Node RESULTS = Terms.iri(Literals.REFINEMENT__RESULTS);
    private static final Set<Node> APART = Set.of(Terms.iri(Literals.REFINEMENT__EVIDENCE), Terms.iri(Literals.REFINEMENT__REVIEWS));

    /** The graph of what rests on evidence, beside the frozen version's own. */
    static Node evidenceOf(Node version) {
        return Terms.iri(version.getURI() + EVIDENCE);
    }

    static boolean isFrozen(Graph live, Node version) {
        return live.stream(version, FROZEN, Node.ANY).anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true"));
    }

    /** Brings both graphs of a theory version to what the live graph says; a version that is not frozen has none. */
    static void renew(DatasetGraph dataset, Node version) {
        Graph live = dataset.getDefaultGraph();
        dataset.removeGraph(version);
        dataset.removeGraph(evidenceOf(version));
        if (!isFrozen(live, version)) return;
        dataset.addGraph(version, graph(content(live, version)));
        dataset.addGraph(evidenceOf(version), graph(evidence(live, version)));
    }

    private static Graph graph(Set<Triple> triples) {
        var graph = new GraphMemFast();
        triples.forEach(graph::add);
        return graph;
    }

    /** What stands in the graph of a frozen version. */
    static Set<Triple> content(Graph live, Node version) {
        var content = new LinkedHashSet<Triple>();
        Set<Node> members = Set.copyOf(objects(live, version, MEMBER));
        for (Node member : members) {
            content.add(Triple.create(version, MEMBER, member));
            content.addAll(about(live, member));
            for (Node slot : subjects(live, SLOT_OF, member)) {
                content.addAll(about(live, slot));
                for (Node link : subjects(live, EFFECT_OF, slot)) if (endsAmong(live, link, members)) content.addAll(about(live, link));
            }
            for (Node refinement : subjects(live, RESULTS, member)) {
                for (Triple triple : about(live, refinement)) if (!APART.contains(triple.getPredicate())) content.add(triple);
            }
        }
        return content;
    }

    private static boolean endsAmong(Graph live, Node link, Set<Node> members) {
        return objects(live, link, TO).stream().flatMap(slot -> objects(live, slot, SLOT_OF).stream()).anyMatch(members::contains);
    }

    private static Set<Triple> evidence(Graph live, Node version) {
        var evidence = new LinkedHashSet<Triple>();
        for (Node member : objects(live, version, MEMBER)) {
            for (Node link : subjects(live, EVIDENCE_FOR, member)) evidence.addAll(about(live, link));
            for (Node refinement : subjects(live, RESULTS, member)) {
                for (Triple triple : about(live, refinement)) if (APART.contains(triple.getPredicate())) evidence.add(triple);
            }
        }
        return evidence;
    }

    /** The frozen theory versions whose evidence graph has something to say about this subject. */
    static Set<Node> affected(Graph live, Node subject) {
        var versions = new LinkedHashSet<Node>();
        for (Node predicate : List.of(EVIDENCE_FOR, RESULTS)) {
            for (Node member : objects(live, subject, predicate)) {
                for (Node version : subjects(live, MEMBER, member)) if (isFrozen(live, version)) versions.add(version);
            }
        }
        return versions;
    }

    /** In the evidence graph of a version, what is said of one subject: nothing once it speaks of another version. */
    static void renewEvidence(DatasetGraph dataset, Node version, Node subject) {
        Graph live = dataset.getDefaultGraph();
        Node graph = evidenceOf(version);
        dataset.deleteAny(graph, subject, Node.ANY, Node.ANY);
        if (!affected(live, subject).contains(version)) return;
        boolean refinement = live.contains(subject, RESULTS, Node.ANY);
        for (Triple triple : about(live, subject)) {
            if (!refinement || APART.contains(triple.getPredicate())) dataset.add(graph, subject, triple.getPredicate(), triple.getObject());
        }
    }

    private static List<Triple> about(Graph live, Node subject) {
        return live.find(subject, Node.ANY, Node.ANY).toList();
    }

    private static List<Node> objects(Graph live, Node subject, Node predicate) {
        return live.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private static List<Node> subjects(Graph live, Node predicate, Node object) {
        return live.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toList();
    }

    @Override public byte[] of(List<Row> content) {
        var triples = new LinkedHashSet<Triple>();
        int theoryVersion = Shape.of(Literals.THEORY_VERSION).tag();
        for (Row row : content) {
            Description.of(row, triple -> {
                if (row.key().type() != theoryVersion || triple.getPredicate().equals(MEMBER)) triples.add(triple);
            });
        }
        return hash(triples);
    }

    static byte[] hash(Collection<Triple> triples) {
        MessageDigest digest = sha256();
        triples.stream().map(FrozenGraphs::line).sorted(Arrays::compareUnsigned).forEach(digest::update);
        return digest.digest();
    }

    private static byte[] line(Triple triple) {
        var out = new StringWriterI();
        N_TRIPLES.format(out, triple.getSubject());
        out.print(" ");
        N_TRIPLES.format(out, triple.getPredicate());
        out.print(" ");
        N_TRIPLES.format(out, triple.getObject());
        out.print(" .\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** Every theory version that the live graph knows. */
    static List<Node> versions(Graph live) {
        return subjects(live, RDF.type.asNode(), Terms.iri(Shape.of(Literals.THEORY_VERSION).iri()));
    }
}
