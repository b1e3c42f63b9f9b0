package plait.arch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Application.e4xmi names classes as text, which no compiler reads: a name that is wrong shows only when the window opens. */
class ApplicationModelTest {
    private static final Pattern OURS = Pattern.compile("bundleclass://plait\\.\\w+/(plait\\.[\\w.$]+)");

    @Test
    void everyClassIsThere() throws Exception {
        var named = names();
        assertFalse(named.isEmpty());
        assertEquals(List.of(), named.stream().filter(name -> getClass().getResource("/" + name.replace('.', '/') + ".class") == null).toList());
    }

    private List<String> names() throws Exception {
        try (var model = getClass().getResourceAsStream("/Application.e4xmi")) {
            return OURS.matcher(new String(model.readAllBytes(), UTF_8)).results().map(found -> found.group(1)).distinct().toList();
        }
    }
}
