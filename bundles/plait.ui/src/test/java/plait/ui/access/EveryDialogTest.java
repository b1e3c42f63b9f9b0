package plait.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plait.model.ModelFactory;
import plait.model.ModelPackage;
import plait.ui.EventLoop;
import plait.ui.TestWindow;

/** Each dialog, whatever it is: all is heard, Tab goes round, Escape leaves, Enter does what a verb says. A new dialog comes under this by itself. */
class EveryDialogTest {
    /** What says nothing of what will be done. */
    private static final Set<String> NO_VERBS = Set.of("OK", "Ok", "Yes", "No");

    /** What is shown once and must have been kept before it goes. */
    private static final Set<String> STAYS = Set.of("RecoveryKeyDialog");

    /** Where the work is in the middle and what stands above it has words already. */
    private static final Set<String> AMID = Set.of("FromPassageDialog");

    @RegisterExtension final TestWindow window = new TestWindow();
    private final Workplace workplace = new Workplace();

    static Stream<Class<?>> dialogs() throws IOException {
        return EveryPartTest.classes().filter(each -> Dialog.class.isAssignableFrom(each) && !Modifier.isAbstract(each.getModifiers()));
    }

    @AfterEach void end() {
        workplace.jobs.cancelAll();
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void allIsHeardAndReachedByKeyboard(Class<?> kind) throws ReflectiveOperationException {
        window.open();
        var dialog = (Dialog) made(kind);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        EventLoop.settle();

        Button standard = shell.getDefaultButton();
        assertNotNull(standard, "a button that Enter presses");
        assertFalse(NO_VERBS.contains(standard.getText()), "it says what it does, not " + standard.getText());
        assertFalse(shell.getText().isBlank(), "it has a title");
        assertTrue(isIn(shell, Display.getCurrent().getFocusControl()), "it has the focus");
        assertTrue(AMID.contains(kind.getSimpleName()) || isFirst(Display.getCurrent().getFocusControl(), shell), "it begins in its first field");
        assertEquals(List.of(), Sweep.faults(shell));

        shell.traverse(SWT.TRAVERSE_ESCAPE);
        EventLoop.settle();
        assertEquals(STAYS.contains(kind.getSimpleName()), !shell.isDisposed(), "Escape leaves it");
    }

    /** In the first that something is put into or chosen from; past choices that are seldom made, in the first that is written in. */
    private static boolean isFirst(Control at, Shell shell) {
        List<Control> fields = Sweep.focusable(shell).stream().filter(EveryDialogTest::isField).toList();
        Optional<Control> written = fields.stream().filter(Text.class::isInstance).findFirst();
        return fields.isEmpty() || fields.getFirst() == at || written.filter(text -> text == at).isPresent();
    }

    private static boolean isField(Control control) {
        if (control instanceof Button) return (control.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0;
        return control instanceof Combo || control instanceof Text && (control.getStyle() & SWT.BORDER) != 0 || (control.getStyle() & SWT.READ_ONLY) == 0;
    }

    private static boolean isIn(Composite place, Control control) {
        return control != null && (control == place || isIn(place, control.getParent()));
    }

    /** Makes it as the window does, with something of each kind that it asks for. */
    private Object made(Class<?> kind) throws ReflectiveOperationException {
        Executable way = way(kind);
        way.setAccessible(true);
        Object[] arguments = arguments(way);
        try {
            return way instanceof Constructor<?> constructor ? constructor.newInstance(arguments) : ((Method) way).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError("it cannot be made", e.getCause());
        }
    }

    private static Executable way(Class<?> kind) {
        Constructor<?> constructor = kind.getDeclaredConstructors()[0];
        if (kind.isRecord()) return constructor;
        if (!Modifier.isPrivate(constructor.getModifiers())) return constructor;
        return Arrays.stream(kind.getDeclaredMethods()).filter(each -> each.getReturnType() == kind && Modifier.isStatic(each.getModifiers())).max(Comparator.comparingInt(Method::getParameterCount)).map(Executable.class::cast).orElse(constructor);
    }

    private Object[] arguments(Executable way) throws ReflectiveOperationException {
        Type[] types = way.getGenericParameterTypes();
        var arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) arguments[i] = argument(types[i]);
        return arguments;
    }

    private Object argument(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) return list(list.getActualTypeArguments()[0]);
        Class<?> kind = (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
        if (kind == Shell.class || kind == Composite.class) return window.shell();
        if (kind == String.class) return "Words";
        if (kind == int.class) return 1;
        if (kind == boolean.class) return true;
        if (kind == Map.class) return Map.of();
        if (kind == Set.class) return Set.of();
        if (kind.isEnum()) return kind.getEnumConstants()[0];
        for (Object each : workplace.things()) if (kind.isInstance(each)) return each;
        if (EObject.class.isAssignableFrom(kind)) return ModelFactory.eINSTANCE.create((EClass) ModelPackage.eINSTANCE.getEClassifier(kind.getSimpleName()));
        if (kind.isInterface()) return Workplace.idleOne(kind);
        if (!kind.getName().startsWith("plait.")) throw new AssertionError("say how to make a " + kind.getName());
        return made(kind);
    }

    private List<?> list(Type of) throws ReflectiveOperationException {
        List<?> known = workplace.things().stream().filter(((Class<?>) of)::isInstance).toList();
        return known.isEmpty() ? List.of(argument(of)) : known;
    }
}
