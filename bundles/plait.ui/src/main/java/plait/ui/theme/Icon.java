package plait.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** The Lucide icons in use; each name is that of its file. Drawn from SVG at the display's own zoom. */
public enum Icon {
    ARROW_RIGHT_FROM_LINE,
    BOOKMARK,
    BOOK_OPEN,
    BUILDING,
    CALENDAR,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CIRCLE_QUESTION_MARK,
    COLUMNS_2,
    DOWNLOAD,
    FILE_INPUT,
    FILE_OUTPUT,
    FILE_TEXT,
    FILTER_X,
    FOLDER_OPEN,
    FOLDER_PLUS,
    GIT_BRANCH,
    GIT_COMPARE,
    GRID_3X3,
    HIGHLIGHTER,
    HISTORY,
    LAYOUT_GRID,
    LIST_CHECKS,
    LIST_FILTER,
    LIST_TREE,
    LOCK,
    LOCK_OPEN,
    MERGE,
    MESSAGE_SQUARE,
    MESSAGE_SQUARE_LOCK,
    MINUS,
    MONITOR,
    NETWORK,
    NOTEBOOK_PEN,
    PACKAGE_PLUS,
    PENCIL,
    PHONE,
    PLUS,
    PRINTER,
    QUOTE,
    REDO_2,
    REPEAT,
    SEARCH,
    SETTINGS,
    SHIELD_CHECK,
    SNOWFLAKE,
    SPLINE,
    SPLIT,
    TAG,
    TERMINAL,
    TRASH_2,
    TRIANGLE_ALERT,
    UNDO_2,
    USER,
    USERS,
    USER_LOCK,
    WAYPOINTS,
    WORKFLOW,
    X,
    ZOOM_IN,
    ZOOM_OUT;

    Image image(Display display, int size, Token colour, boolean dark) {
        String svg = inked(read("/icons/" + file()), colour, dark);
        return new Image(display, (ImageDataProvider) zoom -> rendered(svg, size * zoom / 100));
    }

    private String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** The icon that the application model names by its address; empty for none, or none of ours. @param uri may be null */
    static Optional<Icon> in(String uri) {
        return uri == null ? Optional.empty() : Stream.of(values()).filter(each -> uri.contains("/icons/" + each.file())).findFirst();
    }

    /** An icon as it lies in its file, which has the colour of labels in the light theme, in another one. */
    static String inked(String svg, Token colour, boolean dark) {
        return svg.replace(Token.INK2.hex(false), colour.hex(dark));
    }

    static ImageData rendered(String svg, int pixels) {
        String sized = svg.replaceFirst("width=\"16\"", "width=\"" + pixels + '"').replaceFirst("height=\"16\"", "height=\"" + pixels + '"');
        return new ImageLoader().load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0];
    }

    static String read(String file) {
        try (InputStream svg = Icon.class.getResourceAsStream(file)) {
            return new String(svg.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an icon could not be read", e);
        }
    }
}
