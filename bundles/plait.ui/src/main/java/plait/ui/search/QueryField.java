package plait.ui.search;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The field in which a search is typed, with a glass before it and behind it what is matched. */
final class QueryField extends Composite {
    private final Theme theme;
    private final Text field;
    private final Label hint;
    private Consumer<String> onType = words -> {};
    private boolean quiet;

    QueryField(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(3, false);
        layout.marginWidth = 9;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        var glass = new Label(this, SWT.NONE);
        glass.setImage(theme.icon(Icon.SEARCH));
        glass.setBackground(getBackground());
        field = new Text(this, SWT.SINGLE);
        field.setFont(theme.sans(13));
        field.setBackground(getBackground());
        field.setForeground(theme.colour(Token.INK));
        field.setMessage("Search every text of the study");
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        hint = new Label(this, SWT.RIGHT);
        hint.setFont(theme.sans(12));
        hint.setForeground(theme.colour(Token.INK3));
        hint.setBackground(getBackground());
        hint.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        field.addListener(SWT.Modify, event -> {
            if (!quiet) onType.accept(field.getText());
        });
        field.addListener(SWT.FocusIn, event -> redraw());
        field.addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Paint, event -> frame(event.gc));
        addListener(SWT.MouseDown, event -> field.setFocus());
        Named.as(field, () -> "Search" + (hint.getText().isEmpty() ? "" : ", " + hint.getText()));
    }

    /** Hears of each key. */
    void onType(Consumer<String> type) {
        onType = type;
    }

    Text text() {
        return field;
    }

    /** Puts a query into the field that came from elsewhere; nobody is told. */
    void show(String query) {
        if (field.getText().equals(query)) return;
        quiet = true;
        field.setText(query);
        field.setSelection(query.length());
        quiet = false;
    }

    void hint(String words) {
        if (hint.getText().equals(words)) return;
        hint.setText(words);
        layout();
    }

    private void frame(GC gc) {
        Rectangle area = getClientArea();
        boolean focus = field.isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(theme.colour(Token.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(theme.colour(focus ? Token.ACCENT : Token.EDGE));
        gc.setLineWidth(focus ? 2 : 1);
        gc.drawRoundRectangle(focus ? 1 : 0, focus ? 1 : 0, area.width - (focus ? 2 : 1), area.height - (focus ? 2 : 1), 8, 8);
        gc.setLineWidth(1);
    }
}
