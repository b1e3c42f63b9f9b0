package plait.ui.configurations;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What a column of words is made of: native labels and links, so that a screen reader reads them; rows, and lines between. */
final class Lines {
    static final int PADDING = 14;
    private static final int NARROW = 120;

    private final Theme theme;

    Lines(Theme theme) {
        this.theme = theme;
    }

    /** A column over the whole width. */
    Composite column(Composite parent, Token ground, int width, int height) {
        var column = new Composite(parent, SWT.NONE);
        column.setBackground(theme.colour(ground));
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = 6;
        column.setLayout(layout);
        return column;
    }

    Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 10;
        layout.verticalSpacing = 6;
        row.setLayout(layout);
        return row;
    }

    /** Words that go on in further lines. */
    Label label(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words == null ? "" : words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(parent.getBackground());
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = NARROW;
        label.setLayoutData(data);
        return label;
    }

    /** Words as wide as they are. */
    Label word(Composite parent, String words, Font font, Token ink) {
        Label label = label(parent, words, font, ink);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        return label;
    }

    /** A link. What is shown may be made anew by what it does, so it does that when its own event is over. */
    Link link(Composite parent, String words, Token ink, Runnable run) {
        var link = new Link(parent, SWT.NONE);
        link.setText("<a>" + words.replace("&", "&&").replace("<", "‹") + "</a>");
        link.setFont(theme.sans(12));
        link.setLinkForeground(theme.colour(ink));
        link.setBackground(parent.getBackground());
        link.addListener(SWT.Selection, event -> later(parent, run));
        return link;
    }

    static void later(Composite shown, Runnable run) {
        shown.getDisplay().asyncExec(() -> {
            if (!shown.isDisposed()) run.run();
        });
    }

    void rule(Composite parent) {
        var line = new Composite(parent, SWT.NONE);
        line.setBackground(theme.colour(Token.LINE));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = 1;
        line.setLayoutData(data);
    }
}
