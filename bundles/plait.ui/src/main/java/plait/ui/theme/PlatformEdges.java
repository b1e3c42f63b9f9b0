package plait.ui.theme;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * Gives the platform's own fields, choices and boxes the edge that our own controls have. Only GTK needs it: in dark it draws them in nearly the colour
 * of the ground, so that nobody finds where to write. A field of ours that has its edge drawn around it keeps to that one.
 */
final class PlatformEdges {
    private static final String KEY = PlatformEdges.class.getName();
    private static final int ABOVE_THE_SYSTEMS = 600;
    private static final String RULES = """
            entry:not(:focus), combobox button, spinbutton:not(:focus), scrolledwindow.frame, check:not(:checked), radio:not(:checked) { border-color: %1$s; }
            entry:disabled, combobox button:disabled, spinbutton:disabled, check:disabled, radio:disabled { border-color: %2$s; }
            entry.flat, entry.flat:focus { border-color: transparent; box-shadow: none; }
            """;

    private PlatformEdges() {}

    static void draw(Display display, RGB edge, RGB disabled) {
        if (!"gtk".equals(SWT.getPlatform())) return;
        try {
            if (display.getData(KEY) == null) display.setData(KEY, provider());
            byte[] rules = (RULES.formatted(css(edge), css(disabled)) + '\0').getBytes(StandardCharsets.US_ASCII);
            method("gtk3.GTK3", "gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class).invoke(null, display.getData(KEY), rules, -1L, null);
        } catch (ReflectiveOperationException e) {
            // another GTK: its fields then look as it draws them, and can be used all the same
            return;
        }
    }

    private static long provider() throws ReflectiveOperationException {
        long provider = (long) method("gtk.GTK", "gtk_css_provider_new").invoke(null);
        long screen = (long) method("gtk.GDK", "gdk_screen_get_default").invoke(null);
        method("gtk3.GTK3", "gtk_style_context_add_provider_for_screen", long.class, long.class, int.class).invoke(null, screen, provider, ABOVE_THE_SYSTEMS);
        return provider;
    }

    private static Method method(String type, String name, Class<?>... parameters) throws ReflectiveOperationException {
        return Display.class.getClassLoader().loadClass("org.eclipse.swt.internal." + type).getMethod(name, parameters);
    }

    private static String css(RGB colour) {
        return "rgb(%d,%d,%d)".formatted(colour.red, colour.green, colour.blue);
    }
}
