package plait.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import plait.core.Problem;

/**
 * One opener at a time: a lock of the operating system, which a killed process loses by itself, and beside it who holds it.
 * The locked byte lies far behind the words, because Windows lets nobody read what is locked.
 */
final class StudyLock implements AutoCloseable {
    static final String NAME = "lock";
    private static final long LOCKED_BYTE = 1 << 20;

    private final FileChannel file;
    private final FileLock lock;

    /** @throws Problem if somebody else has the study open, saying who and since when */
    StudyLock(Path folder) throws IOException {
        file = FileChannel.open(folder.resolve(NAME), CREATE, READ, WRITE);
        lock = tryLock();
        if (lock == null) {
            String holder = holder();
            file.close();
            throw new Problem("This study is open already" + holder + ". Close it there first.");
        }
        file.truncate(0);
        file.write(ByteBuffer.wrap(thisOpener().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private FileLock tryLock() throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held in this very process
        }
    }

    private String holder() throws IOException {
        var bytes = ByteBuffer.allocate(512);
        file.read(bytes, 0);
        String words = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private static String thisOpener() {
        String since = LocalDateTime.now().format(DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK));
        return "by " + System.getProperty("user.name") + " on " + host() + " since " + since;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    @Override public void close() throws IOException {
        lock.release();
        file.close();
    }
}
