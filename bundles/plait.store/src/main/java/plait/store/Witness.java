package plait.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The head witness: how far the journal had come, kept outside the store, so that a store that lost its end is found out.
 * Two slots take turns; a torn write leaves the other. Slot: revision (8 bytes), hash of that entry (32), HMAC of both (32).
 * It is written with each commit, so a killed process leaves it whole, and synced behind it: it is a lower bound, and a commit need not wait
 * for a second sync.
 */
final class Witness implements AutoCloseable {
    /** @param hash of the journal entry with this revision */
    record Mark(long revision, byte[] hash) {}

    static final String NAME = "witness";
    private static final int HASH = 32;
    private static final int SLOT = Long.BYTES + HASH + 32;

    private final FileChannel file;
    private final DataKey key;
    private final AtomicBoolean syncing = new AtomicBoolean();
    private final ExecutorService syncer = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "plait-witness");
        thread.setDaemon(true);
        return thread;
    });

    Witness(Path folder, DataKey key) throws IOException {
        this.key = key;
        file = FileChannel.open(folder.resolve(NAME), CREATE, READ, WRITE);
    }

    /** The newest mark whose slot is whole. */
    Optional<Mark> read() throws IOException {
        Optional<Mark> first = slot(0);
        Optional<Mark> second = slot(1);
        if (first.isEmpty() || second.isEmpty()) return first.or(() -> second);
        return first.get().revision > second.get().revision ? first : second;
    }

    private Optional<Mark> slot(int number) throws IOException {
        var bytes = ByteBuffer.allocate(SLOT);
        file.read(bytes, (long) number * SLOT);
        if (bytes.hasRemaining()) return Optional.empty();
        byte[] all = bytes.array();
        byte[] marked = Arrays.copyOf(all, Long.BYTES + HASH);
        if (!Arrays.equals(key.witness(marked), 0, 32, all, Long.BYTES + HASH, SLOT)) return Optional.empty();
        return Optional.of(new Mark(bytes.getLong(0), Arrays.copyOfRange(all, Long.BYTES, Long.BYTES + HASH)));
    }

    /** In the system's hands when it returns, and on disk soon after. */
    void write(Mark mark) throws IOException {
        byte[] marked = ByteBuffer.allocate(Long.BYTES + HASH).putLong(mark.revision).put(mark.hash).array();
        ByteBuffer slot = ByteBuffer.allocate(SLOT).put(marked).put(key.witness(marked)).flip();
        long at = (mark.revision & 1) * SLOT;
        while (slot.hasRemaining()) at += file.write(slot, at);
        if (syncing.compareAndSet(false, true)) syncer.execute(this::sync);
    }

    private void sync() {
        syncing.set(false);
        try {
            file.force(false);
        } catch (IOException e) {
            return; // closed meanwhile, or the disk is gone; the next commit will tell
        }
    }

    @Override public void close() throws IOException {
        syncer.shutdown();
        file.force(false);
        file.close();
    }
}
