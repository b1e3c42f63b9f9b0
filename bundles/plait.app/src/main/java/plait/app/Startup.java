package plait.app;

import java.nio.file.Path;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;

/** The e4 life cycle: what is known before the window is built. */
public final class Startup {
    /** The folder of the study to open, when one was named. */
    static final String STUDY = "plait.study";

    @PostContextCreate
    void open(IEclipseContext context) {
        var study = System.getProperty(STUDY);
        if (study != null) context.set(STUDY, Path.of(study));
    }
}
