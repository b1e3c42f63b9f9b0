package plait.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jetbrains.exodus.ArrayByteIterable;
import jetbrains.exodus.ByteIterable;
import jetbrains.exodus.ExodusException;
import jetbrains.exodus.bindings.LongBinding;
import jetbrains.exodus.env.Cursor;
import jetbrains.exodus.env.Environment;
import jetbrains.exodus.env.EnvironmentConfig;
import jetbrains.exodus.env.Environments;
import jetbrains.exodus.env.Store;
import jetbrains.exodus.env.StoreConfig;
import jetbrains.exodus.env.Transaction;
import plait.core.Problem;
import plait.core.study.DamagedStudy;

/** Two trees of sealed bytes, rows and journal, written in one exclusive durable transaction. The only class that calls Xodus. */
final class XodusRows implements AutoCloseable {
    /** Writes into the running transaction. */
    interface Writing {
        /** @param row null: delete */
        void row(byte[] key, byte[] row);

        /** @throws IllegalStateException if the revision is there already */
        void entry(long revision, byte[] entry);
    }

    private static final String UNREADABLE = "The study's store cannot be read: it is damaged. Restore the newest backup.";

    private final Environment environment;
    private final Store rows;
    private final Store journal;
    private final ThreadLocal<Transaction> snapshot = new ThreadLocal<>();

    XodusRows(Path folder) {
        try {
            var config = new EnvironmentConfig().setLogDurableWrite(true).setTreeMaxPageSize(32).setLogLockTimeout(0).setManagementEnabled(false);
            environment = Environments.newInstance(folder.toFile(), config);
            rows = environment.computeInTransaction(t -> environment.openStore("rows", StoreConfig.WITHOUT_DUPLICATES, t));
            journal = environment.computeInTransaction(t -> environment.openStore("journal", StoreConfig.WITHOUT_DUPLICATES, t));
        } catch (RuntimeException e) {
            throw new DamagedStudy(UNREADABLE, e);
        }
    }

    byte[] row(byte[] key) {
        return reading(t -> bytes(rows.get(t, new ArrayByteIterable(key))));
    }

    byte[] entry(long revision) {
        return reading(t -> bytes(journal.get(t, LongBinding.longToEntry(revision))));
    }

    /** The newest entry, or null. */
    byte[] lastEntry() {
        return reading(t -> {
            try (Cursor cursor = journal.openCursor(t)) {
                return cursor.getLast() ? bytes(cursor.getValue()) : null;
            }
        });
    }

    /** Revision of the newest entry, or 0. */
    long lastRevision() {
        return reading(t -> {
            try (Cursor cursor = journal.openCursor(t)) {
                return cursor.getLast() ? LongBinding.entryToLong(cursor.getKey()) : 0L;
            }
        });
    }

    void forEachRow(BiConsumer<byte[], byte[]> each) {
        reading(t -> {
            try (Cursor cursor = rows.openCursor(t)) {
                while (cursor.getNext()) each.accept(bytes(cursor.getKey()), bytes(cursor.getValue()));
            }
            return null;
        });
    }

    /** All reads of {@code reads} on this thread see one state. */
    void snapshot(Runnable reads) {
        Transaction transaction = environment.beginReadonlyTransaction();
        snapshot.set(transaction);
        try {
            reads.run();
        } finally {
            snapshot.remove();
            transaction.abort();
        }
    }

    private interface Read<T> {
        T in(Transaction transaction);
    }

    private <T> T reading(Read<T> read) {
        Transaction running = snapshot.get();
        try {
            return running != null ? read.in(running) : environment.computeInReadonlyTransaction(read::in);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) { // damaged pages make Xodus throw whatever its arithmetic comes to
            throw new DamagedStudy(UNREADABLE, e);
        }
    }

    /** All or nothing, and on disk when it returns. */
    void write(Consumer<Writing> work) {
        Transaction transaction = environment.beginExclusiveTransaction();
        try {
            work.accept(writingIn(transaction));
            if (!transaction.commit()) throw new IllegalStateException("the transaction was not committed");
        } catch (ExodusException e) {
            throw new Problem("The study could not be written. Check that the disk is not full and that you may write to it; nothing was changed.", e);
        } finally {
            if (!transaction.isFinished()) transaction.abort();
        }
    }

    private Writing writingIn(Transaction transaction) {
        return new Writing() {
            @Override public void row(byte[] key, byte[] row) {
                if (row == null) rows.delete(transaction, new ArrayByteIterable(key));
                else rows.put(transaction, new ArrayByteIterable(key), new ArrayByteIterable(row));
            }

            @Override public void entry(long revision, byte[] entry) {
                if (!journal.add(transaction, LongBinding.longToEntry(revision), new ArrayByteIterable(entry))) {
                    throw new IllegalStateException("revision " + revision + " is there already");
                }
            }
        };
    }

    private static byte[] bytes(ByteIterable value) {
        return value == null ? null : Arrays.copyOf(value.getBytesUnsafe(), value.getLength());
    }

    @Override public void close() {
        environment.close();
    }
}
