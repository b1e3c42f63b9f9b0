package plait.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.theme.Theme;

/** Each part of the window, whatever it is: all its controls are heard, and Tab goes round them. A new part comes under this by itself. */
class EveryPartTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final Workplace workplace = new Workplace();

    static Stream<Class<?>> parts() throws IOException {
        return classes().filter(each -> each.getSimpleName().endsWith("Part") && !Modifier.isAbstract(each.getModifiers())).filter(EveryPartTest::isMadeIn);
    }

    /** All classes of the window. */
    static Stream<Class<?>> classes() throws IOException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root.resolve("plait/ui"))) {
            List<Path> found = files.filter(each -> each.toString().endsWith(".class")).sorted().toList();
            return found.stream().map(each -> named(root.relativize(each)));
        }
    }

    private static Path root() {
        try {
            return Path.of(Theme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> named(Path file) {
        String name = file.toString().replace(".class", "").replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name, false, Theme.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isMadeIn(Class<?> kind) {
        for (Class<?> at = kind; at != null; at = at.getSuperclass()) {
            if (Arrays.stream(at.getDeclaredMethods()).anyMatch(each -> each.isAnnotationPresent(PostConstruct.class) && Arrays.asList(each.getParameterTypes()).contains(Composite.class))) return true;
        }
        return false;
    }

    @AfterEach void end() {
        workplace.jobs.cancelAll();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void allIsHeardAndReachedByKeyboard(Class<?> kind) {
        window.shell().setLayout(new FillLayout());
        var place = new Composite(window.shell(), SWT.NONE);
        Object part = workplace.make(kind, place);
        window.open();
        workplace.rest();

        assertEquals(List.of(), Sweep.faults(place));
        workplace.focus(part);
        EventLoop.settle();
        if (!Sweep.focusable(place).isEmpty()) assertTrue(isIn(place, Display.getCurrent().getFocusControl()), "the part takes the focus when it comes to the front");
    }

    private static boolean isIn(Composite place, Control control) {
        return control != null && (control == place || isIn(place, control.getParent()));
    }
}
