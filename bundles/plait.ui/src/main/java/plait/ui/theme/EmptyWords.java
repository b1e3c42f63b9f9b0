package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a part shows while it has nothing to show: a title, and a sentence that says what to do. */
public final class EmptyWords extends Composite {
    /** Words wrap at this width at least, in pixels at 100 %. */
    private static final int NARROW = 180;

    private final Label words;

    /** @param title empty for none */
    public EmptyWords(Composite parent, String title, String sentence) {
        super(parent, SWT.NONE);
        Theme theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = 18;
        layout.marginHeight = 16;
        layout.verticalSpacing = 8;
        setLayout(layout);
        if (!title.isEmpty()) label(theme, title).setFont(theme.strong(15));
        words = label(theme, sentence);
        words.setFont(theme.sans(13));
        words.setForeground(theme.colour(Token.INK2));
    }

    /** Says something else from now on. */
    public void say(String sentence) {
        words.setText(sentence);
        layout();
    }

    public String sentence() {
        return words.getText();
    }

    private Label label(Theme theme, String words) {
        var label = new Label(this, SWT.WRAP);
        label.setText(words);
        label.setBackground(theme.colour(Token.SURFACE));
        label.setForeground(theme.colour(Token.INK));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = NARROW;
        label.setLayoutData(data);
        return label;
    }
}
