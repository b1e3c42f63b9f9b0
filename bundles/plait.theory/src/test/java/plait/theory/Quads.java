package plait.theory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import plait.core.study.Store;

/** What datasets hold, to compare. */
final class Quads {
    private static final int TOLD = 6;

    private Quads() {}

    static Set<Quad> of(JenaDataset dataset) {
        return dataset.read(snapshot -> snapshot.stream().collect(Collectors.toSet()));
    }

    /** Of one named graph. */
    static Set<Quad> of(JenaDataset dataset, Node graph) {
        return dataset.read(snapshot -> snapshot.stream(graph, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet()));
    }

    /** As it is when loaded anew. */
    static Set<Quad> rebuilt(Store store) {
        try (var fresh = new JenaDataset(null)) {
            fresh.load(store::rows, store::row);
            return of(fresh);
        }
    }

    static void assertSame(Set<Quad> want, Set<Quad> have, String when) {
        if (!want.equals(have)) throw new AssertionError(when + "\nmissing: " + some(want, have) + "\ntoo much: " + some(have, want));
    }

    private static List<Quad> some(Set<Quad> from, Set<Quad> without) {
        var left = new HashSet<>(from);
        left.removeAll(without);
        return left.stream().limit(TOLD).toList();
    }
}
