package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;

/**
 * Turning the wheel over a choice or a number scrolls the part that it stands in. By itself the platform would change the value, unasked and
 * mostly unseen: somebody who scrolls past the form of evidence would give it another basis.
 */
final class Wheel {
    private static final int LINE = 20;

    private Wheel() {}

    static void neverChooses(Display display) {
        display.addFilter(SWT.MouseVerticalWheel, event -> {
            if (event.widget instanceof Combo || event.widget instanceof Spinner) scroll(event);
        });
    }

    private static void scroll(Event event) {
        event.doit = false;
        for (Composite each = ((Control) event.widget).getParent(); each != null; each = each.getParent()) {
            if (!(each instanceof ScrolledComposite pane)) continue;
            Point origin = pane.getOrigin();
            pane.setOrigin(origin.x, origin.y - event.count * LINE);
            return;
        }
    }
}
