package plait.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.swt.widgets.Display;

/** The serif that comes with Plait. It is copied to a temporary file, because the platforms load fonts from files only. */
final class SerifFont {
    private static final String FAMILY = "Noto Serif";
    private static final String FILE = "/fonts/NotoSerif-Regular.ttf";

    private SerifFont() {}

    /** Makes the font known to the display and returns the family to ask for. */
    static String load(Display display) {
        try (InputStream font = SerifFont.class.getResourceAsStream(FILE)) {
            Path copy = Files.createTempFile("plait-font", ".ttf");
            Files.copy(font, copy, StandardCopyOption.REPLACE_EXISTING);
            boolean known = display.loadFont(copy.toString());
            copy.toFile().deleteOnExit();
            return known ? FAMILY : "serif";
        } catch (IOException e) {
            throw new UncheckedIOException("the serif font could not be unpacked", e);
        }
    }
}
