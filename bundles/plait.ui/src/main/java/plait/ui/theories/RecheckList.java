package plait.ui.theories;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import plait.core.OpenStudy;
import plait.core.configurations.Recheck;
import plait.core.study.Committed;
import plait.core.theories.Theories;
import plait.core.theories.TheoryMembers;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Stance;
import plait.model.TheoryVersion;
import plait.ui.configurations.Passages;
import plait.ui.study.Problems;
import plait.ui.theme.CellPaint;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.PaintedTable;
import plait.ui.theme.PaintedTable.Column;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** Evidence that was judged against an earlier version and waits to be looked at again: 1 still true, 2 change stance, 3 drop, Space opens in context. */
final class RecheckList extends Composite {
    private static final int ROW = 31;

    private final OpenStudy study;
    private final Problems problems;
    private final Theme theme;
    private final CellPaint cells;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final PaintedTable<EvidenceLink> table;
    private final EmptyWords done;
    private final Composite keys;
    private final Consumer<Committed> onCommit = this::committed;
    private Consumer<EvidenceLink> onSelect = link -> {};
    private Consumer<EvidenceLink> onContext = link -> {};
    private Consumer<Integer> onCount = count -> {};

    RecheckList(Composite parent, OpenStudy study, Problems problems) {
        super(parent, SWT.NONE);
        this.study = study;
        this.problems = problems;
        theme = Theme.on(getDisplay());
        cells = new CellPaint(theme);
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        setLayout(layout);
        keys = keys();
        place = new Composite(this, SWT.NONE);
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place.setLayout(stack);
        table = new PaintedTable<>(place, "Recheck queue", ROW, columns());
        table.onSelect(link -> onSelect.accept(link));
        table.onOpen(link -> onContext.accept(link));
        table.control().addListener(SWT.KeyDown, this::pressed);
        done = new EmptyWords(place, "", "");
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        refresh();
    }

    /** Hears which evidence a person looks at. */
    void onSelect(Consumer<EvidenceLink> listener) {
        onSelect = listener;
    }

    /** Hears which passage is to be opened. */
    void onContext(Consumer<EvidenceLink> listener) {
        onContext = listener;
    }

    /** Hears how many wait, now and whenever that changes. */
    void onCount(Consumer<Integer> listener) {
        onCount = listener;
        onCount.accept(table.control().getItemCount());
    }

    private Composite keys() {
        var keys = new Composite(this, SWT.NONE);
        keys.setBackground(theme.colour(Token.SURFACE));
        keys.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
        var layout = new RowLayout();
        layout.spacing = 16;
        layout.marginRight = 14;
        keys.setLayout(layout);
        key(keys, "Still true 1", this::stillTrue);
        key(keys, "Change stance 2", this::changeStance);
        key(keys, "Drop 3", this::drop);
        return keys;
    }

    private void key(Composite parent, String words, Runnable run) {
        var link = new Link(parent, SWT.NONE);
        link.setText("<a>" + words + "</a>");
        link.setFont(theme.sans(12));
        link.setBackground(theme.colour(Token.SURFACE));
        link.setLinkForeground(theme.colour(Token.ACCENT));
        link.addListener(SWT.Selection, event -> run.run());
    }

    private List<Column<EvidenceLink>> columns() {
        return List.of(
                new Column<>("", 92, RecheckList::code, (gc, cell, link) -> cells.words(gc, cell, code(link), theme.strong(13), Token.INK), null),
                new Column<>("", 34, link -> RoleBadge.word(role(link), isWhole(link)), (gc, cell, link) -> new RoleBadge(theme).draw(gc, cell.x, cell.y + (cell.height - RoleBadge.SIZE) / 2, role(link), isWhole(link)), null),
                new Column<>("", 104, link -> link.getStance().getLiteral(), (gc, cell, link) -> {
                    new StanceMark(theme).draw(gc, cell.x, cell.y + (cell.height - StanceMark.SIZE) / 2, link.getStance());
                    var rest = new Rectangle(cell.x + StanceMark.SIZE + 6, cell.y, cell.width - StanceMark.SIZE - 6, cell.height);
                    cells.words(gc, rest, link.getStance().getLiteral(), theme.sans(13), link.getStance() == Stance.REFUTES ? Token.REFUTE : Token.INK);
                }, null),
                new Column<>("", 0, link -> study.segments().quote(link.getSegment()), (gc, cell, link) -> cells.words(gc, cell, study.segments().quote(link.getSegment()), theme.serif(13), Token.INK), null),
                new Column<>("", 150, link -> Passages.name(study, link.getSegment()), (gc, cell, link) -> cells.words(gc, cell, Passages.name(study, link.getSegment()), theme.sans(12), Token.INK3), null));
    }

