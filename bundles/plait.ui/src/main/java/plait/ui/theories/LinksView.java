package plait.ui.theories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.core.theories.RippleSuggestions;
import plait.core.theories.RippleSuggestions.Suggestion;
import plait.core.theories.TheoryMap.Pair;
import plait.core.theories.TheoryMembers;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.DismissedRipple;
import plait.model.Factor;
import plait.model.Rival;
import plait.model.Slot;
import plait.model.Study;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.ui.configurations.VersionBar;
import plait.ui.study.Problems;
import plait.ui.theme.AskLine;
import plait.ui.theme.CellPaint;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.PaintedTable;
import plait.ui.theme.PaintedTable.Column;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/**
 * The map in words, for who does not see or point: every link of a theory version from which part to which and why, and below it the ripples that the codes suggest. Enter changes
 * a link or draws a suggestion, Delete removes or dismisses, Insert draws a new link.
 */
final class LinksView extends Composite {
    private static final int ROW = 28;

    private final OpenStudy study;
    private final Problems problems;
    private final Theme theme;
    private final CellPaint cells;
    private final VersionBar bar;
    private final FlatButton draw;
    private final FlatButton change;
    private final FlatButton remove;
    private final PaintedTable<LinkRow> links;
    private final PaintedTable<Thought> thoughts;
    private final EmptyWords words;
    private final EmptyWords nothing;
    private final Label whole;
    private final List<FlatButton> decisions = new ArrayList<>();
    private final Consumer<Committed> onCommit = this::committed;
    private Consumer<ConfigurationVersion> onSelect = version -> {};

    /** A ripple that the codes suggest, or that was dismissed. */
    private record Thought(Suggestion suggestion, DismissedRipple dismissed) {
        String from() {
            return suggestion == null ? LinkRow.title(dismissed.getFrom()) : LinkRow.part(suggestion.outcome());
        }

        String to() {
            return suggestion == null ? LinkRow.title(dismissed.getTo()) : LinkRow.part(suggestion.context());
        }

        String factor() {
            Factor factor = suggestion == null ? dismissed.getFactor() : suggestion.factor();
            return Objects.requireNonNullElse(factor.getName(), "");
        }

        String standing() {
            return suggestion == null ? "Dismissed by " + dismissed.getAuthor() + ": " + dismissed.getRationale() : "";
        }
    }

