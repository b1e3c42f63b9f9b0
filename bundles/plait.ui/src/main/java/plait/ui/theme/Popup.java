package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A small window without a frame, with a line round it: one column, that closes when it is left, by a click elsewhere or by Escape. */
public final class Popup {
    /** Room inside the line, in pixels at 100 %. */
    public static final int MARGIN = 9;
    /** Room between two controls. */
    public static final int GAP = 6;

    private static final int AWAY = 8;

    private final Control owner;
    private final Shell shell;
    private Runnable onLeave = this::close;
    private Runnable onEscape = this::close;

    /** @param owner what has the focus again afterwards; @param title for screen readers */
    public Popup(Control owner, String title) {
        this.owner = owner;
        shell = new Shell(owner.getShell(), SWT.NO_TRIM | SWT.TOOL);
        Theme theme = Theme.on(shell.getDisplay());
        shell.setText(title);
        shell.setBackground(theme.colour(Token.SURFACE));
        shell.addListener(SWT.Paint, event -> {
            Rectangle area = shell.getClientArea();
            event.gc.setForeground(theme.colour(Token.LINE2));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = MARGIN;
        layout.verticalSpacing = GAP;
        shell.setLayout(layout);
    }

    /** Where its controls go. */
    public Composite area() {
        return shell;
    }

    /** Hears that something else was activated; without it the popup closes. */
    public void onLeave(Runnable leave) {
        onLeave = leave;
    }

    /** Hears Escape on a control that {@link #keepsEscape} was told of; without it the popup closes. */
    public void onEscape(Runnable escape) {
        onEscape = escape;
    }

    /** Lets Escape in a control of the popup end it. */
    public void keepsEscape(Control control) {
        control.addListener(SWT.Traverse, event -> {
            if (event.detail != SWT.TRAVERSE_ESCAPE) return;
            event.doit = false;
            onEscape.run();
        });
    }

    /** Below a place on the display, or above it where there is no room. */
    public void placeAt(Rectangle place, int width, int height) {
        Rectangle screen = shell.getMonitor().getClientArea();
        boolean below = place.y + place.height + AWAY + height <= screen.y + screen.height;
        int y = below ? place.y + place.height + AWAY : Math.max(screen.y, place.y - AWAY - height);
        shell.setBounds(Math.max(screen.x, Math.min(place.x, screen.x + screen.width - width)), y, width, height);
    }

    public void open(Control focus) {
        shell.addListener(SWT.Deactivate, event -> later(onLeave));
        shell.open();
        focus.setFocus();
    }

    /** After what happens now, if the popup is still there. */
    public void later(Runnable run) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) run.run();
        });
    }

    public boolean isClosed() {
        return shell.isDisposed();
    }

    /** Not every window manager gives the focus back by itself. */
    public void close() {
        if (shell.isDisposed()) return;
        shell.dispose();
        if (owner.isDisposed()) return;
        owner.getShell().forceActive();
        owner.setFocus();
    }
}
