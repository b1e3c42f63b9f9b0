package plait.ui.sheets;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.event.Event;
import plait.core.OpenStudy;

/** Takes files that are dropped anywhere on the window while a study is open. */
public final class FileDrop {
    @Inject
    public FileDrop() {}

    @Inject
    void started(@Optional @UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, MApplication application) {
        if (event == null) return;
        for (MWindow window : application.getChildren()) {
            if (window.getWidget() instanceof Shell shell) on(shell, window.getContext());
        }
    }

    private static void on(Shell shell, IEclipseContext context) {
        var target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override public void dragEnter(DropTargetEvent drag) {
                // never a move: the file stays where the person keeps it
                drag.detail = context.get(OpenStudy.class) == null ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override public void dragOperationChanged(DropTargetEvent drag) {
                dragEnter(drag);
            }

            @Override public void drop(DropTargetEvent drop) {
                if (!(drop.data instanceof String[] names)) return;
                List<Path> files = files(names);
                // later, so that the program that the files come from need not wait for our questions
                if (!files.isEmpty() && context.get(OpenStudy.class) != null) {
                    shell.getDisplay().asyncExec(() -> ContextInjectionFactory.make(Importing.class, context).start(files));
                }
            }
        });
    }

    /** What was dropped; a folder stands for the files that lie in it, hidden ones and further folders left out. */
    static List<Path> files(String[] names) {
        return Arrays.stream(names).map(Path::of).flatMap(path -> Files.isDirectory(path) ? in(path) : Stream.of(path)).filter(Files::isRegularFile).toList();
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // as an empty folder: there is nothing that could be read
        }
    }
}
