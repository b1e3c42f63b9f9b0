package plait.drive;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The open window, for a script that runs beside its thread: wait for something, look for something, do something. */
public final class Drive {
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private final Thread uiThread;
    private final Shell shell;

    private Drive(Thread uiThread) throws Exception {
        this.uiThread = uiThread;
        this.shell = until("the window", () -> display() == null ? null : ui(this::window));
    }

    /** Waits until the window of the given thread is visible. */
    static Drive of(Thread uiThread) throws Exception {
        return new Drive(uiThread);
    }

    public Shell shell() {
        return shell;
    }

    /** The window in the e4 model; its context gives every service. */
    public MWindow model() throws Exception {
        return ui(() -> (MWindow) shell.getData("modelElement"));
    }

    /** A service of the window's context, for instance its handlers or the session. */
    public <T> T service(Class<T> type) throws Exception {
        return model().getContext().get(type);
    }

    /** Runs on the thread of the window and waits for the result. */
    public <T> T ui(Callable<T> action) throws Exception {
        var task = new FutureTask<>(action);
        display().syncExec(task);
        return task.get();
    }

    /** Runs a command by the end of its id, such as {@code show.code}, and waits until it has run. */
    public void command(String id) throws Exception {
        until(id + " to be possible", () -> ui(() -> handlers().canExecute(parameterized(id))) ? id : null);
        ui(() -> handlers().executeHandler(parameterized(id)));
    }

    /** Begins a command that asks something in a dialog: it ends when the dialog does. */
    public void later(String id) throws Exception {
        until(id + " to be possible", () -> ui(() -> handlers().canExecute(parameterized(id))) ? id : null);
        display().asyncExec(() -> handlers().executeHandler(parameterized(id)));
    }

    private EHandlerService handlers() {
        return context().get(EHandlerService.class);
    }

    private ParameterizedCommand parameterized(String id) {
        return context().get(ECommandService.class).createCommand("plait.app.command." + id, null);
    }

    private IEclipseContext context() {
        return ((MWindow) shell.getData("modelElement")).getContext();
    }

    /** The dialog or popup that is open, or null. */
    public Shell dialog() throws Exception {
        return ui(() -> {
            Shell active = display().getActiveShell();
            return active == null || active == shell ? null : active;
        });
    }

    /** Types into the only field of the dialog and presses its default button, and waits until the dialog has gone. */
    public void answer(String words) throws Exception {
        Shell asks = until("a dialog", this::dialog);
        ui(() -> {
            find(asks, Text.class, text -> true).setText(words);
            asks.getDefaultButton().notifyListeners(SWT.Selection, new Event());
            return null;
        });
        until("the end of the dialog", () -> ui(() -> asks.isDisposed() ? words : null));
    }

    /** Waits until nothing more is to be laid out or drawn. */
    public void settled() throws Exception {
        for (int i = 0; i < 3; i++) ui(() -> {
            shell.layout(true, true);
            while (display().readAndDispatch()) {}
            shell.update();
            return null;
        });
    }

    /** Asks, off the thread of the window, until the answer is not null. */
    public static <T> T until(String what, Callable<T> question) throws Exception {
        for (long end = System.nanoTime() + PATIENCE_NANOS; System.nanoTime() < end; Thread.sleep(20)) {
            T answer = question.call();
            if (answer != null) return answer;
        }
        throw new AssertionError("waited in vain for " + what);
    }

    /** The first control of the type that fits, waited for. */
    public <C extends Control> C find(Class<C> type, Predicate<C> fits) throws Exception {
        return until(type.getSimpleName(), () -> ui(() -> find(shell, type, fits)));
    }

    /** Whether such a control is there now; on the thread of the window. */
    public <C extends Control> boolean shows(Class<C> type, Predicate<C> fits) {
        return find(shell, type, fits) != null;
    }

    private static <C extends Control> C find(Control from, Class<C> type, Predicate<C> fits) {
        if (type.isInstance(from) && fits.test(type.cast(from))) return type.cast(from);
        if (!(from instanceof Composite parent)) return null;
        for (var child : parent.getChildren()) {
            var found = find(child, type, fits);
            if (found != null) return found;
        }
        return null;
    }

    private Display display() {
        return Display.findDisplay(uiThread);
    }

    private Shell window() {
        for (var candidate : display().getShells())
            if (candidate.isVisible() && candidate.getData("modelElement") instanceof MWindow) return candidate;
        return null;
    }
}
