package plait.ui.questions;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The line below an answer: how much there is and how long it took, or what goes on, with what can be done about it. */
final class Foot extends Composite {
    private final Label said;
    private final Link link;
    private Runnable action = () -> {};

    Foot(Composite parent) {
        super(parent, SWT.NONE);
        Theme theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 4;
        setLayout(layout);
        said = new Label(this, SWT.NONE);
        said.setFont(theme.sans(12));
        said.setForeground(theme.colour(Token.INK3));
        said.setBackground(theme.colour(Token.SURFACE));
        said.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        link = new Link(this, SWT.NONE);
        link.setFont(theme.sans(12));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        link.setBackground(theme.colour(Token.SURFACE));
        link.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        link.addListener(SWT.Selection, event -> action.run());
        say("");
    }

    /** Words alone. */
    void say(String words) {
        say(words, "", () -> {});
    }

    /** @param offer what the link does, verb first */
    void say(String words, String offer, Runnable does) {
        said.setText(words.replace("&", "&&"));
        link.setText(offer.isEmpty() ? "" : "<a>" + offer + "</a>");
        link.setVisible(!offer.isEmpty());
        action = does;
        layout();
    }

    String words() {
        return said.getText();
    }

    /** Does what the link offers, as a click would. */
    void follow() {
        action.run();
    }
}
