package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import plait.core.study.Change;
import plait.core.study.FakeStore;
import plait.core.study.Field;
import plait.core.study.RandomChanges;
import plait.core.study.Row;
import plait.core.study.RowCodec;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.Shape;
import plait.core.study.Store;

/** Objects of every class of the model, with values in every feature, go to triples and back. */
class RoundTripTest {
    private static final RowCodec BINARY = RowCodecs.binaryOnly();

    private final Set<String> tried = new TreeSet<>();

    @Test void everyObjectIsTheSameAfterItWasTriples() {
        for (int i = 0; i < 4; i++) tryAll(new Random(21 + i));
        assertEquals(everything(), tried);
    }

    private void tryAll(Random random) {
        Store store = randomStudy(random);
        for (long revision = 1; revision <= store.last().orElseThrow().revision(); revision++) {
            for (Change change : store.entry(revision).changes()) if (change.after() != null) check(BINARY.decode(change.key(), change.after()), random);
        }
    }

    private void check(Row row, Random random) {
        Set<Triple> triples = new HashSet<>();
        Description.of(row, triples::add);
        var shuffled = new ArrayList<>(triples); // a graph gives them in any order, and none twice
        Collections.shuffle(shuffled, random);
        if (hangsOnAnything(row)) {
            shuffled.removeIf(triple -> triple.getObject().equals(Terms.node(row.parent())));
            assertSame(new Row(row.key(), null, 0, row.position(), row.values()), Description.row(row.key(), shuffled));
        } else assertSame(row, Description.row(row.key(), shuffled));
        note(row);
    }

    /** A memo or an attribute: the triple names what it hangs on, but not of which class that is. */
    private static boolean hangsOnAnything(Row row) {
        return row.parent() != null && Shape.of(row.parent().type()).containment(row.via()).getEContainingClass().isAbstract();
    }

    /** Else it could not be read back from where it is stored. */
    @Test void nothingThatIsStoredAsTriplesHangsOnJustAnything() {
        for (EClass type : ModelTerms.classes()) {
            for (EReference via : type.getEAllContainments()) {
                boolean stored = Shape.of(via.getEReferenceType()).storedAsRdf();
                assertTrue(!stored || !via.getEContainingClass().isAbstract(), () -> type.getName() + "." + via.getName());
            }
        }
    }

    private static Store randomStudy(Random random) {
        var store = new FakeStore();
        var session = Session.create(store, BINARY, List.of(), "Amara", study -> study.setName("Study"));
        var changes = new RandomChanges(random);
        for (int i = 0; i < 120; i++) {
            try {
                session.commit("change", study -> changes.make(study, 20));
            } catch (IllegalStateException e) {
                continue; // refers to what was never added
            }
        }
        return store;
    }

    private static void assertSame(Row want, Row have) {
        String type = Shape.of(want.key().type()).type().getName();
        assertTrue(want.sameAs(have), () -> type + "\n" + text(want) + "\n" + text(have));
    }

    private static String text(Row row) {
        return row.parent() + " " + row.via() + " " + row.position() + " " + Arrays.deepToString(row.values());
    }

    private void note(Row row) {
        Shape shape = Shape.of(row.key().type());
        tried.add(shape.type().getName());
        for (int i = 0; i < row.values().length; i++) if (row.values()[i] != null) tried.add(name(shape, shape.stored().get(i)));
    }

    private static String name(Shape shape, Field field) {
        return shape.type().getName() + "." + field.feature().getName();
    }

    /** Every class and every stored feature, or the random objects tried too little. */
    private static Set<String> everything() {
        Set<String> all = new TreeSet<>();
        for (EClass type : new LinkedHashSet<>(ModelTerms.classes())) {
            all.add(type.getName());
            for (Field field : Shape.of(type).stored()) all.add(name(Shape.of(type), field));
        }
        return all;
    }
}
