package plait.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import plait.model.Study;
import plait.model.base.Tracked;

/** live objects = rows in the store = replay of the journal; opposites agree; nothing points outside. */
public final class StudyCheck {
    private final RowCodec codec;

    public StudyCheck(RowCodec codec) {
        this.codec = codec;
    }

    /** The rows that the live objects would have now. */
    public Map<Key, byte[]> live(Study study) {
        var rows = new HashMap<Key, byte[]>();
        put(rows, (Tracked) study);
        study.eAllContents().forEachRemaining(object -> put(rows, (Tracked) object));
        return rows;
    }

    private void put(Map<Key, byte[]> rows, Tracked object) {
        rows.put(Key.of(object), codec.encode(Rows.read(object)));
    }

    public static Map<Key, byte[]> stored(Store store) {
        var rows = new HashMap<Key, byte[]>();
        store.rows(rows::put);
        return rows;
    }

    /** Plays the whole journal and checks the chain, the images and that each step begins where the one before ended. */
    public static Map<Key, byte[]> replayed(Store store) {
        var rows = new HashMap<Key, byte[]>();
        byte[] previous = new byte[32];
        long last = store.last().orElseThrow().revision();
        for (long revision = 1; revision <= last; revision++) {
            Entry entry = store.entry(revision);
            if (!Arrays.equals(previous, entry.previous())) throw new AssertionError("the chain breaks at " + revision);
            previous = entry.hash();
            for (Change change : entry.changes()) {
                if (!change.isSound()) throw new AssertionError("an image of " + revision + " is not the one that the chain names");
                if (!Arrays.equals(rows.get(change.key()), change.before())) throw new AssertionError("a before-image of " + revision + " is not the state");
                if (change.after() == null) rows.remove(change.key());
                else rows.put(change.key(), change.after());
            }
        }
        return rows;
    }

    public void same(String what, Map<Key, byte[]> want, Map<Key, byte[]> have) {
        assertEquals(want.keySet(), have.keySet(), what);
        want.forEach((key, row) -> {
            if (Arrays.equals(row, have.get(key))) return;
            throw new AssertionError(what + " differ at " + Shape.of(key.type()).type().getName() + "\n" + text(key, row) + "\n" + text(key, have.get(key)));
        });
    }

    private String text(Key key, byte[] bytes) {
        Row row = codec.decode(key, bytes);
        return row.parent() + " " + row.via() + " " + row.position() + " " + Arrays.deepToString(row.values());
    }

    public static void consistent(Study study) {
        Set<EObject> inside = new HashSet<>();
        inside.add(study);
        study.eAllContents().forEachRemaining(inside::add);
        for (EObject object : inside) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                Object value = object.eGet(reference);
                if (value == null) continue;
                for (Object target : reference.isMany() ? (List<?>) value : List.of(value)) consistent(object, reference, (EObject) target, inside);
            }
        }
    }

    private static void consistent(EObject from, EReference reference, EObject target, Set<EObject> inside) {
        if (!inside.contains(target)) throw new AssertionError(from.eClass().getName() + "." + reference.getName() + " points outside");
        EReference opposite = reference.getEOpposite();
        if (opposite == null) return;
        Object back = target.eGet(opposite);
        boolean agrees = opposite.isMany() ? ((List<?>) back).contains(from) : back == from;
        if (!agrees) throw new AssertionError("the opposite of " + reference.getName() + " does not agree");
    }

    /** Everything at once. */
    public void everything(Session session) {
        Map<Key, byte[]> live = live(session.study());
        same("live and stored", live, stored(session.store()));
        same("live and replayed", live, replayed(session.store()));
        consistent(session.study());
        assertEquals(live.size(), session.size(), "objects known by identity");
    }
}
