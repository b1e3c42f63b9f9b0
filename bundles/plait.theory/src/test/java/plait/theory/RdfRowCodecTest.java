package plait.theory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plait.core.study.FakeStore;
import plait.core.study.Key;
import plait.core.study.RandomChanges;
import plait.core.study.Row;
import plait.core.study.RowCodec;
import plait.core.study.RowCodecs;
import plait.core.study.Session;
import plait.core.study.Shape;
import plait.core.study.Store;
import plait.core.study.StudyCheck;
import plait.core.study.WritePathProperty;

class RdfRowCodecTest extends WritePathProperty {
    @Override protected Store create() {
        return new FakeStore();
    }

    @Override protected Store reopen(Store open) {
        return open;
    }

    @Override protected RowCodec codec() {
        return RowCodecs.with(new RdfRowCodec());
    }

    @Test void theWritePathHoldsWithRdfRows() throws Exception {
        run(11, 200);
    }

    /** Objects of every class with random values go to triples and back, and equal rows give equal bytes. */
    @Test void everyClassGoesToRdfAndBack() {
        var rdf = new RdfRowCodec();
        RowCodec binary = RowCodecs.binaryOnly();
        var session = Session.create(new FakeStore(), binary, List.of(), "Amara", study -> study.setName("Study"));
        var changes = new RandomChanges(new Random(5));
        for (int i = 0; i < 60; i++) {
            try {
                session.commit("change", study -> changes.make(study, 20));
            } catch (IllegalStateException e) {
                continue; // refers to what was never added
            }
        }
        Set<Integer> classes = new HashSet<>();
        new StudyCheck(binary).live(session.study()).forEach((key, bytes) -> {
            if (!Shape.of(key.type()).storedAsRdf()) return;
            classes.add(key.type());
            Row row = binary.decode(key, bytes);
            byte[] described = rdf.encode(row);
            Row back = rdf.decode(key, described);
            assertSame(row, back);
            assertArrayEquals(described, rdf.encode(back));
        });
        assertTrue(classes.size() >= 14, "classes seen: " + classes.size());
    }

    private static void assertSame(Row want, Row have) {
        assertEquals(want.parent(), have.parent());
        assertEquals(want.via(), have.via());
        assertEquals(want.position(), have.position());
        assertEquals(Arrays.deepToString(want.values()), Arrays.deepToString(have.values()), Shape.of(want.key().type()).type().getName());
    }

    @Test void aDescriptionHasOnlyItsOwnSubject() {
        var key = new Key(12, 0x0190000000007001L, 0x8000000000000001L);
        var values = new Object[Shape.of(12).stored().size()];
        values[Shape.of(12).indexOfIri("http://www.w3.org/2004/02/skos/core#prefLabel")] = "hope";
        var subjects = new HashSet<String>();
        Description.of(new Row(key, null, 0, -1, values), triple -> subjects.add(triple.getSubject().getURI()));
        assertEquals(Set.of("urn:uuid:" + key.id()), subjects);
    }
}
