package plait.core.study;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import plait.core.Progress;

/**
 * Port: durable rows, journal and blobs of one study. What {@code append} and {@code putBlob} acknowledged is on disk.
 * Everything read is checked; what is damaged is told by {@link DamagedStudy}, never given back.
 * Used by one thread for writing; what only reads may be called by any, and {@code rows} gives the state of one moment.
 */
public interface Store extends AutoCloseable {
    /** The study's identity. */
    UUID study();

    /** True when nothing readable lies on the disk. */
    boolean encrypted();

    /** The row stored under {@code key}, or null. */
    byte[] row(Key key);

    /** Runs {@code reads} so that all its calls of {@code row} on this thread see one state; many reads are quicker so. */
    void reading(Runnable reads);

    /** Gives every row once, in no order that means anything. */
    void rows(BiConsumer<Key, byte[]> each);

    /** @throws IllegalArgumentException if there is no such revision */
    Entry entry(long revision);

    /** The newest entry, or empty in a new store. */
    Optional<Entry> last();

    /**
     * Stores the after-images and the entry in one durable transaction: all or nothing.
     *
     * @throws plait.core.Problem if it could not be written; then nothing was
     */
    void append(Entry entry);

    /** Keeps bytes outside the journal and returns their name; the same bytes have the same name. Durable when it returns. */
    String putBlob(byte[] content);

    /**
     * What {@code putBlob} kept.
     *
     * @throws DamagedStudy if it is missing or not what was kept
     */
    byte[] blob(String name);

    /** A hash that nobody without the study's key can compute or check (HMAC-SHA-256): tells whether a quote is still the same without keeping it. */
    byte[] keyedHash(byte[] content);

    /** Reads everything that is stored and checks it: seals, chain, witness, that rows are what the journal left, blobs. */
    Verification verify(Progress progress);

    @Override void close();
}
