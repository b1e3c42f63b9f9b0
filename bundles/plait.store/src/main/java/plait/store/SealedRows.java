package plait.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import plait.core.study.ByteReader;
import plait.core.study.ByteWriter;
import plait.core.study.DamagedStudy;
import plait.core.study.Entry;
import plait.core.study.Key;

/**
 * Rows and journal entries as they lie in the store: deflated if that pays, then sealed to what they are.
 * A row carries the revision that wrote it, so an older row cannot stand for a newer one unnoticed.
 */
final class SealedRows {
    /** @param revision of the entry that wrote the row */
    record StoredRow(long revision, byte[] row) {}

    private final Seal seal;

    SealedRows(Seal seal) {
        this.seal = seal;
    }

    byte[] row(Key key, long revision, byte[] row) {
        byte[] sealed = seal.seal(associated(key, revision), Packing.pack(row));
        return new ByteWriter().var(revision).plain(sealed).bytes();
    }

    StoredRow openRow(Key key, byte[] stored) {
        try {
            var in = new ByteReader(stored);
            long revision = in.var();
            int head = new ByteWriter().var(revision).bytes().length;
            return new StoredRow(revision, Packing.unpack(seal.open(associated(key, revision), in.plain(stored.length - head))));
        } catch (BrokenSeal e) {
            throw new DamagedStudy("A part of this study " + e.getMessage() + ". Restore the newest backup.", e);
        } catch (IllegalStateException e) {
            throw new DamagedStudy("A part of this study is damaged. Restore the newest backup.", e);
        }
    }

    byte[] entry(Entry entry) {
        byte[] plain = new ByteWriter().block(entry.head()).block(entry.images()).bytes();
        return seal.seal(associated(entry.revision()), Packing.pack(plain));
    }

    Entry openEntry(long revision, byte[] stored) {
        try {
            var in = new ByteReader(Packing.unpack(seal.open(associated(revision), stored)));
            return Entry.of(in.block(), in.block());
        } catch (BrokenSeal e) {
            throw new DamagedStudy("Step " + revision + " of this study's history " + e.getMessage() + ". Restore the newest backup.", e);
        } catch (IllegalStateException e) {
            throw new DamagedStudy("Step " + revision + " of this study's history is damaged. Restore the newest backup.", e);
        }
    }

    private static byte[] associated(Key key, long revision) {
        return ByteBuffer.allocate(4 + Key.BYTES + Long.BYTES).put("row ".getBytes(StandardCharsets.US_ASCII)).put(key.bytes()).putLong(revision).array();
    }

    private static byte[] associated(long revision) {
        return ByteBuffer.allocate(6 + Long.BYTES).put("entry ".getBytes(StandardCharsets.US_ASCII)).putLong(revision).array();
    }
}
