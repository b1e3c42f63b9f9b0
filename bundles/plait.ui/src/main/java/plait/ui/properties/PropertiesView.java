package plait.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.model.Memo;
import plait.model.Noted;
import plait.ui.memos.MemoDialog;
import plait.ui.memos.MemoNotes;
import plait.ui.memos.OnWhat;
import plait.ui.study.Problems;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The properties of one thing, its memos, and the buttons by which it is described. Native labels and links, so that a screen reader reads them. */
final class PropertiesView extends ScrolledComposite {
    private static final String NOTHING = "Choose something in the study, the codebook or a transcript to see what is known about it.";
    private static final int LABEL = 104;
    /** More names than this are counted. */
    private static final int MOST = 12;

    private final OpenStudy study;
    private final Problems problems;
    private final Theme theme;
    private final Composite body;
    private final Consumer<Committed> onCommit = this::committed;
    private Consumer<EObject> onShow = object -> {};
    private EObject shown;
    private boolean stale = true;

    PropertiesView(Composite parent, OpenStudy study, Problems problems) {
        super(parent, SWT.V_SCROLL);
        this.study = study;
        this.problems = problems;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = new Composite(this, SWT.NONE);
        body.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 12;
        layout.verticalSpacing = 6;
        body.setLayout(layout);
        setContent(body);
        addListener(SWT.Resize, event -> fit());
        // behind another tab nothing is made; when the tab comes to the front it is
        addListener(SWT.Paint, event -> getDisplay().asyncExec(this::refresh));
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        rebuild();
    }

    /** Hears of what a link names. */
    void onShow(Consumer<EObject> listener) {
        onShow = listener;
    }

    void show(EObject object) {
        if (object == shown) return;
        shown = object;
        stale = true;
        if (isVisible()) rebuild();
        else redraw();
    }

    private void refresh() {
        if (!isDisposed() && stale && isVisible()) rebuild();
    }

    private void committed(Committed committed) {
        if (shown == null) return;
        boolean concerned = committed.touched().stream().anyMatch(each -> each == shown || each.eContainer() == shown || each instanceof Memo || each.eContainer() == null);
        if (!concerned && !isNamed(committed)) return;
        stale = true;
        if (isVisible()) rebuild();
    }

    /** A coding touches the code that it is of: counts change with it. */
    private boolean isNamed(Committed committed) {
        return committed.touched().stream().anyMatch(each -> each.eCrossReferences().contains(shown));
    }

    private boolean isThere() {
        for (EObject at = shown; at != null; at = at.eContainer()) if (at == study.study()) return true;
        return false;
    }

    private void rebuild() {
        stale = false;
        setRedraw(false);
        for (Control child : body.getChildren()) child.dispose();
        if (isThere()) sections();
        else label(body, NOTHING, theme.sans(13), Token.INK2, 1);
        setOrigin(0, 0);
        fit();
        setRedraw(true);
    }

    private void sections() {
        label(body, Facts.kind(shown), theme.sans(12), Token.INK3, 1);
        label(body, Facts.name(shown), theme.strong(15), Token.INK, 1);
        buttons();
        for (Facts.Section section : Facts.of(shown)) {
            if (!section.title().isEmpty()) title(section.title());
            Composite rows = grid();
            for (Property property : section.properties()) row(rows, property);
        }
        if (shown instanceof Noted noted) memos(noted);
    }

    private void buttons() {
        List<Edit> edits = Edit.of(shown);
        var row = new Composite(body, SWT.NONE);
        row.setBackground(theme.colour(Token.SURFACE));
        var layout = new RowLayout();
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = 8;
        row.setLayout(layout);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120; // they wrap
        row.setLayoutData(data);
        for (Edit edit : edits) button(row, edit.word(), edit.word().equals("Remove") ? Icon.TRASH_2 : Icon.PENCIL, () -> later(edit));
        if (shown instanceof Noted noted) button(row, "Write a memo…", Icon.NOTEBOOK_PEN, () -> MemoDialog.write(getShell(), study, noted));
    }

    /** The button may go with what it removes, so its own event must be over. */
    private void later(Edit edit) {
        getDisplay().asyncExec(() -> {
            if (isDisposed()) return;
            problems.reporting("That was not changed", () -> edit.open(getShell(), study));
            if (!isDisposed()) setFocus(); // the button that had it is gone
        });
    }

    private void button(Composite parent, String words, Icon icon, Runnable run) {
        var button = new FlatButton(parent, SWT.PUSH);
        button.setText(words);
        button.icon(icon);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void title(String words) {
        var line = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(body, words, theme.strong(13), Token.INK, 1);
    }

    private Composite grid() {
        var grid = new Composite(body, SWT.NONE);
        grid.setBackground(theme.colour(Token.SURFACE));
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 6;
        grid.setLayout(layout);
        return grid;
    }

    private void row(Composite rows, Property property) {
        label(rows, property.label(), theme.sans(13), Token.INK2, 0);
        if (property.links().isEmpty()) label(rows, property.value(), theme.sans(13), Token.INK, 1);
        else if (property.links().size() > MOST) label(rows, Integer.toString(property.links().size()), theme.sans(13), Token.INK, 1);
        else links(rows, property);
    }

    private void links(Composite rows, Property property) {
        var link = new Link(rows, SWT.WRAP);
        List<String> words = property.links().stream().map(OnWhat::of).toList();
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) text.append(i == 0 ? "" : ", ").append("<a href=\"").append(i).append("\">").append(escaped(words.get(i))).append("</a>");
        link.setText(text.toString());
        link.setFont(theme.sans(13));
        link.setForeground(theme.colour(Token.INK));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        link.setBackground(theme.colour(Token.SURFACE));
        link.addListener(SWT.Selection, event -> onShow.accept(property.links().get(Integer.parseInt(event.text))));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 120;
        link.setLayoutData(data);
    }

    /** A link reads its words as markup. */
    private static String escaped(String words) {
        return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private void memos(Noted noted) {
        if (noted.getMemos().isEmpty()) return;
        title(noted.getMemos().size() == 1 ? "Memo" : "Memos");
        new MemoNotes(body, study, problems, List.of(noted), Optional.empty()).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** @param grab 0 for the column of labels */
    private void label(Composite parent, String words, Font font, Token ink, int grab) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words == null ? "" : words.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(theme.colour(ink));
        label.setBackground(theme.colour(Token.SURFACE));
        var data = new GridData(SWT.FILL, SWT.TOP, grab > 0, false);
        data.widthHint = grab > 0 ? 120 : LABEL;
        label.setLayoutData(data);
    }

    private void fit() {
        if (isDisposed()) return;
        setMinSize(body.computeSize(Math.max(160, getClientArea().width), SWT.DEFAULT));
        body.layout(true, true);
    }
}
