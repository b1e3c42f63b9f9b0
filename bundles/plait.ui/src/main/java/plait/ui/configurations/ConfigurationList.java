package plait.ui.configurations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.configurations.FindConfiguration;
import plait.core.configurations.Placement;
import plait.core.configurations.Tally;
import plait.core.study.Committed;
import plait.core.theories.TheoryMap;
import plait.core.theories.TheoryMembers;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Level;
import plait.model.Rival;
import plait.model.Slot;
import plait.model.Stance;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.ui.theme.CellPaint;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.Named;
import plait.ui.theme.PaintedTable;
import plait.ui.theme.PaintedTable.Column;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The configurations of a theory version, one a row: what each is called, how far it is, and what evidence it has. */
final class ConfigurationList extends Composite {
    private static final int ROW = 33;
    private static final Stance[] MARKS = {Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES};

    private final OpenStudy study;
    private final Theme theme;
    private final CellPaint cells;
    private final VersionBar bar;
    private final Text find;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final PaintedTable<Line> table;
    private final EmptyWords empty;
    private final Consumer<Committed> onCommit = this::committed;
    private Consumer<ConfigurationVersion> onSelect = version -> {};

    /** A row; the same row for as long as it is about the same version, whatever has changed in it. */
    private record Line(ConfigurationVersion version, Tally tally, Level level, String links) {
        String code() {
            return version.getConfiguration().getIdentifier();
        }

        String name() {
            return version.getConfiguration().getName() == null ? "" : version.getConfiguration().getName();
        }

        @Override public boolean equals(Object other) {
            return other instanceof Line line && line.version == version;
        }

        @Override public int hashCode() {
            return System.identityHashCode(version);
        }
    }

