package plait.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.study.Change;
import plait.core.study.DamagedStudy;
import plait.core.study.Entry;
import plait.core.study.Key;
import plait.core.study.Store;
import plait.core.study.Verification;

/** The port {@code Store} over a study's folder. Made by {@link StudyFolder}. */
final class XodusStore implements Store {
    private final UUID study;
    private final boolean encrypted;
    private final DataKey key;
    private final XodusRows rows;
    private final SealedRows sealed;
    private final Blobs blobs;
    private final Witness witness;
    private final StudyLock lock;

    XodusStore(StudyFile file, DataKey key, XodusRows rows, SealedRows sealed, Blobs blobs, Witness witness, StudyLock lock) {
        this.study = file.id();
        this.encrypted = file.isEncrypted();
        this.key = key;
        this.rows = rows;
        this.sealed = sealed;
        this.blobs = blobs;
        this.witness = witness;
        this.lock = lock;
    }

    @Override public UUID study() {
        return study;
    }

    @Override public boolean encrypted() {
        return encrypted;
    }

    @Override public byte[] row(Key rowKey) {
        byte[] stored = rows.row(rowKey.bytes());
        return stored == null ? null : sealed.openRow(rowKey, stored).row();
    }

    @Override public void reading(Runnable reads) {
        rows.snapshot(reads);
    }

    @Override public void rows(BiConsumer<Key, byte[]> each) {
        rows.forEachRow((bytes, stored) -> {
            Key rowKey = Key.of(bytes);
            each.accept(rowKey, sealed.openRow(rowKey, stored).row());
        });
    }

    @Override public Entry entry(long revision) {
        byte[] stored = rows.entry(revision);
        if (stored == null && revision >= 1 && revision <= rows.lastRevision()) {
            throw new DamagedStudy("Step " + revision + " of this study's history is missing. Restore the newest backup.");
        }
        if (stored == null) throw new IllegalArgumentException("no revision " + revision);
        return sealed.openEntry(revision, stored);
    }

    @Override public Optional<Entry> last() {
        long revision = rows.lastRevision();
        return revision == 0 ? Optional.empty() : Optional.of(entry(revision));
    }

    @Override public void append(Entry entry) {
        try {
            rows.write(writing -> {
                for (Change change : entry.changes()) {
                    byte[] after = change.after() == null ? null : sealed.row(change.key(), entry.revision(), change.after());
                    writing.row(change.key().bytes(), after);
                }
                writing.entry(entry.revision(), sealed.entry(entry));
            });
        } catch (Problem e) {
            if (!isThereAllTheSame(entry)) throw e;
        }
        bearWitness(entry);
    }

    /** A failure may be told after the bytes reached the disk; then the commit holds. */
    private boolean isThereAllTheSame(Entry entry) {
        try {
            return last().map(newest -> newest.revision() == entry.revision() && Arrays.equals(newest.hash(), entry.hash())).orElse(false);
        } catch (Problem e) {
            return false;
        }
    }

    /** The witness may lag behind: it says how far the journal had come at least. So a commit that is durable never fails because of it. */
    private void bearWitness(Entry entry) {
        try {
            witness.write(new Witness.Mark(entry.revision(), entry.hash()));
        } catch (IOException e) {
            return;
        }
    }

    /**
     * Compares the journal's end with the witness.
     *
     * @throws DamagedStudy if the journal is shorter than it was, or another
     */
    void checkWitness() throws IOException {
        Optional<Witness.Mark> mark = witness.read();
        long last = rows.lastRevision();
        if (mark.isEmpty()) {
            if (last > 0) throw new DamagedStudy("The study's " + Witness.NAME + " is missing or damaged, so nobody can tell whether its newest steps are all there. Restore the newest backup.");
            return;
        }
        long missing = mark.get().revision() - last;
        if (missing > 0) throw new DamagedStudy("The study lost its newest " + (missing == 1 ? "step" : missing + " steps") + ": its store was cut short. Restore the newest backup.");
        if (!Arrays.equals(entry(mark.get().revision()).hash(), mark.get().hash())) throw new DamagedStudy("The study's history is not the one it was: its store was replaced. Restore the newest backup.");
    }

    @Override public String putBlob(byte[] content) {
        return blobs.put(content);
    }

    @Override public byte[] blob(String name) {
        return blobs.get(name);
    }

    @Override public byte[] keyedHash(byte[] content) {
        return key.hash(content);
    }

    @Override public Verification verify(Progress progress) {
        var check = new StoreCheck(rows, sealed, blobs, progress);
        check.witness(this::checkWitness);
        return check.run();
    }

    @Override public void close() {
        rows.close();
        try {
            witness.close();
            lock.close();
        } catch (IOException e) {
            throw new Problem("The study could not be closed properly; what was saved is safe.", e);
        }
    }
}
