package plait.ui.history;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.history.Concern;
import plait.core.history.Step;
import plait.core.study.Committed;
import plait.core.study.Verification;
import plait.model.Study;
import plait.ui.memos.OnWhat;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The history: a field and filters above the steps by day, and below them the way back and the check that the chain is whole. */
final class HistoryView {
    private static final List<Concern> KINDS = List.of(Concern.values());

    private final OpenStudy study;
    private final Composite pane;
    private final Theme theme;
    private final Timeline timeline;
    private final StepTable table;
    private final GoBack goBack;
    private final ChainCheck check;
    private final Text find;
    private final Combo author;
    private final Combo kind;
    private final Button only;
    private final FlatButton back;
    private final Link status;
    private final Consumer<Committed> onCommit = this::committed;
    private EObject chosen;

    HistoryView(Composite parent, OpenStudy study, Problems problems, Jobs jobs) {
        this.study = study;
        theme = Theme.on(parent.getDisplay());
        timeline = new Timeline(study.session(), jobs);
        goBack = new GoBack(study, timeline, problems, jobs);
        check = new ChainCheck(study, jobs, this::checked);
        pane = column(parent, 1, 0, 0);
        Composite top = column(pane, 2, 10, 8);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        find = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a change");
        Named.as(find, "Find a change");
        find.setFont(theme.sans(13));
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        author = combo(top, "Made by");
        kind = combo(top, "Kind of change");
        kind.add("All changes");
        for (Concern each : KINDS) kind.add(Words.kind(each));
        kind.select(0);
        only = new Button(top, SWT.CHECK);
        only.setFont(theme.sans(12));
        only.setBackground(theme.colour(Token.SURFACE));
        only.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        table = new StepTable(pane, timeline);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(pane, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite foot = column(pane, 2, 12, 10);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        back = new FlatButton(foot, SWT.PUSH);
        back.setText("Undo to here…");
        back.icon(Icon.UNDO_2);
        status = new Link(foot, SWT.NONE);
        status.setFont(theme.sans(12));
        status.setForeground(theme.colour(Token.INK3));
        status.setLinkForeground(theme.colour(Token.ACCENT));
        status.setBackground(theme.colour(Token.SURFACE));
        status.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        listen();
        chosen(null);
        authors();
        selected();
        say();
    }

    private void listen() {
        timeline.onChange(() -> {
            if (pane.isDisposed()) return;
            authors();
            table.refresh();
            selected();
        });
        find.addListener(SWT.Modify, event -> filter());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) table.control().setFocus();
        });
        author.addListener(SWT.Selection, event -> filter());
        kind.addListener(SWT.Selection, event -> filter());
        only.addListener(SWT.Selection, event -> filter());
        table.onSelect(step -> selected());
        back.addListener(SWT.Selection, event -> table.selected().ifPresent(step -> goBack.to(step, pane.getShell())));
        status.addListener(SWT.Selection, event -> check.start());
        menu();
        study.session().listen(onCommit);
        pane.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
    }

    private void menu() {
        var menu = new Menu(table.control());
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) item.dispose();
            table.selected().ifPresent(step -> item(menu, step));
        });
        table.control().setMenu(menu);
    }

    private void item(Menu menu, Step step) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText("Undo to here…");
        item.setEnabled(timeline.canGoBackTo(step));
        item.addListener(SWT.Selection, event -> goBack.to(step, pane.getShell()));
    }

    Control control() {
        return pane;
    }

    StepTable table() {
        return table;
    }

    Timeline timeline() {
        return timeline;
    }

    void setFocus() {
        if (!table.control().isFocusControl() && !find.isFocusControl()) (table.control().getItemCount() > 0 ? table.control() : find).setFocus();
    }

    /** What else was chosen in the window: the history can be narrowed to it. */
    void chosen(EObject object) {
        chosen = object instanceof Study ? null : object;
        String words = chosen == null ? "Only what concerns the selection" : "Only what concerns " + OnWhat.of(chosen);
        only.setText(words.replace("&", "&&"));
        only.setToolTipText(words);
        only.setEnabled(chosen != null || only.getSelection());
        if (chosen == null) only.setSelection(false);
        filter();
    }

    /** Shows only what concerns an object. */
    void showOnly(EObject object) {
        chosen(object);
        only.setSelection(chosen != null);
        filter();
    }

    private void filter() {
        String who = author.getSelectionIndex() <= 0 ? null : author.getText();
        Concern what = kind.getSelectionIndex() <= 0 ? null : KINDS.get(kind.getSelectionIndex() - 1);
        timeline.filter(new StepFilter(find.getText().strip().toLowerCase(Locale.ROOT), who, what, only.getSelection() ? chosen : null));
    }

    /** Names that come keep the choice that was made. */
    private void authors() {
        var names = new ArrayList<>(List.of("Everyone"));
        names.addAll(timeline.authors());
        if (names.equals(List.of(author.getItems()))) return;
        String was = author.getText();
        author.setItems(names.toArray(String[]::new));
        author.select(Math.max(0, names.indexOf(was)));
    }

    private void selected() {
        Optional<Step> step = table.selected();
        back.setEnabled(step.filter(timeline::canGoBackTo).isPresent());
    }

    private void committed(Committed committed) {
        timeline.committed(committed);
        say();
    }

    private void checked(Verification found) {
        if (!pane.isDisposed()) say();
    }

    /** “1,204 changes, chain intact” only when that was found so. */
    private void say() {
        long changes = study.session().last().revision();
        String count = NumberFormat.getIntegerInstance(Locale.UK).format(changes) + (changes == 1 ? " change" : " changes");
        status.setText(count + check.words(changes));
        pane.layout(true, true);
    }

    private Combo combo(Composite parent, String name) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setFont(theme.sans(12));
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ((GridData) combo.getLayoutData()).widthHint = 90;
        Named.as(combo, name);
        return combo;
    }

    private Composite column(Composite parent, int columns, int width, int height) {
        var column = new Composite(parent, SWT.NONE);
        column.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(columns, columns > 1 && height == 8);
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = width == 0 ? 0 : 6;
        column.setLayout(layout);
        return column;
    }
}