    ConfigurationList(Composite parent, OpenStudy study) {
        super(parent, SWT.NONE);
        this.study = study;
        theme = Theme.on(getDisplay());
        cells = new CellPaint(theme);
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        setLayout(layout);
        bar = new VersionBar(this, study);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        find = bar.add(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), 200);
        find.setMessage("Find a configuration");
        Named.as(find, "Find a configuration");
        find.addListener(SWT.Modify, event -> refresh());
        place = new Composite(this, SWT.NONE);
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place.setLayout(stack);
        table = new PaintedTable<>(place, "Configurations", ROW, columns());
        table.onSelect(line -> onSelect.accept(line.version));
        empty = new EmptyWords(place, "", "No configurations yet. Mark a context, a mechanism and an outcome in a passage, or draw one here.");
        find.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) table.control().setFocus();
        });
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        refresh();
    }

    /** Hears which version a person selected. */
    void onSelect(Consumer<ConfigurationVersion> listener) {
        onSelect = listener;
    }

    VersionBar bar() {
        return bar;
    }

    private List<Column<Line>> columns() {
        return List.of(
                new Column<>("Code", 92, Line::code, (gc, cell, line) -> cells.words(gc, cell, line.code(), theme.sans(13), Token.INK3), Comparator.comparing(Line::code)),
                new Column<>("Configuration", 0, Line::name, (gc, cell, line) -> cells.words(gc, cell, line.name(), isSelected(line) ? theme.strong(13) : theme.sans(13), Token.INK), Comparator.comparing(Line::name)),
                new Column<>("Status", 86, line -> line.version.getStatus().getLiteral(), this::status, Comparator.comparing((Line line) -> line.version.getStatus())),
                new Column<>("Level", 64, line -> level(line), (gc, cell, line) -> cells.words(gc, cell, level(line), theme.sans(13), Token.INK2), Comparator.comparing(Line::level)),
                new Column<>("Evidence", 156, line -> line.tally.words(), this::marks, Comparator.comparing((Line line) -> line.tally.links().values().stream().mapToInt(Integer::intValue).sum())),
                new Column<>("Cases for", 84, line -> Integer.toString(line.tally.casesFor()), (gc, cell, line) -> cells.words(gc, cell, Integer.toString(line.tally.casesFor()), theme.sans(13), Token.INK2),
                        Comparator.comparing((Line line) -> line.tally.casesFor())),
                new Column<>("Links", 132, Line::links, (gc, cell, line) -> cells.words(gc, cell, drawn(line.links), theme.sans(13), Token.INK2), Comparator.comparing(Line::links)),
                new Column<>("", 92, ConfigurationList::waiting, (gc, cell, line) -> cells.chip(gc, cell.x + cell.width, cell.y + cell.height / 2, waiting(line), Token.WARNT, Token.WARN),
                        Comparator.comparing((Line line) -> line.tally.unchecked())));
    }

    private boolean isSelected(Line line) {
        return table.selected().filter(line::equals).isPresent();
    }

    private void status(GC gc, Rectangle cell, Line line) {
        boolean contested = line.version.getStatus() == ConfigurationStatus.CONTESTED;
        cells.words(gc, cell, line.version.getStatus().getLiteral(), theme.sans(13), contested ? Token.REFUTE : Token.INK2);
    }

    private void marks(GC gc, Rectangle cell, Line line) {
        int x = cell.x;
        for (Stance stance : MARKS) x = cells.mark(gc, x, cell.y + cell.height / 2, stance, line.tally.of(stance));
    }

    private static String level(Line line) {
        return line.level == Level.UNSTATED ? "" : line.level.getLiteral();
    }

    /** Without the letters that all codes begin with: there is little room, and screen readers have the whole. */
    private static String drawn(String links) {
        return links.replaceAll("\\p{L}+-(?=\\d)", "");
    }

    private static String waiting(Line line) {
        return line.tally.unchecked() == 0 ? "" : line.tally.unchecked() + " recheck";
    }

    /** Looks at another theory version. */
    void version(TheoryVersion version) {
        bar.version(version);
        refresh();
    }

    void select(ConfigurationVersion version) {
        table.select(new Line(version, null, null, ""));
    }

    Optional<ConfigurationVersion> selected() {
        return table.selected().map(Line::version);
    }

    /** What each row says, cell by cell. */
    List<String> rows() {
        var rows = new ArrayList<String>();
        for (var item : table.control().getItems()) {
            var words = new ArrayList<String>();
            for (int i = 0; i < table.control().getColumnCount(); i++) if (!item.getText(i).isEmpty()) words.add(item.getText(i));
            rows.add(String.join(" | ", words));
        }
        return rows;
    }

    void find(String words) {
        find.setText(words);
    }

    private void committed(Committed committed) {
        boolean concerned = committed.touched().stream().anyMatch(each ->
                each instanceof Configuration || each instanceof ConfigurationVersion || each instanceof Slot || each instanceof EvidenceLink || each instanceof CausalLink || each instanceof Rival || each instanceof Theory || each instanceof TheoryVersion);
        if (!concerned) return;
        bar.refresh();
        refresh();
    }

    private void refresh() {
        List<ConfigurationVersion> members = TheoryMembers.of(study.study(), bar.version());
        Set<ConfigurationVersion> found = matching(members);
        TheoryMap map = TheoryMap.of(study.study(), bar.version());
        table.show(members.stream().filter(found::contains).map(each -> new Line(each, Tally.of(each), Placement.of(each).level(), map.linksOf(each))).toList());
        stack.topControl = members.isEmpty() ? empty : table.control();
        place.layout();
    }

    /** By code, name, words of the parts, or a status. */
    private Set<ConfigurationVersion> matching(List<ConfigurationVersion> members) {
        String typed = find.getText().strip();
        if (typed.isEmpty()) return new HashSet<>(members);
        var configurations = new HashSet<>(FindConfiguration.find(study.study(), typed, List.of()));
        String status = typed.toLowerCase(Locale.ROOT);
        var found = new HashSet<ConfigurationVersion>();
        for (ConfigurationVersion each : members) if (configurations.contains(each.getConfiguration()) || each.getStatus().getLiteral().equals(status)) found.add(each);
        return found;
    }

    @Override public boolean setFocus() {
        return !stack.topControl.isDisposed() && stack.topControl.setFocus();
    }
}