    private static String code(EvidenceLink link) {
        return link.getVersion() == null ? "" : link.getVersion().getConfiguration().getIdentifier();
    }

    private static boolean isWhole(EvidenceLink link) {
        return link.getSlots().isEmpty();
    }

    private static Role role(EvidenceLink link) {
        return isWhole(link) ? Role.UNDECIDED : link.getSlots().get(0).getRole();
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) return;
        Runnable run = switch (event.character) {
            case '1' -> this::stillTrue;
            case '2' -> this::changeStance;
            case '3' -> this::drop;
            case ' ' -> () -> table.selected().ifPresent(onContext);
            default -> null;
        };
        if (run == null) return;
        event.doit = false;
        getDisplay().asyncExec(run); // the row may go, so its own event must be over
    }

    /** Goes to the first that waits for this version. */
    void begin(ConfigurationVersion version) {
        Recheck.queue(List.of(version)).stream().findFirst().ifPresent(table::select);
    }

    private void stillTrue() {
        answer(link -> study.rechecks().stillTrue(link));
    }

    private void drop() {
        answer(link -> study.rechecks().drop(link));
    }

    private void answer(Consumer<EvidenceLink> how) {
        table.selected().ifPresent(link -> problems.reporting("The evidence was not rechecked", () -> how.accept(link)));
    }

    /** Offers the other stances below the row; arrows and Enter, or the letter. */
    private void changeStance() {
        Optional<EvidenceLink> selected = table.selected();
        if (selected.isEmpty()) return;
        Menu menu = stances(selected.get());
        Rectangle row = table.control().getItem(table.control().getSelectionIndex()).getBounds(2);
        menu.setLocation(table.control().toDisplay(row.x, row.y + row.height));
        menu.setVisible(true);
    }

    Menu stances(EvidenceLink link) {
        var menu = new Menu(this);
        for (Stance stance : Stance.values()) {
            if (stance == link.getStance()) continue;
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(mnemonic(stance));
            item.addListener(SWT.Selection, event -> answer(each -> study.rechecks().changeStance(each, stance)));
        }
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    /** No two with the same letter. */
    private static String mnemonic(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "&Supports";
            case REFUTES -> "Refu&tes";
            case REFINES -> "Re&fines";
            case GENERATES -> "&Generates";
        };
    }

    PaintedTable<EvidenceLink> table() {
        return table;
    }

    /** What stands here when nothing waits. */
    String emptyWords() {
        return done.sentence();
    }

    private void committed(Committed committed) {
        if (committed.touched().stream().anyMatch(each -> each instanceof EvidenceLink || each instanceof ConfigurationVersion || each instanceof TheoryVersion)) refresh();
    }

    private void refresh() {
        TheoryVersion newest = Theories.newest(study.study()).orElse(null);
        List<EvidenceLink> waiting = Recheck.queue(TheoryMembers.of(study.study(), newest));
        done.say(newest == null ? "Nothing to recheck." : "Everything has been rechecked against " + newest.getLabel() + ".");
        table.show(waiting);
        stack.topControl = waiting.isEmpty() ? done : table.control();
        keys.setVisible(!waiting.isEmpty());
        ((GridData) keys.getLayoutData()).exclude = waiting.isEmpty();
        layout(true, true);
        onCount.accept(waiting.size());
    }

    @Override public boolean setFocus() {
        return !stack.topControl.isDisposed() && stack.topControl.setFocus();
    }
}
