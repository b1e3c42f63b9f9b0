package plait.ui;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A window for each test. All tests share one display, which stays: SWT has one for a thread. */
public final class TestWindow implements BeforeEachCallback, AfterEachCallback {
    private Shell shell;

    @Override public void beforeEach(ExtensionContext context) {
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setBounds(40, 40, 900, 600);
    }

    public Shell shell() {
        return shell;
    }

    public void open() {
        shell.open();
        EventLoop.until("the window is there", () -> shell.getClientArea().height > 300);
        EventLoop.settle();
    }

    @Override public void afterEach(ExtensionContext context) {
        for (Shell each : Display.getDefault().getShells()) each.dispose();
        EventLoop.settle();
    }
}
