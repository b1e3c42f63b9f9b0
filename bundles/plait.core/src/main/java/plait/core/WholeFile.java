package plait.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file outside the study whole or not at all: what stood there before stays until the new one is complete. */
public final class WholeFile {
    /** What is written. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** @throws Problem if the file cannot be written */
    public static void write(Path file, Writing writing) {
        write(file, writing, () -> {});
    }

    /**
     * @param before what has to be done before the complete file may stand there: when it throws, nothing new does
     * @throws Problem if the file cannot be written
     */
    static void write(Path file, Writing writing, Runnable before) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writing.to(out);
            }
            refuseUnlessReplaceable(whole);
            before.run();
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("The file cannot be written. Check that its folder exists, that you may write there, and that there is room.", e);
        } finally {
            part.toFile().delete();
        }
    }

    /** What would go wrong with the last step goes wrong here, before anything else is done: another program may hold the file that stands there. */
    private static void refuseUnlessReplaceable(Path file) throws IOException {
        if (Files.isDirectory(file)) throw new FileSystemException(file.toString());
        if (Files.exists(file)) Files.newOutputStream(file, StandardOpenOption.WRITE).close(); // changes nothing in it
    }
}
