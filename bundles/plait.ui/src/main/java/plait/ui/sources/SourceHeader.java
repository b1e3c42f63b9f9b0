package plait.ui.sources;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import plait.core.OpenStudy;
import plait.core.coding.ShowOnly;
import plait.core.study.Committed;
import plait.model.Factor;
import plait.model.Source;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.transcript.Filter;

/** The line above a transcript: what it is, and the buttons for what it shows of the codes, for finding words and for a second transcript beside it. */
final class SourceHeader extends Composite {
    /** Below this width “All codes” is an icon. */
    private static final int NARROW = 520;

    private final OpenStudy study;
    private final Filter filter;
    private final Theme theme;
    private final ToolBar tools;
    private final ToolItem codes;
    private final Consumer<Committed> onCommit = this::committed;
    private ToolItem all;

    SourceHeader(Composite parent, OpenStudy study, Source source, Filter filter) {
        super(parent, SWT.NONE);
        this.study = study;
        this.filter = filter;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.marginBottom = 1;
        layout.marginRight = 6;
        layout.horizontalSpacing = 6;
        setLayout(layout);
        new SourceLine(this, source).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        tools.setBackground(getBackground());
        tools.setFont(theme.sans(13));
        tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        codes = new ToolItem(tools, SWT.PUSH);
        codes.setImage(theme.icon(Icon.LIST_FILTER));
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            event.gc.setForeground(theme.colour(Token.LINE));
            event.gc.drawLine(0, area.height - 1, area.width, area.height - 1);
            event.gc.drawLine(tools.getLocation().x - 4, area.height / 2 - 10, tools.getLocation().x - 4, area.height / 2 + 9);
        });
        addListener(SWT.Resize, event -> name());
        Runnable changed = this::name;
        filter.listen(changed);
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> {
            filter.forget(changed);
            study.session().stopListening(onCommit);
        });
        name();
    }

    /** Adds a button at the right end. */
    void button(Icon icon, String words, Runnable run) {
        var item = new ToolItem(tools, SWT.PUSH);
        item.setImage(theme.icon(icon));
        item.setToolTipText(words);
        item.addListener(SWT.Selection, event -> run.run());
        layout();
    }

    /** Hears that somebody wants to choose what is shown. */
    void onCodes(Runnable run) {
        codes.addListener(SWT.Selection, event -> run.run());
    }

    /** Where what can be chosen drops down, in coordinates of the display. */
    Rectangle below() {
        return getDisplay().map(tools, null, codes.getBounds());
    }

    private void committed(Committed committed) {
        if (committed.touched().stream().anyMatch(Factor.class::isInstance)) name();
    }

    private void name() {
        String words = filter.words(study.study());
        boolean everything = filter.only().isAll();
        boolean narrow = everything && getSize().x < NARROW;
        if (!codes.getText().equals(narrow ? "" : words)) codes.setText(narrow ? "" : words);
        codes.setToolTipText(everything ? "Show only some codes, coders or cases" : words + " are shown. Choose others");
        if (everything && all != null) {
            all.dispose();
            all = null;
        } else if (!everything && all == null) {
            all = new ToolItem(tools, SWT.PUSH, 1);
            all.setImage(theme.icon(Icon.FILTER_X, 16, Token.ACCENT));
            all.setToolTipText("Show all again");
            all.addListener(SWT.Selection, event -> getDisplay().asyncExec(() -> filter.only(ShowOnly.ALL))); // the button goes by this
        }
        codes.setImage(theme.icon(Icon.LIST_FILTER, 16, everything ? Token.INK2 : Token.ACCENT));
        layout();
        redraw();
    }
}
