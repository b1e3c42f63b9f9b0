package plait.ui.theme;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Gives controls that stand open the colours of the theme that was switched to. What has no colour of ours is left to the platform. */
final class Recolour {
    private final Theme theme;
    private final Map<RGB, Token> grounds = new HashMap<>();
    private final Map<RGB, Token> inks = new HashMap<>();

    Recolour(Theme theme) {
        this.theme = theme;
        for (Token token : Token.values()) {
            grounds.putIfAbsent(token.rgb(!theme.isDark()), token);
            inks.put(token.rgb(!theme.isDark()), token);
        }
    }

    void all(Display display) {
        for (Shell shell : display.getShells()) recolour(shell);
    }

    private void recolour(Control control) {
        Color ground = now(grounds, control.getBackground());
        Color ink = now(inks, control.getForeground());
        if (ground != null) control.setBackground(ground);
        if (ink != null) control.setForeground(ink);
        if (control instanceof Link link) {
            Color linked = now(inks, link.getLinkForeground());
            if (linked != null) link.setLinkForeground(linked);
        } else if (control instanceof Label label) {
            if (label.getImage() != null) label.setImage(theme.today(label.getImage()));
        } else if (control instanceof Button button) {
            if (button.getImage() != null) button.setImage(theme.today(button.getImage()));
        }
        if (control instanceof Composite parent) for (Control child : parent.getChildren()) recolour(child);
        control.redraw();
    }

    private Color now(Map<RGB, Token> known, Color before) {
        Token token = known.get(before.getRGB());
        return token == null ? null : theme.colour(token);
    }
}
