package plait.drive;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Tree;
import plait.core.OpenStudy;

/** Says how long it took from the start of the process until somebody could work: tree and transcript filled, and the thread of the window free. And what the heap holds when theory and index are loaded too. */
public final class Usable implements Script {
    @Override
    public void run(Drive drive) throws Exception {
        drive.find(Tree.class, tree -> tree.isVisible() && tree.getItemCount() > 0);
        drive.find(Canvas.class, canvas -> canvas.isVisible() && canvas.isFocusControl());
        drive.ui(() -> {
            while (drive.shell().getDisplay().readAndDispatch()) {}
            drive.shell().update();
            return null;
        });
        long usable = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        double cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        var study = drive.service(OpenStudy.class);
        drive.ui(study::theoryLater).get();
        drive.ui(() -> {
            study.awaitSearch();
            return null;
        });
        for (int i = 0; i < 3; i++) System.gc();
        double heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
        System.out.printf(Locale.ROOT, "usable after %.2f s, CPU %.2f s, heap after collection %.0f MB%n", usable / 1e3, cpu, heap);
    }
}
