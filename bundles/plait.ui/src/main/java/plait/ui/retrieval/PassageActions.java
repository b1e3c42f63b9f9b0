package plait.ui.retrieval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.core.retrieval.Cited;
import plait.core.retrieval.CodePassages;
import plait.model.Factor;
import plait.model.Segment;
import plait.ui.coding.ChooseCode;
import plait.ui.study.Problems;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What can be done with the passages that are selected: open, code, take a code off, use as evidence, copy, write to a file. */
final class PassageActions extends Composite {
    /**
     * What it works with.
     *
     * @param evidence opens a passage and the form that makes evidence of it
     * @param exports writes tables
     */
    record Context(Problems problems, ExportTables exports, Consumer<Segment> evidence) {}

    private final Retrieving retrieving;
    private final Context context;
    private final Supplier<List<Segment>> selected;
    private final Theme theme;
    private final Label count;
    private final FlatButton code;
    private final FlatButton uncode;
    private final FlatButton evidence;
    private final FlatButton export;
    private final FlatButton show;
    private Consumer<Segment> open = segment -> {};

    PassageActions(Composite parent, Retrieving retrieving, Context context, Supplier<List<Segment>> selected) {
        super(parent, SWT.NONE);
        this.retrieving = retrieving;
        this.context = context;
        this.selected = selected;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(6, false);
        layout.marginWidth = 14;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        setLayout(layout);
        addListener(SWT.Paint, event -> {
            event.gc.setBackground(theme.colour(Token.LINE));
            event.gc.fillRectangle(0, 0, getSize().x, 1);
        });
        count = new Label(this, SWT.NONE);
        count.setFont(theme.sans(13));
        count.setBackground(theme.colour(Token.SURFACE));
        count.setForeground(theme.colour(Token.INK2));
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        code = button("Code…", Icon.TAG, this::code);
        uncode = button("Remove code…", null, this::uncode);
        evidence = button("Use as evidence", Icon.ARROW_RIGHT_FROM_LINE, () -> first().ifPresent(context.evidence));
        export = button("Export…", Icon.FILE_OUTPUT, this::export);
        show = button("Open in transcript", null, () -> first().ifPresent(open));
        selectionChanged();
    }

    private FlatButton button(String words, Icon icon, Runnable action) {
        var button = new FlatButton(this, SWT.PUSH);
        button.setText(words);
        if (icon != null) button.icon(icon);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Menu menu(Control on) {
        var menu = new Menu(on);
        item(menu, "Open in transcript", () -> first().ifPresent(open));
        item(menu, "Use as evidence", () -> first().ifPresent(context.evidence));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Code…", this::code);
        item(menu, "Remove code…", this::uncode);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "Copy with reference\tCtrl+C", this::copy);
        item(menu, "Export…", this::export);
        return menu;
    }

    private static void item(Menu menu, String words, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> action.run());
    }

    void onOpen(Consumer<Segment> open) {
        this.open = open;
    }

    void selectionChanged() {
        int chosen = selected.get().size();
        boolean any = chosen > 0;
        count.setText(any ? chosen + " selected" : "Select passages first.");
        for (FlatButton each : List.of(code, uncode, evidence, show)) each.setEnabled(any);
        evidence.setEnabled(chosen == 1);
        export.setEnabled(!retrieving.found().passages().isEmpty());
    }

    private Optional<Segment> first() {
        return selected.get().stream().findFirst();
    }

    private OpenStudy study() {
        return retrieving.study();
    }

    private CodePassages codings() {
        return new CodePassages(study().session(), study().codings());
    }

    private void code() {
        List<Segment> passages = selected.get();
        if (passages.isEmpty()) return;
        new ChooseCode(getShell(), "Code passages", passages.size() == 1 ? "Code for this passage:" : "Code for " + passages.size() + " passages:", "Code", CodeBook.ordered(study().study()))
            .ask().ifPresent(factor -> code(passages, factor));
    }

    void code(List<Segment> passages, Factor factor) {
        context.problems.reporting("The passages were not coded", () -> codings().code(passages, factor));
    }

    private void uncode() {
        List<Segment> passages = selected.get();
        Set<Factor> there = passages.stream().flatMap(passage -> Cited.codes(passage).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (there.isEmpty()) return;
        List<Factor> ordered = there.stream().sorted(CodeBook.ORDER).toList();
        new ChooseCode(getShell(), "Remove code", "Code to take off, whoever gave it:", "Remove code", ordered).ask().ifPresent(factor -> uncode(passages, factor));
    }

    void uncode(List<Segment> passages, Factor factor) {
        context.problems.reporting("The code was not removed", () -> codings().uncode(passages, factor));
    }

    /** What is selected goes to the clipboard with its references, and with the words only where they may be quoted. */
    void copy() {
        if (!selected.get().isEmpty()) context.exports.copy(selected.get(), this::toClipboard);
    }

    private void toClipboard(String lines) {
        var clipboard = new Clipboard(getDisplay());
        clipboard.setContents(new Object[] {lines}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Those that are selected when there are several, else all. */
    void export() {
        context.exports.passages(selected.get().size() > 1 ? selected.get() : retrieving.found().passages());
    }
}
