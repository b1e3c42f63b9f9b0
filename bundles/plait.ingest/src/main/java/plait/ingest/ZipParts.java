package plait.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import plait.core.sources.UnreadableFile;

/**
 * The parts of a document that is a ZIP archive, each checked against its checksum: libraries that read such documents say nothing when a part
 * is damaged and return half a text.
 */
final class ZipParts implements Closeable {
    /** In bytes, unpacked: far more than any document has, far less than would exhaust the memory. */
    private static final long LARGEST = 400L * 1024 * 1024;

    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws UnreadableFile if the list of parts is damaged */
    static ZipParts open(byte[] bytes) {
        try {
            return new ZipParts(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(FormatFinder.DAMAGED, e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Only for small parts. */
    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** @throws UnreadableFile if the part is missing, damaged or too large */
    byte[] bytes(String name) {
        var entry = zip.getEntry(name);
        if (entry == null) throw new UnreadableFile(FormatFinder.DAMAGED);
        var out = new ByteArrayOutputStream();
        unpack(entry, out);
        return out.toByteArray();
    }

    /**
     * Unpacks the chosen parts and compares their checksums.
     *
     * @throws UnreadableFile if one is damaged, or if together they are larger than any document
     */
    void check(Predicate<String> chosen) {
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!chosen.test(entry.getName())) continue;
            total += unpack(entry, null);
            if (total > LARGEST) throw tooLarge();
        }
    }

    private long unpack(ZipArchiveEntry entry, ByteArrayOutputStream out) {
        var sum = new CRC32();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            var buffer = new byte[32 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
                size += n;
                if (size > LARGEST) throw tooLarge();
                if (out != null) out.write(buffer, 0, n);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(FormatFinder.DAMAGED, e);
        }
        if (sum.getValue() != entry.getCrc()) throw new UnreadableFile(FormatFinder.DAMAGED);
        return size;
    }

    private static UnreadableFile tooLarge() {
        return new UnreadableFile("The file unpacks to far more than a document can hold. It was not opened, because such files are made to exhaust a computer.");
    }

    @Override public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
