package plait.ui.theme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Stands first in the toolbar, shows nothing, and gives it its height and left margin. */
public final class Strut {
    private static final int HEIGHT = 42;
    private static final int MARGIN = 6;

    @Inject
    public Strut() {}

    @PostConstruct
    void create(Composite parent) {
        var strut = new Canvas(parent, SWT.NO_FOCUS) {
            @Override public Point computeSize(int wHint, int hHint, boolean changed) {
                return new Point(MARGIN, HEIGHT);
            }
        };
        strut.setBackground(Theme.on(parent.getDisplay()).colour(Token.WIN));
    }
}
