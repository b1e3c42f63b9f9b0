package plait.drive;

import java.util.concurrent.FutureTask;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts the product's own application and runs a script beside it. A script that fails ends the program with another code than 0. */
public final class Run implements IApplication {
    @Override
    public Object start(IApplicationContext context) throws Exception {
        var script = (Script) Class.forName(System.getProperty("plait.drive.script")).getConstructor().newInstance();
        var uiThread = Thread.currentThread();
        var task = new FutureTask<Void>(() -> play(script, uiThread), null);
        Thread.ofPlatform().daemon().name("drive").start(task);
        new E4Application().start(context);
        task.get();
        System.out.println("drive: passed");
        return EXIT_OK;
    }

    private static void play(Script script, Thread uiThread) {
        try {
            var drive = Drive.of(uiThread);
            try {
                script.run(drive);
            } finally {
                var workbench = drive.service(IWorkbench.class);
                drive.ui(workbench::close);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}
}
