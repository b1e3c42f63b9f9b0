package plait.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;
import plait.core.study.Key;

/** The graphs as they are without some objects: no statement about them is there, and none that points at them. For one question. */
final class LeftOut {
    private final Set<Node> nodes = new HashSet<>();
    private volatile boolean met;

    LeftOut(Set<Key> keys) {
        keys.forEach(key -> nodes.add(Terms.node(key)));
    }

    DatasetGraph of(DatasetGraph graphs) {
        List<Node> all = new ArrayList<>();
        graphs.listGraphNodes().forEachRemaining(all::add);
        return new Without(graphs, all);
    }

    /** Whether the question came upon any of them: one that never does would have had the same answer from everybody. */
    boolean isMet() {
        return met;
    }

    private final class Without extends DatasetGraphFilteredView {
        Without(DatasetGraph graphs, Collection<Node> visible) {
            super(graphs, LeftOut.this::isThere, visible);
        }
    }

    private boolean isThere(Quad quad) {
        if (!nodes.contains(quad.getSubject()) && !nodes.contains(quad.getObject())) return true;
        met = true;
        return false;
    }
}
