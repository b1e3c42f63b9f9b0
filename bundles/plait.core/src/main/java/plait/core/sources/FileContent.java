package plait.core.sources;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A file as it came.
 *
 * @param name the file's name without its folder; its ending helps to recognise the format
 * @param bytes all of it, byte for byte; not to be changed
 * @param encoding what the person chose for a plain text, or empty to find out
 */
public record FileContent(String name, byte[] bytes, Optional<Charset> encoding) {
    public static FileContent of(String name, byte[] bytes) {
        return new FileContent(name, bytes, Optional.empty());
    }
}
