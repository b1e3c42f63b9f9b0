package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The keys that every field has, also one of several lines, where the platforms see it otherwise. */
public final class FieldKeys {
    private FieldKeys() {}

    /** Nobody wants a tab in what is written here: Tab goes on to the next control. */
    public static void tabLeaves(Control field) {
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
        });
    }

    /** Ctrl+Enter does what the default button does. */
    public static void accepts(Control field, Runnable accept) {
        field.addListener(SWT.KeyDown, event -> {
            if (!isAccepting(event)) return;
            event.doit = false;
            field.getDisplay().asyncExec(() -> {
                if (!field.isDisposed()) accept.run(); // not once more for a key that was held down
            });
        });
    }

    private static boolean isAccepting(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        return enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
    }
}
