package plait.drive;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

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
