package plait.ui.study;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Fields that take back what was typed in them: while somebody writes there, the keys for it are theirs and not the study's. */
public final class OwnUndo {
    private static final String KEY = OwnUndo.class.getName();

    private OwnUndo() {}

    public static void in(Control field) {
        field.setData(KEY, Boolean.TRUE);
    }

    static boolean hasFocus() {
        Display display = Display.getCurrent();
        Control focus = display == null ? null : display.getFocusControl();
        return focus != null && focus.getData(KEY) != null;
    }
}
