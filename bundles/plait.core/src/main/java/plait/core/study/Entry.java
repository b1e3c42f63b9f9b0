package plait.core.study;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One commit in the journal: undo, redo, history, audit trail and crash recovery in one.
 * The head (everything but the images) is what the hash chain runs over.
 *
 * @param revision from 1, without gaps
 * @param time milliseconds since 1970, as the machine's clock said
 * @param label what was done, in words of the product; never quotes
 * @param rationale why, or empty
 * @param undoTop revision that undo would take back next, or 0
 * @param redoTop revision of the undo that redo would take back next, or 0
 * @param objects how many objects the study has after it: tells when rows are lost
 * @param previous hash of the entry before, 32 zeros for the first
 */
public record Entry(
        long revision, long time, String author, String label, String rationale, Kind kind, long undoTop, long redoTop, long objects, byte[] previous, List<Change> changes) {
    /** What made an entry. The code is stored. */
    public enum Kind {
        CHANGE(0),
        UNDO(1),
        REDO(2),
        PURGE(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        private static Kind of(int code) {
            for (Kind kind : values()) if (kind.code == code) return kind;
            throw new IllegalStateException("no kind of entry has code " + code);
        }
    }

    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final int PURGED = 4;

    public Entry {
        changes = List.copyOf(changes);
    }

    public Instant instant() {
        return Instant.ofEpochMilli(time);
    }

    public Optional<String> why() {
        return rationale.isEmpty() ? Optional.empty() : Optional.of(rationale);
    }

    /** Everything but the images, in the one form that the chain hashes. */
    public byte[] head() {
        var out = new ByteWriter();
        out.var(revision).var(time).text(author).text(label).text(rationale).u8(kind.code).var(undoTop).var(redoTop).var(objects).block(previous);
        out.var(changes.size());
        for (Change change : changes) out.key(change.key()).block(change.leaf());
        return out.bytes();
    }

    /** Images and salts, in the order of the changes. */
    public byte[] images() {
        var out = new ByteWriter();
        for (Change change : changes) {
            if (change.purged()) {
                out.u8(PURGED);
                continue;
            }
            out.u8((change.before() == null ? 0 : BEFORE) | (change.after() == null ? 0 : AFTER)).block(change.salt());
            if (change.before() != null) out.block(change.before());
            if (change.after() != null) out.block(change.after());
        }
        return out.bytes();
    }

    /** SHA-256 of the head: what the next entry and the witness name. */
    public byte[] hash() {
        return sha256().digest(head());
    }

    /** @throws IllegalStateException if the bytes are no entry */
    public static Entry of(byte[] head, byte[] images) {
        var in = new ByteReader(head);
        var image = new ByteReader(images);
        long revision = in.var();
        long time = in.var();
        String author = in.text();
        String label = in.text();
        String rationale = in.text();
        Kind kind = Kind.of(in.u8());
        long undoTop = in.var();
        long redoTop = in.var();
        long objects = in.var();
        byte[] previous = in.block();
        var changes = new ArrayList<Change>();
        for (long n = in.var(); n > 0; n--) changes.add(change(in.key(), in.block(), image));
        return new Entry(revision, time, author, label, rationale, kind, undoTop, redoTop, objects, previous, changes);
    }

    private static Change change(Key key, byte[] leaf, ByteReader image) {
        int flags = image.u8();
        if (flags == PURGED) return new Change(key, null, null, null, leaf);
        byte[] salt = image.block();
        byte[] before = (flags & BEFORE) != 0 ? image.block() : null;
        byte[] after = (flags & AFTER) != 0 ? image.block() : null;
        return new Change(key, salt, before, after, leaf);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
