package plait.ui.commands;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;

/**
 * A button of the toolbar. Arrows go to its neighbours; a click leaves the focus where it was, so that what is selected there stays what is worked on.
 * What cannot be done now can still be found and read by keyboard.
 */
final class ToolButton extends FlatButton {
    private final String label;
    private String spoken;
    private boolean can = true;
    private Control before;

    /** @param choice true for one of several that shows which is chosen */
    ToolButton(Composite parent, Icon icon, String label, boolean choice, Runnable action) {
        super(parent, SWT.FLAT | (choice ? SWT.RADIO : SWT.PUSH));
        this.label = label;
        spoken = label;
        icon(icon);
        setText(label);
        addListener(SWT.Selection, event -> getDisplay().asyncExec(action)); // later, because it may take down what the focus is in
        addListener(SWT.MouseUp, event -> {
            if (before != null && !before.isDisposed() && before != this) before.setFocus();
        });
        addListener(SWT.KeyDown, this::key);
    }

    /** Without its word where there is little room. */
    void iconOnly(boolean wanted) {
        setText(wanted ? "" : label);
    }

    void can(boolean now) {
        if (can == now) return;
        can = now;
        redraw();
    }

    @Override protected boolean able() {
        return can;
    }

    /** What the tooltip says and, without its key, a screen reader. */
    void says(String words, String key) {
        spoken = words;
        String tip = key.isEmpty() ? words : words + "  " + key;
        if (!tip.equals(getToolTipText())) setToolTipText(tip);
    }

    @Override protected String spoken() {
        return spoken;
    }

    @Override protected void clicked() {
        before = getDisplay().getFocusControl();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_RIGHT) traverse(SWT.TRAVERSE_TAB_NEXT);
        if (event.keyCode == SWT.ARROW_LEFT) traverse(SWT.TRAVERSE_TAB_PREVIOUS);
    }
}
