package plait.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.memos.Memos.Kept;
import plait.core.study.Committed;
import plait.ui.study.Problems;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Shortened;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theme.TreeRows;

/** All memos by day with what they are on; the one that is selected stands below in full. */
final class JournalView {
    private static final int HEIGHT = 46;
    private static final int LEFT = 14;

    private final OpenStudy study;
    private final Problems problems;
    private final Theme theme;
    private final Journal journal;
    private final Composite pane;
    private final Text find;
    private final Combo author;
    private final Label empty;
    private final Table table;
    private final Text whole;
    private final Button open;
    private final Button change;
    private final Button delete;
    private final Consumer<Committed> onCommit = this::committed;
    private Consumer<EObject> onOpen = object -> {};
    private List<Journal.Line> lines = List.of();

    JournalView(Composite parent, OpenStudy study, Problems problems) {
        this.study = study;
        this.problems = problems;
        theme = Theme.on(parent.getDisplay());
        journal = new Journal(study.session());
        pane = room(parent, 1, 0, 0);
        Composite top = room(pane, 2, 10, 8);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        find = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage("Find a memo");
        Named.as(find, "Find a memo");
        find.setFont(theme.sans(13));
        find.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        author = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
        author.setFont(theme.sans(12));
        author.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name(author, "Written by");
        Button write = button(top, "New study memo…", Icon.PLUS);
        write.addListener(SWT.Selection, event -> MemoDialog.write(pane.getShell(), study, study.study()));
        empty = new Label(pane, SWT.WRAP);
        empty.setFont(theme.sans(13));
        empty.setForeground(theme.colour(Token.INK2));
        empty.setBackground(theme.colour(Token.SURFACE));
        var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.horizontalIndent = LEFT;
        wide.widthHint = 160;
        empty.setLayoutData(wide);
        table = table();
        new Label(pane, SWT.SEPARATOR | SWT.HORIZONTAL).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite foot = room(pane, 3, 14, 10);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        whole = new Text(foot, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        whole.setFont(theme.sans(13));
        whole.setForeground(theme.colour(Token.INK));
        whole.setBackground(theme.colour(Token.SURFACE));
        name(whole, "Memo");
        var high = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        high.heightHint = 96;
        whole.setLayoutData(high);
        open = button(foot, "Show", Icon.ARROW_RIGHT_FROM_LINE);
        change = button(foot, "Change…", Icon.PENCIL);
        delete = button(foot, "Delete memo", Icon.TRASH_2);
        listen();
        fill();
    }

    private void listen() {
        find.addListener(SWT.Modify, event -> fill());
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) table.setFocus();
        });
        author.addListener(SWT.Selection, event -> fill());
        table.addListener(SWT.Selection, event -> showWhole());
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(kept -> onOpen.accept(kept.noted())));
        table.addListener(SWT.KeyDown, event -> {
            if (event.stateMask != 0) return;
            if (event.keyCode == SWT.F2) selected().ifPresent(this::change);
            else if (event.keyCode == SWT.DEL) selected().ifPresent(this::delete);
        });
        open.addListener(SWT.Selection, event -> selected().ifPresent(kept -> onOpen.accept(kept.noted())));
        change.addListener(SWT.Selection, event -> selected().ifPresent(this::change));
        delete.addListener(SWT.Selection, event -> selected().ifPresent(this::delete));
        study.session().listen(onCommit);
        pane.addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
    }

    Control control() {
        return pane;
    }

    Table rows() {
        return table;
    }

    /** Hears of what a memo is on, when that is to be shown. */
    void onOpen(Consumer<EObject> listener) {
        onOpen = listener;
    }

    void setFocus() {
        if (!find.isFocusControl() && !table.isFocusControl()) (table.getItemCount() > 0 ? table : find).setFocus();
    }

    Optional<Kept> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < lines.size() && lines.get(index) instanceof Journal.Line.Written written ? Optional.of(written.kept()) : Optional.empty();
    }

    private void change(Kept kept) {
        MemoDialog.change(pane.getShell(), study, kept.noted(), kept.memo());
    }

    /** Undo brings it back, so nobody is asked. */
    private void delete(Kept kept) {
        problems.reporting("The memo was not deleted", () -> study.memos().change(kept.noted(), kept.memo(), ""));
    }

    private void committed(Committed committed) {
        if (journal.follow(committed)) fill();
    }

    private void fill() {
        Object before = selected().map(Kept::memo).orElse(null);
        var names = new ArrayList<>(List.of("Everyone"));
        names.addAll(journal.authors());
        if (!names.equals(List.of(author.getItems()))) {
            String was = author.getText();
            author.setItems(names.toArray(String[]::new));
            author.select(Math.max(0, names.indexOf(was)));
        }
        lines = journal.lines(find.getText().strip().toLowerCase(Locale.ROOT), author.getSelectionIndex() <= 0 ? null : author.getText());
        table.setItemCount(lines.size());
        table.clearAll();
        table.deselectAll();
        for (int i = 0; i < lines.size(); i++) if (lines.get(i) instanceof Journal.Line.Written written && written.kept().memo() == before) table.setSelection(i);
        empty.setText(journal.size() == 0 ? "Memos you write appear here. Press Ctrl+M on a passage, a code or anything else." : "No memo has these words.");
        empty.setVisible(lines.isEmpty());
        ((GridData) empty.getLayoutData()).exclude = !lines.isEmpty();
        showWhole();
        pane.layout(true, true);
    }

    private void showWhole() {
        Optional<Kept> kept = selected();
        whole.setText(kept.map(each -> Journal.text(each.memo())).orElse(""));
        for (Button each : List.of(open, change, delete)) each.setEnabled(kept.isPresent());
    }

    private Table table() {
        var made = new Table(pane, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        made.setBackground(theme.colour(Token.SURFACE));
        made.setForeground(theme.colour(Token.INK));
        made.setFont(theme.sans(13));
        made.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var column = new TableColumn(made, SWT.NONE);
        made.addListener(SWT.Resize, event -> column.setWidth(Math.max(120, made.getClientArea().width)));
        made.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(sentence(lines.get(event.index))));
        made.addListener(SWT.SetData, event -> event.item.setData(lines.get(event.index)));
        made.addListener(SWT.MeasureItem, event -> event.height = HEIGHT - TreeRows.BETWEEN);
        made.addListener(SWT.EraseItem, this::erase);
        made.addListener(SWT.PaintItem, this::paint);
        name(made, "Memos, newest first");
        return made;
    }

    /** All that a row shows. */
    static String sentence(Journal.Line line) {
        return switch (line) {
            case Journal.Line.Day day -> Journal.day(day.day());
            case Journal.Line.Written written -> Journal.text(written.kept().memo()) + ", on " + OnWhat.of(written.kept().noted()) + ", " + Journal.signed(written.kept().memo());
        };
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0 && ((TableItem) event.item).getData() instanceof Journal.Line.Written;
        event.gc.setBackground(theme.colour(!selected ? Token.SURFACE : table.isFocusControl() ? Token.TINT : Token.SELIN));
        event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    }

    private void paint(Event event) {
        int width = table.getClientArea().width;
        GC gc = event.gc;
        switch (((TableItem) event.item).getData()) {
            case Journal.Line.Day day -> text(gc, Journal.day(day.day()), theme.strong(12), Token.INK2, LEFT, event.y + event.height - 12, width);
            case Journal.Line.Written written -> {
                Kept kept = written.kept();
                gc.drawImage(theme.icon(Icon.NOTEBOOK_PEN, 14, Token.INK2), LEFT, event.y + 7);
                String signed = Journal.signed(kept.memo());
                gc.setFont(theme.sans(12));
                int end = gc.textExtent(signed, SWT.DRAW_TRANSPARENT).x;
                text(gc, signed, theme.sans(12), Token.INK3, width - 12 - end, event.y + 14, end);
                text(gc, "On " + OnWhat.of(kept.noted()), theme.sans(12), Token.ACCENT, LEFT + 22, event.y + 14, width - 12 - end - 10 - LEFT - 22);
                text(gc, Journal.text(kept.memo()).replaceAll("\\s+", " "), theme.sans(13), Token.INK, LEFT + 22, event.y + 32, width - LEFT - 22 - 12);
                gc.setForeground(theme.colour(Token.LINE));
                gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
            }
            case null, default -> {}
        }
    }

    private void text(GC gc, String words, Font font, Token ink, int x, int middle, int room) {
        gc.setFont(font);
        gc.setForeground(theme.colour(ink));
        String shown = Shortened.to(words, Math.max(0, room), gc);
        Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
        gc.drawText(shown, x, middle - extent.y / 2, SWT.DRAW_TRANSPARENT);
    }

    private Button button(Composite parent, String words, Icon icon) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setImage(theme.icon(icon, 14, Token.INK2));
        return button;
    }

    private static void name(Control control, String name) {
        Named.as(control, name);
    }

    private Composite room(Composite parent, int columns, int width, int height) {
        var room = new Composite(parent, SWT.NONE);
        room.setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout(columns, false);
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = width == 0 ? 0 : 6;
        room.setLayout(layout);
        return room;
    }
}
