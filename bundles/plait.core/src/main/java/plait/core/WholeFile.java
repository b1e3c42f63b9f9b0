package plait.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writing.to(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem("The file cannot be written. Check that its folder exists, that you may write there, and that there is room.", e);
        } finally {
            part.toFile().delete();
        }
    }
}
