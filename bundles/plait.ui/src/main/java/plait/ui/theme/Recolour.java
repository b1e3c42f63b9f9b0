package plait.ui.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Gives controls that stand open the colours of the theme that is switched to. Made before the switch, when each control still tells
 * by its colour what it is for; applied at its end, because the style sheets take away what was set by hand.
 */
final class Recolour {
    private final Theme theme;
    private final Map<RGB, Token> grounds = new HashMap<>();
    private final Map<RGB, Token> inks = new HashMap<>();
    private final List<Coloured> controls = new ArrayList<>();

    /** Null where a colour is none of ours. */
    private record Coloured(Control control, Token ground, Token ink, Token link) {}

    Recolour(Display display) {
        theme = Theme.on(display);
        for (Token token : Token.values()) {
            grounds.putIfAbsent(token.rgb(theme.isDark()), token);
            inks.put(token.rgb(theme.isDark()), token);
        }
        for (Shell shell : display.getShells()) remember(shell);
    }

    private void remember(Control control) {
        Token link = control instanceof Link words ? inks.get(words.getLinkForeground().getRGB()) : null;
        controls.add(new Coloured(control, isPlatforms(control) ? null : grounds.get(control.getBackground().getRGB()), inks.get(control.getForeground().getRGB()), link));
        if (control instanceof Composite parent) for (Control child : parent.getChildren()) remember(child);
    }

    /** Whether the platform draws its ground: that has one of our colours by chance only, and with a ground of ours it would lose its edge. */
    private static boolean isPlatforms(Control control) {
        return control instanceof Combo || control instanceof Text && (control.getStyle() & (SWT.BORDER | SWT.SEARCH)) != 0 || control instanceof Button && (control.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0;
    }

    void apply() {
        for (Coloured each : controls) {
            if (each.control.isDisposed()) continue;
            // without one of ours: the platform's own, of the theme that it is asked for now
            each.control.setBackground(each.ground == null ? null : theme.colour(each.ground));
            each.control.setForeground(each.ink == null || each.control instanceof ToolBar ? null : theme.colour(each.ink));
            if (each.link != null) ((Link) each.control).setLinkForeground(theme.colour(each.link));
            if (each.control instanceof Label label && label.getImage() != null) label.setImage(theme.today(label.getImage()));
            if (each.control instanceof Button button && button.getImage() != null) button.setImage(theme.today(button.getImage()));
            if (each.control instanceof ToolBar tools) for (ToolItem item : tools.getItems()) if (item.getImage() != null) item.setImage(theme.today(item.getImage()));
            each.control.redraw();
        }
    }
}
