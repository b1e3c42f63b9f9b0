package plait.core.study;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import plait.core.Problem;
import plait.model.Study;
import plait.model.base.Tracked;

/**
 * An open study, and the one way to write to it. Belongs to the thread that made it, or that it was handed to (the session thread);
 * live objects never leave that thread, entries and rows may.
 */
public final class Session implements AutoCloseable {
    private static final Tracked.Collector QUIET = (object, feature) -> {};

    /** Where undo and redo stand after a commit. */
    private record Tops(long undo, long redo) {}

    private volatile Thread thread = Thread.currentThread();
    private final Store store;
    private final RowCodec codec;
    private final List<Rule> rules;
    private final LiveObjects live = new LiveObjects();
    private final SecureRandom random = new SecureRandom();
    private final List<Consumer<Committed>> listeners = new CopyOnWriteArrayList<>();
    private String author;
    private Entry last;
    private boolean running;
    private boolean broken;

    private Session(Store store, RowCodec codec, List<Rule> rules, String author) {
        this.store = store;
        this.codec = codec;
        this.rules = List.copyOf(rules);
        this.author = author;
    }

    /**
     * Begins a new study in an empty store.
     *
     * @param define sets title and profile
     */
    public static Session create(Store store, RowCodec codec, List<Rule> rules, String author, Consumer<Study> define) {
        var session = new Session(store, codec, rules, author);
        session.live.create();
        session.commit("New study", study -> {
            study.setCreated(System.currentTimeMillis());
            define.accept(study);
        });
        return session;
    }

    /**
     * Opens what a store holds.
     *
     * @throws DamagedStudy if a row is not what was stored
     */
    public static Session open(Store store, RowCodec codec, List<Rule> rules, String author) {
        var session = new Session(store, codec, rules, author);
        session.last = store.last().orElseThrow(() -> new Problem("This folder holds no study yet."));
        int rows = session.live.load(store, codec);
        if (rows != session.last.objects() || session.live.size() != rows) throw new DamagedStudy("Parts of this study are missing. Restore the newest backup.");
        return session;
    }

    /** Hands a session that was opened in the background to the thread that will use it; the one that it belonged to has done with it. */
    public void handTo(Thread next) {
        if (Thread.currentThread() != thread) throw new IllegalStateException("a session is handed on by the thread that it belongs to");
        thread = next;
    }

    public Study study() {
        return live.study();
    }

    public Store store() {
        return store;
    }

    /** Who is named in the journal and in what is made from now on. */
    public String author() {
        return author;
    }

    public void author(String name) {
        author = name;
    }

    /** The newest journal entry. */
    public Entry last() {
        return last;
    }

    /** The live object with this identity, or null. */
    public Tracked find(Key key) {
        return live.find(key);
    }

    /** All objects of a class that the study holds, in no order that means anything; quicker than a walk through what contains them. */
    public <T> List<T> all(Class<T> type) {
        var found = new ArrayList<T>();
        live.forEach(object -> {
            if (type.isInstance(object)) found.add(type.cast(object));
        });
        return found;
    }

    /** What a change named before and after: the object's containers and what it referred to. */
    public Set<Key> namedIn(Change change) {
        var named = new LinkedHashSet<Key>();
        for (byte[] image : new byte[][] {change.before(), change.after()}) {
            if (image == null) continue;
            Row row = codec.decode(change.key(), image);
            if (row.parent() != null) named.add(row.parent());
            for (Object value : row.values()) {
                if (value instanceof Key key) named.add(key);
                else if (value instanceof List<?> many) for (Object each : many) if (each instanceof Key key) named.add(key);
            }
        }
        return named;
    }

    /** An image of the journal as a row. May be called away from the session thread. */
    public Row decoded(Key key, byte[] image) {
        return codec.decode(key, image);
    }

    /** How many objects the study has. */
    public int size() {
        return live.size();
    }

    /** Hears of every commit, on the session thread, after it is durable. */
    public void listen(Consumer<Committed> listener) {
        listeners.add(listener);
    }

    public void stopListening(Consumer<Committed> listener) {
        listeners.remove(listener);
    }