    LinksView(Composite parent, OpenStudy study, Problems problems) {
        super(parent, SWT.NONE);
        this.study = study;
        this.problems = problems;
        theme = Theme.on(getDisplay());
        cells = new CellPaint(theme);
        setBackground(theme.colour(Token.SURFACE));
        column(this);
        bar = new VersionBar(this, study);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        draw = button(bar, "Link…", Icon.SPLINE, () -> draw(null));
        change = button(bar, "Change…", Icon.PENCIL, this::change);
        remove = button(bar, "Remove", Icon.TRASH_2, this::remove);
        var sash = new SashForm(this, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setBackground(theme.colour(Token.LINE));
        sash.setSashWidth(3);
        var upper = column(new Composite(sash, SWT.NONE));
        words = new EmptyWords(upper, "", "No links yet. Choose “Link…”, or drag from the edge of one box of the map to another.");
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        links = new PaintedTable<>(upper, "Links of the theory", ROW, columns());
        links.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        links.onSelect(this::selected);
        links.onOpen(row -> change());
        links.control().addListener(SWT.KeyDown, this::pressed);
        whole = new Label(upper, SWT.WRAP);
        whole.setFont(theme.sans(13));
        whole.setForeground(theme.colour(Token.INK));
        whole.setBackground(theme.colour(Token.SURFACE));
        var wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        wide.horizontalIndent = 14;
        wide.verticalIndent = 8;
        wide.heightHint = 42;
        whole.setLayoutData(wide);
        var lower = column(new Composite(sash, SWT.NONE));
        suggestionsHead(lower);
        thoughts = new PaintedTable<>(lower, "Ripples not yet drawn", ROW, thoughtColumns());
        nothing = new EmptyWords(lower, "", "Nothing is suggested: no outcome has a code that is also a context elsewhere, without a link between the two.");
        nothing.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        thoughts.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        thoughts.onSelect(this::selected);
        thoughts.onOpen(this::takeUp);
        thoughts.control().addListener(SWT.KeyDown, this::pressedBelow);
        sash.setWeights(64, 36);
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        refresh();
    }

    private Composite column(Composite made) {
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        made.setLayout(layout);
        made.setBackground(theme.colour(Token.SURFACE));
        return made;
    }

    private FlatButton button(VersionBar on, String word, Icon icon, Runnable run) {
        FlatButton button = on.add(new FlatButton(on, SWT.PUSH), 0);
        button.setText(word);
        button.icon(icon);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void suggestionsHead(Composite lower) {
        var head = new Composite(lower, SWT.NONE);
        head.setBackground(theme.colour(Token.SUNK));
        var layout = new GridLayout(4, false);
        layout.marginWidth = 14;
        layout.marginHeight = 5;
        head.setLayout(layout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label title = label(head, "Ripples not yet drawn", Token.INK);
        title.setFont(theme.strong(13));
        Label what = label(head, "An outcome of the one has the same code as a context of the other.", Token.INK3);
        what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        headButton(head, "Draw…", this::takeUp);
        headButton(head, "Dismiss…", this::dismiss);
    }

    private Label label(Composite head, String words, Token ink) {
        var label = new Label(head, SWT.NONE);
        label.setText(words);
        label.setFont(theme.sans(12));
        label.setForeground(theme.colour(ink));
        label.setBackground(head.getBackground());
        return label;
    }

    private void headButton(Composite head, String word, Consumer<Thought> deed) {
        var button = new FlatButton(head, SWT.PUSH);
        button.setText(word);
        button.addListener(SWT.Selection, event -> thoughts.selected().ifPresent(deed));
        decisions.add(button);
    }

    private List<Column<LinkRow>> columns() {
        return List.of(
                column("From", 0, LinkRow::from, Token.INK),
                column("", 104, LinkRow::kind, Token.INK3),
                column("To", 0, LinkRow::to, Token.INK),
                column("Because", 0, LinkRow::why, Token.INK2),
                column("Evidence", 92, LinkRow::evidence, Token.INK3));
    }

    private List<Column<Thought>> thoughtColumns() {
        return List.of(
                column("Outcome", 0, Thought::from, Token.INK),
                column("Context", 0, Thought::to, Token.INK),
                column("Code", 180, Thought::factor, Token.INK2),
                column("", 0, Thought::standing, Token.INK3));
    }

    private <T> Column<T> column(String title, int width, Function<T, String> words, Token ink) {
        return new Column<>(title, width, words, (gc, cell, row) -> cells.words(gc, cell, words.apply(row), theme.sans(13), ink), Comparator.comparing(words));
    }

    VersionBar bar() {
        return bar;
    }

    /** Hears which configuration the marked link starts from. */
    void onSelect(Consumer<ConfigurationVersion> listener) {
        onSelect = listener;
    }

    void version(TheoryVersion version) {
        bar.version(version);
        refresh();
    }

    private List<ConfigurationVersion> members() {
        return TheoryMembers.of(study.study(), bar.version());
    }

    private void selected(LinkRow row) {
        say();
        if (row.about() instanceof CausalLink link) onSelect.accept(link.getFrom().getVersion());
        else if (row.about() instanceof Rival rival) member(rival.getA());
    }

    /** The marked link with all its words, which its row may have no room for. */
    private void say() {
        String words = links.selected().map(row -> row.from() + " " + row.kind() + " " + row.to() + (row.why().isEmpty() ? "" : ". Because: " + row.why())).orElse("");
        if (!words.equals(whole.getText())) whole.setText(words.replace("&", "&&"));
    }

    private void selected(Thought thought) {
        if (thought.suggestion != null) onSelect.accept(thought.suggestion.outcome().getVersion());
        else member(thought.dismissed.getFrom());
    }

    private void member(Configuration configuration) {
        members().stream().filter(each -> each.getConfiguration() == configuration).findFirst().ifPresent(onSelect);
    }

    private void draw(Suggestion suggestion) {
        List<ConfigurationVersion> members = members();
        if (members.size() < 2 || isFrozen()) return;
        LinkDialog dialog = suggestion == null ? LinkDialog.draw(getShell(), study, members, start(members), null) : LinkDialog.draw(getShell(), study, members, suggestion);
        dialog.open();
    }

    private ConfigurationVersion start(List<ConfigurationVersion> members) {
        return links.selected().map(LinkRow::about).filter(CausalLink.class::isInstance).map(each -> ((CausalLink) each).getFrom().getVersion()).orElse(members.get(0));
    }

    private void change() {
        links.selected().filter(row -> !isFrozen()).ifPresent(row -> {
            if (row.about() instanceof CausalLink link) LinkDialog.change(getShell(), study, members(), link).open();
            else if (row.about() instanceof Rival rival) LinkDialog.change(getShell(), study, members(), pair(rival)).open();
        });
    }

    private Pair pair(Rival rival) {
        List<ConfigurationVersion> members = members();
        Function<Configuration, ConfigurationVersion> version = wanted -> members.stream().filter(each -> each.getConfiguration() == wanted).findFirst().orElseThrow();
        return new Pair(version.apply(rival.getA()), version.apply(rival.getB()), rival);
    }

    private void remove() {
        links.selected().filter(row -> !isFrozen()).ifPresent(row -> problems.reporting("The link was not removed", () -> {
            if (row.about() instanceof CausalLink link) study.editLinks().remove(List.of(link));
            else if (row.about() instanceof Rival rival) study.editLinks().removeRival(rival);
        }));
    }

    /** Draws what is suggested; what was dismissed is suggested again. */
    private void takeUp(Thought thought) {
        if (thought.suggestion != null) draw(thought.suggestion);
        else problems.reporting("It was not suggested again", () -> study.rippleSuggestions().suggestAgain(thought.dismissed));
    }

    private void dismiss(Thought thought) {
        if (thought.suggestion == null || isFrozen()) return;
        var dialog = new AskLine(getShell(), "Dismiss ripple", "Why does the first not bring about the second? The reason is kept.", "", "Dismiss ripple", AskLine.ANYTHING);
        if (dialog.open() == Window.OK) problems.reporting("The ripple was not dismissed", () -> study.rippleSuggestions().dismiss(thought.suggestion, dialog.getValue()));
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) return;
        if (event.keyCode == SWT.DEL) later(this::remove);
        if (event.keyCode == SWT.INSERT) later(() -> draw(null));
    }

    private void pressedBelow(Event event) {
        if (event.keyCode == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0) later(() -> thoughts.selected().ifPresent(this::dismiss));
    }

    private void later(Runnable run) {
        getDisplay().asyncExec(run); // the row may go, so its own event must be over
    }

    private boolean isFrozen() {
        return bar.version() != null && bar.version().isFrozen();
    }

    private void committed(Committed committed) {
        boolean concerned = committed.touched().stream().anyMatch(each -> each instanceof Configuration || each instanceof ConfigurationVersion || each instanceof Slot || each instanceof CausalLink
                || each instanceof Rival || each instanceof DismissedRipple || each instanceof Factor || each instanceof Theory || each instanceof TheoryVersion || each instanceof Study);
        if (!concerned) return;
        bar.refresh();
        refresh();
    }

    private void refresh() {
        List<LinkRow> rows = LinkRow.of(study.study(), bar.version());
        var thought = new ArrayList<Thought>();
        for (Suggestion each : RippleSuggestions.of(study.study(), bar.version())) thought.add(new Thought(each, null));
        study.study().getDismissedRipples().stream().sorted(Comparator.comparing(each -> LinkRow.title(each.getFrom()))).forEach(each -> thought.add(new Thought(null, each)));
        links.show(rows);
        thoughts.show(thought);
        boolean open = !isFrozen();
        draw.setEnabled(open && members().size() > 1);
        change.setEnabled(open && !rows.isEmpty());
        remove.setEnabled(open && !rows.isEmpty());
        words.say(open ? "No links yet. Choose “Link…”, or drag from the edge of one box of the map to another." : bar.version().getLabel() + " is frozen: its links can be read and not changed.");
        visible(words, !open || rows.isEmpty());
        visible(links.control(), !rows.isEmpty());
        visible(whole, !rows.isEmpty());
        visible(nothing, thought.isEmpty());
        visible(thoughts.control(), !thought.isEmpty());
        decisions.forEach(each -> each.setEnabled(open && !thought.isEmpty()));
        say();
    }

    private static void visible(Control control, boolean wanted) {
        if (((GridData) control.getLayoutData()).exclude != wanted) return;
        control.setVisible(wanted);
        ((GridData) control.getLayoutData()).exclude = !wanted;
        control.getParent().layout();
    }

    /** What each row says, those of the links first. */
    List<String> rows() {
        var rows = new ArrayList<String>();
        for (var table : List.of(links.control(), thoughts.control())) for (var item : table.getItems()) {
            var said = new ArrayList<String>();
            for (int i = 0; i < table.getColumnCount(); i++) if (!item.getText(i).isEmpty()) said.add(item.getText(i));
            rows.add(String.join(" | ", said));
        }
        return rows;
    }

    @Override public boolean setFocus() {
        Control first = ((GridData) links.control().getLayoutData()).exclude ? draw : links.control();
        return !first.isDisposed() && first.setFocus();
    }
}
