package plait.ui.theme;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * Lets a control that goes say so to screen readers. On GTK they may hold what stands for the control when it has gone, and SWT leaves that
 * pointing to memory which was given back: the next question reads what is no control any more, and may end the product.
 * SWT's own calls are found by name, for other platforms have neither them nor the trouble.
 */
final class Farewell {
    private final MethodHandle handle;
    private final MethodHandle parent;
    private final MethodHandle type;
    private final MethodHandle accessible;
    private final MethodHandle register;
    private final long ours;

    private Farewell() throws Throwable {
        Lookup lookup = MethodHandles.publicLookup();
        ClassLoader loader = Widget.class.getClassLoader();
        Class<?> system = Class.forName("org.eclipse.swt.internal.gtk.OS", true, loader);
        Class<?> toolkit = Class.forName("org.eclipse.swt.internal.gtk.GTK", true, loader);
        MethodType asks = MethodType.methodType(long.class, long.class);
        handle = lookup.findGetter(Widget.class, "handle", long.class);
        parent = lookup.findStatic(toolkit, "gtk_widget_get_parent", asks);
        accessible = lookup.findStatic(Class.forName("org.eclipse.swt.internal.gtk3.GTK3", true, loader), "gtk_widget_get_accessible", asks);
        type = lookup.findStatic(system, "G_OBJECT_TYPE", asks);
        register = lookup.findStatic(system, "swt_fixed_accessible_register_accessible", MethodType.methodType(void.class, long.class, boolean.class, long.class));
        ours = (long) lookup.findStatic(system, "swt_fixed_get_type", MethodType.methodType(long.class)).invoke();
    }

    static void on(Display display) {
        if (!"gtk".equals(SWT.getPlatform())) return;
        try {
            display.addFilter(SWT.Dispose, new Farewell()::goes);
        } catch (Throwable another) {
            return; // an SWT that has other calls: as it does it itself
        }
    }

    private void goes(Event event) {
        if (!(event.widget instanceof Control control)) return;
        try {
            long end = control.getParent() == null ? 0 : (long) handle.invoke((Widget) control.getParent());
            // a control may be several of GTK's, one within the other; only those that SWT adds forget nothing by themselves
            for (long each = (long) handle.invoke((Widget) control); each != 0 && each != end; each = (long) parent.invoke(each)) {
                if ((long) type.invoke(each) == ours) register.invoke((long) accessible.invoke(each), false, 0L);
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException("A control could not take its leave", impossible);
        }
    }
}