    /**
     * Changes the study: plain EMF calls in {@code change}, then durable, then told to listeners. If anything goes wrong, nothing has changed.
     *
     * @param label what is done, for history and undo; never quotes
     * @throws Problem if a rule or the store refuses
     */
    public Committed commit(String label, Consumer<Study> change) {
        return commit(label, "", change);
    }

    /** @param rationale why it is done; kept in the history */
    public Committed commit(String label, String rationale, Consumer<Study> change) {
        return commit(new Step(label, rationale, Entry.Kind.CHANGE, Session::afterChange, false, change, null));
    }

    /** As {@code commit}, for what was made elsewhere: what would refuse an edit is told in the findings instead, and loses nothing. */
    public Committed importing(String label, Consumer<Study> change) {
        return commit(new Step(label, "", Entry.Kind.CHANGE, Session::afterChange, true, change, null));
    }

    private static Tops afterChange(long revision) {
        return new Tops(revision == 1 ? 0 : revision, 0);
    }

    /**
     * @param tops where undo and redo stand afterwards, by the new revision
     * @param importing true when rules about the whole only tell
     * @param expected the changes that this step must exactly reverse, or null
     */
    private record Step(String label, String rationale, Entry.Kind kind, LongFunction<Tops> tops, boolean importing, Consumer<Study> change, List<Change> expected) {}

    private Committed commit(Step step) {
        if (Thread.currentThread() != thread) throw new IllegalStateException("a commit on another thread than the session's");
        if (running) throw new IllegalStateException("a commit inside a commit");
        if (broken) throw new Problem("What is shown may not be what is saved. Close the study and open it again; everything that was saved is safe.");
        running = true;
        var touched = new Touched();
        Tracked.Collector before = Tracked.collect(touched);
        Committed committed;
        try {
            step.change.accept(study());
            new Settling(live, touched).settle();
            List<Change> changes = changes(touched);
            if (step.expected != null) refuseUnlessReversed(step.expected, changes);
            if (changes.isEmpty()) return new Committed(last, Set.of(), List.of());
            List<Finding> findings = held(step, touched, changes);
            Entry entry = entry(step, changes);
            store.append(entry);
            last = entry;
            live.settleIn(touched.all());
            committed = new Committed(entry, touched.all(), findings);
        } catch (RuntimeException | Error e) {
            restoreAfter(e, touched);
            throw e;
        } finally {
            Tracked.collect(before);
            running = false;
        }
        for (Consumer<Committed> listener : listeners) listener.accept(committed);
        return committed;
    }

    private List<Finding> held(Step step, Touched touched, List<Change> changes) {
        for (Tracked object : touched.all()) if (live.attached(object)) for (Rule rule : rules) rule.check(object);
        if (step.kind != Entry.Kind.CHANGE) return List.of();
        var draft = new Draft(step.importing, touched.all(), changes, codec, live::find);
        return rules.stream().flatMap(rule -> rule.check(draft).stream()).toList();
    }

    private List<Change> changes(Touched touched) {
        var changes = new ArrayList<Change>();
        store.reading(() -> {
            for (Tracked object : touched.all()) {
                Key key = Key.of(object);
                byte[] before = live.knows(object) ? store.row(key) : null;
                byte[] after = live.attached(object) ? codec.encode(Rows.read(object)) : null;
                if (!Arrays.equals(before, after)) changes.add(Change.of(key, before, after, salt()));
            }
        });
        return changes;
    }

    private byte[] salt() {
        byte[] salt = new byte[Change.SALT];
        random.nextBytes(salt);
        return salt;
    }

    private Entry entry(Step step, List<Change> changes) {
        long revision = last == null ? 1 : last.revision() + 1;
        Tops tops = step.tops.apply(revision);
        byte[] previous = last == null ? new byte[32] : last.hash();
        long objects = (last == null ? 0 : last.objects()) + changes.stream().mapToInt(Change::objectsAdded).sum();
        return new Entry(
                revision, System.currentTimeMillis(), author, step.label, step.rationale, step.kind, tops.undo, tops.redo, objects, previous, changes);
    }

