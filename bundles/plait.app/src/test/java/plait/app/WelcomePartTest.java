package plait.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WelcomePartTest {
    private final Shell shell = new Shell(Display.getDefault());

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void namesTheStudy() {
        var context = EclipseContextFactory.create();
        context.set(Startup.STUDY, Path.of("somewhere", "lero.plait"));
        context.set(Composite.class, shell);
        ContextInjectionFactory.make(WelcomePart.class, context);
        assertEquals("lero.plait", ((Label) shell.getChildren()[0]).getText());
    }
}
