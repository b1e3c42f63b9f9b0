package plait.core.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.Progress;

/** What every {@code Store} promises; run on the real one and on the fake. */
public abstract class StoreContract {
    private static final int FACTOR = 12;
    private final Random random = new Random(1);
    private Store store;

    /** A new, empty store. */
    protected abstract Store create() throws Exception;

    /** The same store, closed and opened anew, where there is something to reopen. */
    protected abstract Store reopen(Store open) throws Exception;

    @BeforeEach void openStore() throws Exception {
        store = create();
    }

    @AfterEach void closeStore() {
        store.close();
    }

    private static Key key(int n) {
        return new Key(FACTOR, 0x0190_0000_0000_7000L + n, 0x8000_0000_0000_0000L | n);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Entry entry(Change... changes) {
        long revision = store.last().map(Entry::revision).orElse(0L) + 1;
        byte[] previous = store.last().map(Entry::hash).orElse(new byte[32]);
        return new Entry(revision, 1000 + revision, "Amara", "Apply code", "", Entry.Kind.CHANGE, revision, 0, 1, previous, List.of(changes));
    }

    private Change change(Key key, byte[] before, byte[] after) {
        byte[] salt = new byte[Change.SALT];
        random.nextBytes(salt);
        return Change.of(key, before, after, salt);
    }

    @Test void aNewStoreIsEmpty() {
        assertTrue(store.last().isEmpty());
        assertNull(store.row(key(1)));
        store.rows((key, row) -> {
            throw new AssertionError("a row in a new store");
        });
    }

    @Test void whatWasAppendedIsRead() throws Exception {
        Entry first = entry(change(key(1), null, bytes("one")), change(key(2), null, bytes("two")));
        store.append(first);
        store.append(entry(change(key(1), bytes("one"), bytes("uno")), change(key(2), bytes("two"), null)));
        store = reopen(store);
        assertArrayEquals(bytes("uno"), store.row(key(1)));
        assertNull(store.row(key(2)));
        assertEquals(2, store.last().orElseThrow().revision());
        assertArrayEquals(first.hash(), store.entry(1).hash());
        assertArrayEquals(first.images(), store.entry(1).images());
        assertArrayEquals(first.hash(), store.entry(2).previous());
    }

    @Test void everyRowIsGivenOnce() throws Exception {
        var want = new HashMap<Key, String>();
        for (int i = 0; i < 300; i++) {
            String row = "row " + i + "x".repeat(random.nextInt(500));
            want.put(key(i), row);
            store.append(entry(change(key(i), null, bytes(row))));
        }
        store = reopen(store);
        Map<Key, String> have = new HashMap<>();
        store.rows((key, row) -> assertNull(have.put(key, new String(row, StandardCharsets.UTF_8))));
        assertEquals(want, have);
    }

    @Test void anEntryWithoutImagesKeepsItsHash() {
        Change change = change(key(1), null, bytes("said in confidence"));
        Entry whole = entry(change);
        Entry purged = entry(change.purge());
        assertArrayEquals(whole.hash(), purged.hash());
        store.append(purged);
        assertTrue(store.entry(1).changes().get(0).purged());
        assertArrayEquals(whole.hash(), store.entry(1).hash());
    }

    @Test void aRevisionCannotBeWrittenTwice() {
        Entry first = entry(change(key(1), null, bytes("one")));
        store.append(first);
        Entry again = new Entry(1, 5, "x", "y", "", Entry.Kind.CHANGE, 1, 0, 1, new byte[32], List.of(change(key(1), null, bytes("other"))));
        assertThrows(RuntimeException.class, () -> store.append(again));
        assertArrayEquals(bytes("one"), store.row(key(1)));
        assertArrayEquals(first.hash(), store.last().orElseThrow().hash());
    }

    @Test void anUnknownRevisionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> store.entry(1));
    }

    @Test void blobsAreKeptOnceByContent() throws Exception {
        byte[] big = new byte[300_000];
        random.nextBytes(big);
        String name = store.putBlob(big);
        assertEquals(name, store.putBlob(big.clone()));
        assertNotEquals(name, store.putBlob(bytes("another")));
        String empty = store.putBlob(new byte[0]);
        store = reopen(store);
        assertArrayEquals(big, store.blob(name));
        assertArrayEquals(new byte[0], store.blob(empty));
        assertThrows(DamagedStudy.class, () -> store.blob("0".repeat(40)));
    }

    @Test void theKeyedHashStaysTheSameForAStudyAndNameOfBlobTellsNothing() throws Exception {
        byte[] hash = store.keyedHash(bytes("a quote"));
        assertEquals(32, hash.length);
        store = reopen(store);
        assertArrayEquals(hash, store.keyedHash(bytes("a quote")));
        assertFalse(Arrays.equals(hash, store.keyedHash(bytes("a quote."))));
        try (Store other = create()) {
            assertFalse(Arrays.equals(hash, other.keyedHash(bytes("a quote"))));
        }
    }

    @Test void theIdentityStays() throws Exception {
        var id = store.study();
        store = reopen(store);
        assertEquals(id, store.study());
    }

    @Test void manyReadsSeeOneState() {
        store.append(entry(change(key(1), null, bytes("one"))));
        store.reading(() -> assertArrayEquals(bytes("one"), store.row(key(1))));
    }

    @Test void aSoundStoreVerifies() {
        store.append(entry(change(key(1), null, bytes("one"))));
        store.append(entry(change(key(1), bytes("one"), bytes("two"))));
        store.putBlob(bytes("text"));
        Verification found = store.verify(Progress.NONE);
        assertEquals(List.of(), found.problems());
        assertEquals(2, found.revisions());
        assertEquals(1, found.rows());
        assertEquals(1, found.blobs());
    }
}
