package plait.core.study;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import plait.core.Problem;
import plait.core.Progress;

/** A store in memory, held to the same contract as the real one. */
public final class FakeStore implements Store {
    private final UUID study = UUID.randomUUID();
    private final Map<Key, byte[]> rows = new HashMap<>();
    private final List<Entry> journal = new ArrayList<>();
    private final Map<String, byte[]> blobs = new HashMap<>();
    private boolean refuseNext;

    /** Makes the next append fail, as a full disk would. */
    public void refuseNextAppend() {
        refuseNext = true;
    }

    /** True while a refusal is still to come. */
    public boolean refusesNextAppend() {
        return refuseNext;
    }

    public void acceptAgain() {
        refuseNext = false;
    }

    /** Drops images and salts of an entry, as a withdrawal does. */
    void purgeImages(long revision) {
        Entry entry = entry(revision);
        List<Change> purged = entry.changes().stream().map(Change::purge).toList();
        journal.set((int) revision - 1, new Entry(
                revision, entry.time(), entry.author(), entry.label(), entry.rationale(), entry.kind(), entry.undoTop(), entry.redoTop(), entry.objects(), entry.previous(), purged));
    }

    /** Loses a row that nothing else refers to, as damage might. */
    void loseARow() {
        rows.remove(rows.keySet().stream().filter(key -> key.type() == 12).max(Key::compareTo).orElseThrow());
    }

    @Override public UUID study() {
        return study;
    }

    @Override public boolean encrypted() {
        return false;
    }

    @Override public synchronized byte[] row(Key key) {
        byte[] row = rows.get(key);
        return row == null ? null : row.clone();
    }

    @Override public void reading(Runnable reads) {
        reads.run();
    }

    @Override public void rows(BiConsumer<Key, byte[]> each) {
        copy().forEach((key, row) -> each.accept(key, row.clone()));
    }

    private synchronized Map<Key, byte[]> copy() {
        return Map.copyOf(rows);
    }

    @Override public synchronized Entry entry(long revision) {
        if (revision < 1 || revision > journal.size()) throw new IllegalArgumentException("no revision " + revision);
        return journal.get((int) revision - 1);
    }

    @Override public synchronized Optional<Entry> last() {
        return journal.isEmpty() ? Optional.empty() : Optional.of(journal.get(journal.size() - 1));
    }

    @Override public synchronized void append(Entry entry) {
        if (refuseNext) {
            refuseNext = false;
            throw new Problem("The study could not be written.");
        }
        if (entry.revision() != journal.size() + 1) throw new IllegalStateException("revision " + entry.revision() + " is there already");
        for (Change change : entry.changes()) {
            if (change.after() == null) rows.remove(change.key());
            else rows.put(change.key(), change.after());
        }
        journal.add(Entry.of(entry.head(), entry.images()));
    }

    @Override public synchronized String putBlob(byte[] content) {
        String name = HexFormat.of().formatHex(Arrays.copyOf(keyedHash(content), 20));
        blobs.put(name, content.clone());
        return name;
    }

    @Override public synchronized byte[] blob(String name) {
        byte[] blob = blobs.get(name);
        if (blob == null) throw new DamagedStudy("A text or original of this study is missing from its folder.");
        return blob.clone();
    }

    @Override public byte[] keyedHash(byte[] content) {
        MessageDigest digest = Entry.sha256();
        digest.update(study.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return digest.digest(content);
    }

    @Override public Verification verify(Progress progress) {
        return new Verification(journal.size(), rows.size(), blobs.size(), List.of());
    }

    @Override public void close() {}
}