    /** When even taking back fails, what is shown may not be what is stored: then nothing may be written any more. */
    private void restoreAfter(Throwable failure, Touched touched) {
        try {
            restore(touched);
        } catch (RuntimeException | Error e) {
            broken = true;
            failure.addSuppressed(e);
        }
    }

    /** Takes a failed change back: the store's rows are applied to the same instances. */
    private void restore(Touched touched) {
        Tracked.collect(QUIET);
        touched.addSiblings();
        var rows = new LinkedHashMap<Key, Row>();
        for (Tracked object : touched.all()) {
            if (live.knows(object)) {
                Key key = Key.of(object);
                rows.put(key, codec.decode(key, store.row(key)));
            } else strip(object);
        }
        live.apply(rows);
    }

    private static void strip(Tracked object) {
        EcoreUtil.remove(object);
        for (EReference reference : Shape.of(object.eClass()).cross()) if (object.eIsSet(reference)) object.eUnset(reference);
    }

    public boolean canUndo() {
        return last.undoTop() > 0;
    }

    public boolean canRedo() {
        return last.redoTop() > 0;
    }

    /** What undo would take back, for the menu; empty when there is nothing. */
    public String undoLabel() {
        return canUndo() ? plainLabel(store.entry(last.undoTop()).label()) : "";
    }

    public String redoLabel() {
        return canRedo() ? plainLabel(store.entry(last.redoTop()).label()) : "";
    }

    /**
     * Takes back the newest change that is not taken back yet; itself a commit.
     *
     * @throws Problem if there is none, or a withdrawal removed what it needs
     */
    public Committed undo() {
        long undone = last.undoTop();
        if (undone == 0) throw new Problem("There is nothing to undo.");
        return reverse(undone, "Undo: ", Entry.Kind.UNDO, revision -> new Tops(store.entry(undone - 1).undoTop(), revision));
    }

    /** Does again what the newest undo took back. */
    public Committed redo() {
        long redone = last.redoTop();
        if (redone == 0) throw new Problem("There is nothing to redo.");
        return reverse(redone, "Redo: ", Entry.Kind.REDO, revision -> new Tops(revision, store.entry(redone - 1).redoTop()));
    }

    /** Revision of the change that undo would take back, told by the commit that first made it; 0 when there is none. */
    public long undoTarget() {
        return canUndo() ? Applied.origin(store, last.undoTop()) : 0;
    }

    /** Revision of the change that redo would bring back, told by the commit that first made it; 0 when there is none. */
    public long redoTarget() {
        return canRedo() ? Applied.origin(store, Applied.undone(store, last.redoTop())) : 0;
    }

    private Committed reverse(long revision, String prefix, Entry.Kind kind, LongFunction<Tops> tops) {
        Entry entry = store.entry(revision);
        var rows = new LinkedHashMap<Key, Row>();
        for (Change change : entry.changes()) {
            if (change.purged()) throw new Problem("This step cannot be taken back: what it held was removed with a withdrawal.");
            rows.put(change.key(), change.before() == null ? null : codec.decode(change.key(), change.before()));
        }
        String label = prefix + plainLabel(entry.label());
        return commit(new Step(label, "", kind, tops, false, study -> live.apply(rows), entry.changes()));
    }

    private static String plainLabel(String label) {
        return label.startsWith("Undo: ") || label.startsWith("Redo: ") ? label.substring(6) : label;
    }

    private static void refuseUnlessReversed(List<Change> wanted, List<Change> have) {
        Map<Key, Change> left = new HashMap<>();
        for (Change change : have) left.put(change.key(), change);
        for (Change want : wanted) {
            Change done = left.remove(want.key());
            boolean reversed = done != null && Arrays.equals(done.before(), want.after()) && Arrays.equals(done.after(), want.before());
            if (!reversed) throw new Problem("This step cannot be taken back: something that it changed was changed again since.");
        }
        if (!left.isEmpty()) throw new Problem("This step cannot be taken back: later work depends on it.");
    }

    @Override public void close() {
        live.study().eAllContents().forEachRemaining(object -> ((Tracked) object).live(false));
        store.close();
    }
}
