package plait.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import plait.core.Problem;
import plait.core.study.DamagedStudy;

/** Frozen texts and originals, one sealed file each, named by a keyed hash of the content: so the same bytes are kept once. */
final class Blobs {
    private static final int NAME_BYTES = 20;

    private final Path folder;
    private final DataKey key;
    private final Seal seal;

    Blobs(Path folder, DataKey key, Seal seal) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.key = key;
        this.seal = seal;
    }

    String put(byte[] content) {
        String name = HexFormat.of().formatHex(Arrays.copyOf(key.hash(content), NAME_BYTES));
        if (isSound(name)) return name;
        try {
            DurableFiles.replace(folder.resolve(name), seal.seal(associated(name), Packing.pack(content)));
        } catch (IOException e) {
            throw new Problem("The study could not be written. Check that the disk is not full and that you may write to it; nothing was lost.", e);
        }
        return name;
    }

    private boolean isSound(String name) {
        if (!Files.exists(folder.resolve(name))) return false;
        try {
            get(name);
            return true;
        } catch (DamagedStudy e) {
            return false; // so it is written again, whole
        }
    }

    byte[] get(String name) {
        try {
            return Packing.unpack(seal.open(associated(name), Files.readAllBytes(folder.resolve(name))));
        } catch (NoSuchFileException e) {
            throw new DamagedStudy("A text or original of this study is missing from its folder. Restore the newest backup.", e);
        } catch (IOException e) {
            throw new DamagedStudy("A text or original of this study cannot be read. Check the disk, or restore the newest backup.", e);
        } catch (BrokenSeal e) {
            throw new DamagedStudy("A text or original of this study " + e.getMessage() + ". Restore the newest backup.", e);
        }
    }

    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.length() == 2 * NAME_BYTES).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] associated(String name) {
        return ("blob " + name).getBytes(StandardCharsets.US_ASCII);
    }
}
