package plait.ui.retrieval;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.model.Factor;
import plait.ui.coding.Dragged;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The form that says what is wanted, with the count of what there is of it, which follows each change. */
final class QueryView extends ScrolledComposite {
    static final String NOTHING_YET = "Choose a code to see every passage that has it.";

    private final Retrieving retrieving;
    private final Composite pane;
    private final QueryForm form;
    private final Label count;
    private final FlatButton show;
    private Runnable onShow = () -> {};
    private Runnable onMatrix = () -> {};

    QueryView(Composite parent, Retrieving retrieving) {
        super(parent, SWT.V_SCROLL);
        this.retrieving = retrieving;
        Theme theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        setExpandHorizontal(true);
        setExpandVertical(true);
        pane = new Composite(this, SWT.NONE);
        pane.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        layout.verticalSpacing = 8;
        pane.setLayout(layout);
        form = new QueryForm(pane, retrieving.study().study(), retrieving::ask);
        form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        count = new Label(form.result(), SWT.WRAP);
        count.setFont(theme.strong(13));
        count.setBackground(theme.colour(Token.SURFACE));
        count.setForeground(theme.colour(Token.INK));
        var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 160;
        wide.verticalIndent = 4;
        count.setLayoutData(wide);
        show = new FlatButton(form.result(), SWT.PUSH);
        show.setText("Show passages");
        show.addListener(SWT.Selection, event -> onShow.run());
        var matrix = new Link(pane, SWT.NONE);
        matrix.setText("<a>Count codes in a matrix</a>");
        matrix.setFont(theme.sans(13));
        matrix.setBackground(theme.colour(Token.SURFACE));
        matrix.setLinkForeground(theme.colour(Token.ACCENT));
        matrix.addListener(SWT.Selection, event -> onMatrix.run());
        setContent(pane);
        Dragged.codes(pane, codes -> codes.forEach(form::add));
        addListener(SWT.Resize, event -> fit());
        form.addListener(SWT.Resize, event -> fit());
        Runnable found = this::found;
        Runnable changed = form::offer;
        retrieving.onFound(found);
        retrieving.onChange(changed);
        addListener(SWT.Dispose, event -> {
            retrieving.stopListening(found);
            retrieving.stopListening(changed);
        });
        found();
    }

    void onShow(Runnable onShow) {
        this.onShow = onShow;
    }

    void onMatrix(Runnable onMatrix) {
        this.onMatrix = onMatrix;
    }

    void add(Factor code) {
        form.add(code);
    }

    QueryForm form() {
        return form;
    }

    String counted() {
        return count.getText();
    }

    private void found() {
        Retrieving.Found found = retrieving.found();
        count.setText(found.asked().query() == null ? NOTHING_YET : RetrievedList.counted(found));
        show.setEnabled(!found.passages().isEmpty());
        fit();
    }

    private void fit() {
        if (pane.isDisposed()) return;
        int width = Math.max(160, getClientArea().width);
        setMinHeight(pane.computeSize(width, SWT.DEFAULT).y);
        pane.layout(true, true);
    }

    void takeFocus() {
        form.first().setFocus();
    }
}
