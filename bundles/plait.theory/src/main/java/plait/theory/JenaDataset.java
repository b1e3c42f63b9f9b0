package plait.theory;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import plait.core.Progress;
import plait.core.theories.Answer;
import plait.core.theories.Value;
import plait.core.study.Change;
import plait.core.study.Entry;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.study.Shape;
import plait.core.theories.FrozenHash;
import plait.core.theories.Quotation;
import plait.core.theories.RdfForm;
import plait.core.theories.TheoryDataset;
import plait.model.ModelPackage.Literals;

/** The dataset in Jena's memory: readers see whole commits, while one thread writes. */
public final class JenaDataset implements TheoryDataset {
    private static final Node LIVE = Quad.defaultGraphIRI;
    private static final int THEORY_VERSION = Shape.of(Literals.THEORY_VERSION).tag();
    private static final int MEMO = Shape.of(Literals.MEMO).tag();

    private final Supplier<OntologyShapes> shapes;
    private final Snapshots snapshots = new Snapshots();
    private volatile Function<Key, byte[]> rows = key -> null;

    /** @param shapes asked at the first check: most work needs none */
    public JenaDataset(Supplier<OntologyShapes> shapes) {
        this.shapes = shapes;
    }

    /** How the hash of a frozen version is computed. */
    public static FrozenHash frozenHash() {
        return new FrozenGraphs();
    }

    @Override public void load(Consumer<BiConsumer<Key, byte[]>> all, Function<Key, byte[]> row) {
        rows = row;
        DatasetGraph fresh = Snapshots.empty();
        List<Key> waiting = new ArrayList<>();
        all.accept((key, image) -> {
            if (Shape.of(key.type()).describedWhile() != null) waiting.add(key);
            else describe(fresh, key, image);
        });
        for (Key key : waiting) describeIfPointedAt(fresh, key);
        for (Node version : FrozenGraphs.versions(fresh.getDefaultGraph())) FrozenGraphs.renew(fresh, version);
        snapshots.replace(fresh);
    }

    @Override public void apply(Entry entry) {
        snapshots.write(graphs -> {
            Set<Key> pointedAt = new LinkedHashSet<>();
            Set<Node> renewed = new LinkedHashSet<>();
            for (Change change : entry.changes()) if (!change.purged()) apply(graphs, change, pointedAt, renewed);
            for (Key key : pointedAt) describeIfPointedAt(graphs, key);
            for (Node version : renewed) FrozenGraphs.renew(graphs, version);
        });
    }

    private void apply(DatasetGraph graphs, Change change, Set<Key> pointedAt, Set<Node> renewed) {
        Node subject = Terms.node(change.key());
        Set<Node> versions = new HashSet<>(FrozenGraphs.affected(graphs.getDefaultGraph(), subject));
        replace(graphs, change, pointedAt);
        if (change.key().type() == THEORY_VERSION) renewed.add(subject);
        versions.addAll(FrozenGraphs.affected(graphs.getDefaultGraph(), subject));
        for (Node version : versions) FrozenGraphs.renewEvidence(graphs, version, subject);
    }

    private static void replace(DatasetGraph graphs, Change change, Set<Key> pointedAt) {
        Conditional.pointedAt(change.key(), change.before(), pointedAt);
        Conditional.pointedAt(change.key(), change.after(), pointedAt);
        if (Shape.of(change.key().type()).describedWhile() != null) {
            pointedAt.add(change.key());
            return;
        }
        graphs.deleteAny(LIVE, Terms.node(change.key()), Node.ANY, Node.ANY);
        if (change.after() != null) describe(graphs, change.key(), change.after());
    }

    private static void describe(DatasetGraph to, Key key, byte[] image) {
        if (!Shape.of(key.type()).described()) return;
        if (key.type() == MEMO && !Triples.hangsOnDescribed(key, image)) return;
        Triples.of(key, image, triple -> to.add(LIVE, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private void describeIfPointedAt(DatasetGraph to, Key key) {
        Node subject = Terms.node(key);
        to.deleteAny(LIVE, subject, Node.ANY, Node.ANY);
        if (!to.contains(LIVE, Node.ANY, Conditional.pointer(key.type()), subject)) return;
        byte[] image = rows.apply(key);
        if (image != null) describe(to, key, image);
    }

    /** Lets work see what is there between two commits. */
    <T> T read(Function<DatasetGraph, T> work) {
        return snapshots.read(work);
    }

    @Override public Answer ask(String query, Map<String, Value> bound, Set<Key> without, Progress progress) {
        var asked = new ReadOnlyQuery(query, bound);
        if (without.isEmpty()) return read(snapshot -> asked.run(snapshot, progress));
        var left = new LeftOut(without);
        Answer answer = read(snapshot -> asked.run(left.of(snapshot), progress));
        return new Answer(answer.columns(), answer.rows(), left.isMet());
    }

    @Override public List<Finding> check(Progress progress) {
        return read(snapshot -> shapes.get().checkAll(snapshot, progress));
    }

    @Override public void write(RdfForm form, List<Quotation> quotations, OutputStream out) {
        read(snapshot -> {
            RdfExport.of(snapshot, quotations).write(form, out);
            return null;
        });
    }

    @Override public long size() {
        return read(snapshot -> snapshot.stream().count());
    }

    @Override public void close() {
        snapshots.replace(Snapshots.empty());
    }
}
