package plait.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a part shows while it has nothing to show: a title, and a sentence that says what to do. It takes the focus, so that it is heard where there is nothing else. */
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
        speak(title);
        addListener(SWT.KeyDown, event -> {}); // what hears keys is reached by Tab
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.Paint, event -> ring(theme, event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> {
            if (!isDisposed()) redraw(); // it goes when there is something to show
        });
    }

    private void speak(String title) {
        Named.as(this, () -> title.isEmpty() ? words.getText() : title + ". " + words.getText());
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }

            @Override public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    /** Round the words, not round the room that is left. */
    private void ring(Theme theme, GC gc) {
        if (!isFocusControl()) return;
        Rectangle last = words.getBounds();
        gc.setForeground(theme.colour(Token.ACCENT));
        gc.setLineWidth(2);
        gc.drawRectangle(8, 6, getClientArea().width - 16, last.y + last.height + 4);
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
