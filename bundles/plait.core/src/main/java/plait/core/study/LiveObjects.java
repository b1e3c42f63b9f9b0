package plait.core.study;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import plait.model.ModelFactory;
import plait.model.Study;
import plait.model.base.Tracked;

/** The objects of the open study, by identity: loads them from rows, and brings them to older or newer images. */
final class LiveObjects {
    private final IdMap ids = new IdMap();
    /** What was deleted, so that undo revives the very same objects while a part still holds them. */
    private final Map<Key, WeakReference<Tracked>> deleted = new HashMap<>();
    private Study study;

    Study study() {
        return study;
    }

    Study create() {
        study = ModelFactory.eINSTANCE.createStudy();
        return study;
    }

    int size() {
        return ids.size();
    }

    boolean knows(Tracked object) {
        return ids.has(object);
    }

    void forEach(Consumer<Tracked> each) {
        ids.forEach(each);
    }

    Tracked find(Key key) {
        return ids.get(key);
    }

    /** True when the object is contained in the study, however deep. */
    boolean attached(EObject object) {
        for (EObject at = object; at != null; at = ((InternalEObject) at).eInternalContainer()) if (at == study) return true;
        return false;
    }

    private record Ordered(Tracked child, Row row) {}

    /**
     * Makes every object that the store has a row of.
     *
     * @return how many rows there were; fewer than objects when a row is missing that another refers to
     */
    int load(Store store, RowCodec codec) {
        Tracked.Collector before = Tracked.collect(null);
        var ordered = new ArrayList<Ordered>();
        var rows = new int[1];
        store.rows((key, bytes) -> {
            rows[0]++;
            Row row = codec.decode(key, bytes);
            Tracked object = findOrCreate(key);
            Rows.load(row, object, this::findOrCreate);
            if (row.position() >= 0) ordered.add(new Ordered(object, row));
            else Rows.contain(row, object, this::findOrCreate);
            if (object instanceof Study root) study = root;
        });
        ordered.sort(Comparator.comparingInt(each -> each.row.position()));
        for (Ordered each : ordered) Rows.contain(each.row, each.child, this::findOrCreate);
        ids.forEach(object -> object.live(true));
        Tracked.collect(before);
        if (study == null) throw new DamagedStudy("The study has a journal but no contents. Restore the newest backup.");
        return rows[0];
    }

    private Tracked findOrCreate(Key key) {
        Tracked known = ids.get(key);
        if (known != null) return known;
        Tracked created = Shape.create(key);
        ids.put(created);
        return created;
    }

    /** After a commit: what came is live, what went is not. */
    void settleIn(Collection<Tracked> touched) {
        for (Tracked object : touched) {
            boolean known = ids.has(object);
            if (attached(object) == known) continue;
            if (known) {
                ids.remove(object);
                deleted.put(Key.of(object), new WeakReference<>(object));
            } else ids.put(object);
            object.live(!known);
        }
    }

    /** Brings the live objects to these rows; a null row means that the object is gone. */
    void apply(Map<Key, Row> rows) {
        var revived = new HashMap<Key, Tracked>();
        Function<Key, Tracked> find = key -> {
            Tracked known = ids.get(key);
            if (known != null) return known;
            if (rows.get(key) == null) throw new IllegalStateException("an image refers to something that is gone");
            return revived.computeIfAbsent(key, this::revive);
        };
        rows.forEach((key, row) -> {
            Tracked gone = row == null ? ids.get(key) : null;
            if (gone != null) EcoreUtil.remove(gone);
        });
        var position = new IdentityHashMap<Tracked, Integer>();
        Set<Touched.Siblings> orders = new HashSet<>();
        rows.forEach((key, row) -> {
            if (row == null) return;
            Tracked object = find.apply(key);
            Rows.contain(row, object, find);
            if (row.position() < 0) return;
            position.put(object, row.position());
            orders.add(new Touched.Siblings(find.apply(row.parent()), object.eContainmentFeature()));
        });
        removeForgottenChildren(revived.values(), rows);
        rows.forEach((key, row) -> {
            if (row != null) Rows.write(row, find.apply(key), find);
        });
        for (Touched.Siblings siblings : orders) Rows.order(siblings.parent(), siblings.via(), position);
    }

    private Tracked revive(Key key) {
        WeakReference<Tracked> reference = deleted.get(key);
        Tracked known = reference == null ? null : reference.get();
        return known != null ? known : Shape.create(key);
    }

    /** A revived object may still hold children that came and went inside one commit: the images do not know them. */
    private static void removeForgottenChildren(Collection<Tracked> revived, Map<Key, Row> rows) {
        for (Tracked object : revived) {
            for (EObject child : List.copyOf(object.eContents())) {
                if (rows.get(Key.of((Tracked) child)) == null) EcoreUtil.remove(child);
            }
        }
    }
}
