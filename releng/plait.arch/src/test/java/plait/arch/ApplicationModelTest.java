package plait.arch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Application.e4xmi names classes as text, which no compiler reads: a name that is wrong shows only when the window opens. */
class ApplicationModelTest {
    private static final Pattern OURS = Pattern.compile("bundleclass://plait\\.\\w+/(plait\\.[\\w.$]+)");

    @Test
    void everyClassIsThere() throws Exception {
        var named = names();
        assertFalse(named.isEmpty());
        assertEquals(List.of(), named.stream().filter(name -> getClass().getResource("/" + name.replace('.', '/') + ".class") == null).toList());
    }

    @Test
    void everyCommandHasANameAHandlerAndAPlaceInAMenu() throws Exception {
        Document model = model();
        Set<String> handled = attributes(model, "handlers", "command");
        Set<String> inMenus = attributes(model, "children", "command");
        List<Element> commands = elements(model, "commands");
        assertFalse(commands.isEmpty());
        for (Element command : commands) {
            String id = command.getAttribute("xmi:id");
            assertFalse(command.getAttribute("commandName").isBlank(), id + " has no name, so the list of commands cannot show it");
            assertTrue(handled.contains(id), id + " has no handler");
            assertTrue(inMenus.contains(id), id + " stands in no menu, so nobody finds it who does not know it");
        }
    }

    @Test
    void noKeyHasTwoMeaningsInOnePlace() throws Exception {
        for (Element table : elements(model(), "bindingTables")) {
            List<String> keys = elements(table, "bindings").stream().map(binding -> binding.getAttribute("keySequence")).toList();
            assertEquals(keys.stream().distinct().toList(), keys, table.getAttribute("elementId"));
        }
    }

    private static Set<String> attributes(Document model, String tag, String attribute) {
        return elements(model, tag).stream().map(each -> each.getAttribute(attribute)).collect(Collectors.toSet());
    }

    private static List<Element> elements(Node from, String tag) {
        NodeList found = from instanceof Document model ? model.getElementsByTagName(tag) : ((Element) from).getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }

    private Document model() throws Exception {
        try (var model = getClass().getResourceAsStream("/Application.e4xmi")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(model);
        }
    }

    private List<String> names() throws Exception {
        try (var model = getClass().getResourceAsStream("/Application.e4xmi")) {
            return OURS.matcher(new String(model.readAllBytes(), UTF_8)).results().map(found -> found.group(1)).distinct().toList();
        }
    }
}
