package plait.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.study.Change;
import plait.core.study.Entry;
import plait.core.study.Key;
import plait.core.study.Verification;
import plait.store.SealedRows.StoredRow;

/** Reads everything once and checks it: seals, the hash chain, that rows are what the journal left, blobs. */
final class StoreCheck {
    /** A check that may throw a plain sentence. */
    interface Check {
        void run() throws IOException;
    }

    /** What the journal left of an object. @param image null once a purge dropped it */
    private record Left(long revision, byte[] image) {}

    private final XodusRows rows;
    private final SealedRows sealed;
    private final Blobs blobs;
    private final Progress progress;
    private final List<String> problems = new ArrayList<>();
    private final Map<Key, Left> state = new HashMap<>();
    private long rowCount;

    StoreCheck(XodusRows rows, SealedRows sealed, Blobs blobs, Progress progress) {
        this.rows = rows;
        this.sealed = sealed;
        this.blobs = blobs;
        this.progress = progress;
    }

    void witness(Check check) {
        noting(check);
    }

    Verification run() {
        long revisions = rows.lastRevision();
        List<String> names = blobs.names();
        progress.begin("Checking the study", (int) Math.min(Integer.MAX_VALUE, revisions + names.size()));
        boolean chainWhole = chain(revisions);
        rows(chainWhole);
        for (String name : names) {
            noting(() -> blobs.get(name));
            progress.worked(1);
        }
        return new Verification(revisions, rowCount, names.size(), problems);
    }

    private boolean chain(long revisions) {
        byte[] previous = new byte[32];
        boolean whole = true;
        for (long revision = 1; revision <= revisions && !progress.cancelled(); revision++) {
            Entry entry = read(revision);
            progress.worked(1);
            if (entry == null) {
                whole = false;
                previous = null;
                continue;
            }
            if (previous != null && !Arrays.equals(previous, entry.previous())) problems.add("Step " + revision + " of the history does not follow from the step before it.");
            for (Change change : entry.changes()) replay(entry, change, whole);
            previous = entry.hash();
        }
        return whole;
    }

    private Entry read(long revision) {
        byte[] stored = rows.entry(revision);
        if (stored == null) {
            problems.add("Step " + revision + " of the history is missing.");
            return null;
        }
        var read = new Entry[1];
        noting(() -> read[0] = sealed.openEntry(revision, stored));
        return read[0];
    }

    private void replay(Entry entry, Change change, boolean stateKnown) {
        if (!change.isSound()) problems.add("Step " + entry.revision() + " of the history holds an image that is not the one it had.");
        Left before = state.get(change.key());
        boolean known = stateKnown && !change.purged() && (before == null || before.image != null);
        if (known && !Arrays.equals(before == null ? null : before.image, change.before())) {
            problems.add("Step " + entry.revision() + " of the history does not begin where the steps before it ended.");
        }
        if (change.after() == null && !change.purged()) state.remove(change.key());
        else state.put(change.key(), new Left(entry.revision(), change.after()));
    }

    private void rows(boolean chainWhole) {
        noting(() -> rows.forEachRow((bytes, stored) -> {
            rowCount++;
            Key key = Key.of(bytes);
            noting(() -> {
                StoredRow row = sealed.openRow(key, stored);
                Left left = state.remove(key);
                if (chainWhole) compare(row, left);
            });
        }));
        long missing = state.values().stream().filter(left -> left.image != null).count();
        if (chainWhole && missing > 0) problems.add(missing + " parts of the study are missing.");
    }

    private void compare(StoredRow row, Left left) {
        if (left == null) problems.add("A part of the study is there that its history does not know.");
        else if (left.image != null && (left.revision != row.revision() || !Arrays.equals(left.image, row.row()))) {
            problems.add("A part of the study is not what step " + left.revision + " of its history left.");
        }
    }

    private void noting(Check check) {
        try {
            check.run();
        } catch (Problem e) {
            if (!problems.contains(e.getMessage())) problems.add(e.getMessage());
        } catch (IOException e) {
            problems.add("The study's folder cannot be read.");
        }
    }
}
