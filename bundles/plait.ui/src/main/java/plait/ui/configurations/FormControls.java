package plait.ui.configurations;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Makes the controls of a form of two columns, each with its name. */
final class FormControls {
    private final Composite form;
    private final Theme theme;

    FormControls(Composite form) {
        this.form = form;
        theme = Theme.on(form.getDisplay());
    }

    /** A row without margins. */
    Composite row(Composite parent, int columns) {
        var row = new Composite(parent, SWT.NONE);
        row.setBackground(form.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        row.setLayout(layout);
        return row;
    }

    /** A row of the form over both its columns. */
    Composite wide(int columns) {
        Composite row = row(form, columns);
        ((GridData) row.getLayoutData()).horizontalSpan = 2;
        return row;
    }

    /** The word before a field. */
    Label word(String word) {
        return label(form, word, theme.sans(12), Token.INK2, false);
    }

    /** @param fills true for words that take all the width there is and go on in further lines */
    Label label(Composite parent, String words, Font font, Token ink, boolean fills) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(parent.getBackground());
        var data = new GridData(fills ? SWT.FILL : SWT.BEGINNING, SWT.CENTER, fills, false);
        if (fills) data.widthHint = 60;
        if (fills && parent == form) data.horizontalSpan = 2;
        label.setLayoutData(data);
        return label;
    }

    Combo combo(Composite parent, String name) {
        var combo = new Combo(parent, SWT.READ_ONLY);
        combo.setFont(theme.sans(13));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 100;
        combo.setLayoutData(data);
        Named.as(combo, name);
        return combo;
    }

    /** A field of one line. @param width in pixels at 100 %, or {@code SWT.DEFAULT} for what is left */
    Text text(Composite parent, String message, String name, int width) {
        var text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setMessage(message);
        text.setFont(theme.sans(13));
        var data = new GridData(SWT.FILL, SWT.CENTER, width == SWT.DEFAULT, false);
        data.widthHint = width == SWT.DEFAULT ? 60 : width;
        text.setLayoutData(data);
        Named.as(text, name);
        return text;
    }

    FlatButton button(Composite parent, String words, Runnable run) {
        var button = new FlatButton(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }
}
