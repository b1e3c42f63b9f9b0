package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A column of words that scrolls: headings, sentences and whatever else stands below each other. Made anew whenever it is about something else. */
public final class Page extends ScrolledComposite {
    /** Words wrap at this width at least, in pixels at 100 %. */
    private static final int NARROW = 120;
    private static final int LEAST = 200;

    private final Theme theme;
    private final Composite body;

    public Page(Composite parent) {
        super(parent, SWT.V_SCROLL);
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = new Composite(this, SWT.NONE);
        body.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 14;
        layout.verticalSpacing = 6;
        body.setLayout(layout);
        setContent(body);
        addListener(SWT.Resize, event -> fit());
        getVerticalBar().setIncrement(24);
    }

    /** Where everything stands. */
    public Composite body() {
        return body;
    }

    /** Takes everything away, so that it can be made anew; goes on with {@link #done}. */
    public void clear() {
        setRedraw(false);
        for (Control child : body.getChildren()) child.dispose();
    }

    /** @param top true to go to its beginning */
    public void done(boolean top) {
        fit();
        if (top) setOrigin(0, 0);
        setRedraw(true);
    }

    /** Gives everything its room again after something in it has grown. */
    public void fit() {
        Point size = body.computeSize(Math.max(LEAST, getClientArea().width), SWT.DEFAULT);
        setMinSize(0, size.y);
        body.layout(true, true);
        getVerticalBar().setPageIncrement(Math.max(24, getClientArea().height - 24));
    }

    public Label heading(Composite parent, String words) {
        return words(parent, words, theme.strong(15), Token.INK);
    }

    /** A heading inside. */
    public Label title(Composite parent, String words) {
        Label label = words(parent, words, theme.strong(13), Token.INK);
        ((GridData) label.getLayoutData()).verticalIndent = 8;
        return label;
    }

    public Label sentence(Composite parent, String words) {
        return words(parent, words, theme.sans(13), Token.INK2);
    }

    /** Who, when, and other small words. */
    public Label small(Composite parent, String words) {
        return words(parent, words, theme.sans(12), Token.INK3);
    }

    public Label words(Composite parent, String words, Font font, Token ink) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(parent.getBackground());
        label.setLayoutData(wide());
        return label;
    }

    /** A line of one pixel over the whole width. */
    public void rule(Composite parent) {
        var line = new Composite(parent, SWT.NONE);
        line.setBackground(theme.colour(Token.LINE));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 1;
        data.verticalIndent = 8;
        line.setLayoutData(data);
    }

    /** Further columns side by side. */
    public Composite columns(Composite parent, int count) {
        var columns = new Composite(parent, SWT.NONE);
        columns.setBackground(parent.getBackground());
        columns.setLayoutData(wide());
        var layout = new GridLayout(count, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 14;
        layout.verticalSpacing = 8;
        columns.setLayout(layout);
        return columns;
    }

    /** For a control that takes the width there is and wraps. */
    public static GridData wide() {
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = NARROW;
        return data;
    }
}
