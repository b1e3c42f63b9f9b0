package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Asks the platform to draw its own controls light or dark. SWT can do it on every platform, but not under one name. */
final class PlatformTheme {
    private PlatformTheme() {}

    static void prefer(boolean dark) {
        try {
            boolean gtk = "gtk".equals(SWT.getPlatform());
            Class<?> system = Display.class.getClassLoader().loadClass("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS");
            system.getMethod(gtk ? "setDarkThemePreferred" : "setTheme", boolean.class).invoke(null, dark);
        } catch (ReflectiveOperationException e) {
            // native controls then stay as the system has them, and can be read all the same
            return;
        }
    }
}
