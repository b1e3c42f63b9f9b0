package plait.ui.theories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.study.Committed;
import plait.core.theories.Arrangement;
import plait.core.theories.Theories;
import plait.core.theories.TheoryMap;
import plait.core.theories.TheoryMap.Line;
import plait.core.theories.TheoryMembers;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.MapPlace;
import plait.model.Rival;
import plait.model.Slot;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.ui.configurations.VersionBar;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Segmented;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;
import plait.ui.theories.MapLayout.Cell;

/** The map of a theory version with the lines of what can be asked of it, and what people do on it. */
final class MapView extends Composite {
    private final OpenStudy study;
    /** Up to so many boxes are arranged at once; more in the background, where that can be stopped. */
    private static final int AT_ONCE = 600;

    private final Jobs jobs;
    private final Problems problems;
    private final Theme theme;
    private final VersionBar bar;
    private final MapFilterRow filter;
    private final Label frozen;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final MapCanvas canvas;
    private final EmptyWords empty;
    private final EmptyWords none;
    private final EmptyWords arranging;
    private final FlatButton anew;
    private final Consumer<Committed> onCommit = this::committed;
    private Grouping grouping = Grouping.LEVEL;
    private Jobs.Running running;

    MapView(Composite parent, OpenStudy study, Jobs jobs, Problems problems) {
        super(parent, SWT.NONE);
        this.study = study;
        this.jobs = jobs;
        this.problems = problems;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        setLayout(layout);
        bar = new VersionBar(this, study);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        filter = new MapFilterRow(this);
        filter.onChange(wanted -> refresh());
        frozen = strip();
        place = new Composite(this, SWT.NONE);
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place.setLayout(stack);
        canvas = new MapCanvas(place);
        canvas.onDeeds(new Deeds());
        empty = new EmptyWords(place, "", "No configurations yet. Mark a context, a mechanism and an outcome in a passage, or draw one here.");
        none = new EmptyWords(place, "", "No configuration fits. Choose less above, or show all.");
        arranging = new EmptyWords(place, "", "");
        anew = tools();
        shown(filter, false);
        shown(frozen.getParent(), false);
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> {
            study.session().stopListening(onCommit);
            if (running != null) running.cancel();
        });
        refresh();
    }

    /** A line over the whole width, in which a sentence stands. */
    private Label strip() {
        var strip = new Composite(this, SWT.NONE);
        strip.setBackground(theme.colour(Token.SUNK));
        var layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 6;
        strip.setLayout(layout);
        var words = new Label(strip, SWT.WRAP);
        words.setFont(theme.sans(12));
        words.setForeground(theme.colour(Token.INK2));
        words.setBackground(theme.colour(Token.SUNK));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return words;
    }

    private FlatButton tools() {
        Label by = bar.add(new Label(bar, SWT.NONE), 0);
        by.setText("Group by");
        by.setFont(theme.sans(13));
        by.setForeground(theme.colour(Token.INK2));
        by.setBackground(theme.colour(Token.SURFACE));
        var grouping = bar.add(new Segmented<>(bar, "Group by", Stream.of(Grouping.values()).map(each -> new Segmented.Choice<>(each, each.word, (char) 0, null)).toList()), 0);
        grouping.onSelect(this::group);
        FlatButton follow = bar.add(new FlatButton(bar, SWT.TOGGLE | SWT.FLAT), 0);
        follow.setText("Follow ripples");
        follow.icon(Icon.WAYPOINTS);
        follow.setSelection(true);
        follow.addListener(SWT.Selection, event -> canvas.follow(follow.getSelection()));
        FlatButton filtering = icon(Icon.LIST_FILTER, "Filter", SWT.TOGGLE);
        filtering.addListener(SWT.Selection, event -> filtering(filtering.getSelection()));
        FlatButton arrange = icon(Icon.LAYOUT_GRID, "Arrange anew", SWT.PUSH);
        arrange.addListener(SWT.Selection, event -> arrangeAnew());
        icon(Icon.ZOOM_OUT, "Smaller", SWT.PUSH).addListener(SWT.Selection, event -> canvas.zoom(-1));
        icon(Icon.ZOOM_IN, "Larger", SWT.PUSH).addListener(SWT.Selection, event -> canvas.zoom(1));
        return arrange;
    }

    private FlatButton icon(Icon icon, String word, int style) {
        FlatButton button = bar.add(new FlatButton(bar, style | SWT.FLAT), 0);
        button.icon(icon);
        button.setToolTipText(word);
        return button;
    }

    MapCanvas canvas() {
        return canvas;
    }

    VersionBar bar() {
        return bar;
    }

    MapFilterRow filter() {
        return filter;
    }

    /** Shows or hides the line of the filter; hidden, it holds nothing back. */
    void filtering(boolean wanted) {
        shown(filter, wanted);
        if (wanted) filter.setFocus();
        else filter.showAll();
    }

    void group(Grouping wanted) {
        grouping = wanted;
        refresh();
    }

    /** Puts the boxes where the map would put them by itself. */
    void arrangeAnew() {
        problems.reporting("The map was not arranged anew", () -> study.arrangements().forget(bar.version(), grouping.kept));
    }

    /** What can be linked in the version that is looked at. */
    private List<ConfigurationVersion> members() {
        return TheoryMembers.of(study.study(), bar.version());
    }

    private void shown(Control row, boolean wanted) {
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = !wanted;
        row.setLayoutData(data);
        row.setVisible(wanted);
        layout();
    }

    void version(TheoryVersion version) {
        bar.version(version);
        refresh();
    }

    private void committed(Committed committed) {
        var shown = Arrays.asList(Configuration.class, ConfigurationVersion.class, Slot.class, CausalLink.class, EvidenceLink.class, Rival.class, Theory.class, TheoryVersion.class, MapPlace.class);
        if (committed.touched().stream().noneMatch(each -> shown.stream().anyMatch(type -> type.isInstance(each)))) return;
        bar.refresh();
        refresh();
    }

    private Map<Configuration, Cell> places(Grouping grouping) {
        var cells = new HashMap<Configuration, Cell>();
        Arrangement.of(bar.version(), grouping.kept).forEach((configuration, at) -> cells.put(configuration, new Cell(at.column(), at.row())));
        return cells;
    }

    private void refresh() {
        TheoryMap map = TheoryMap.of(study.study(), bar.version(), filter.filter());
        Map<Configuration, Cell> places = places(grouping);
        boolean isFrozen = bar.version() != null && bar.version().isFrozen();
        anew.setEnabled(!isFrozen && !places.isEmpty());
        if (isFrozen) frozen.setText(bar.version().getLabel() + " is frozen: it is shown as it was, and nothing in it can be moved or drawn. " + next());
        if (isFrozen != frozen.getParent().getVisible()) shown(frozen.getParent(), isFrozen);
        filter.say(map.boxes().size(), members().size());
        if (running != null) running.cancel();
        running = null;
        Supplier<MapLayout<ConfigurationVersion>> layout = MapCanvas.layout(map, places, grouping);
        if (map.boxes().size() <= AT_ONCE) show(map, grouping, layout.get(), isFrozen);
        else later(map, grouping, layout, isFrozen);
    }

    private void show(TheoryMap map, Grouping by, MapLayout<ConfigurationVersion> layout, boolean isFrozen) {
        canvas.show(map, by, layout, isFrozen);
        top(!map.boxes().isEmpty() ? canvas : filter.filter().isAll() ? empty : none);
    }

    private void later(TheoryMap map, Grouping by, Supplier<MapLayout<ConfigurationVersion>> layout, boolean isFrozen) {
        arranging.say(map.boxes().size() + " configurations are being arranged. A filter shows fewer of them, and sooner.");
        top(arranging);
        var arranged = new AtomicReference<MapLayout<ConfigurationVersion>>();
        running = jobs.start("Arranging the map", progress -> arranged.set(layout.get()), () -> {
            running = null;
            if (!isDisposed()) show(map, by, arranged.get(), isFrozen);
        });
    }

    private void top(Control wanted) {
        stack.topControl = wanted;
        place.layout();
    }

    private String next() {
        return Theories.newest(study.study()).filter(newest -> !newest.isFrozen()).map(newest -> "Work goes on in " + newest.getLabel() + ".").orElse("Derive a version of a configuration to go on.");
    }

    @Override public boolean setFocus() {
        return !stack.topControl.isDisposed() && stack.topControl.setFocus();
    }

    /** What people do on the map. */
    private final class Deeds implements MapDeeds {
        @Override public void arrange(Map<ConfigurationVersion, Cell> cells) {
            var wanted = new HashMap<Configuration, Arrangement.Place>();
            cells.forEach((version, cell) -> wanted.put(version.getConfiguration(), new Arrangement.Place(cell.column(), cell.row())));
            problems.reporting("The box was not moved", () -> {
                if (!filter.filter().isAll()) throw new Problem("Only some configurations are shown. Show all to move one.");
                study.arrangements().keep(bar.version(), grouping.kept, wanted);
            });
        }

        @Override public void link(ConfigurationVersion from, ConfigurationVersion to) {
            LinkDialog.draw(getShell(), study, members(), from, to).open();
        }

        @Override public void open(Line line) {
            LineDialogs.open(getShell(), study, members(), line, canvas.isFrozen());
        }

        @Override public void remove(Line line) {
            problems.reporting("The link was not removed", () -> LineDialogs.remove(study, line));
        }
    }
}
