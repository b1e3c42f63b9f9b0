package plait.ui.theories;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import plait.core.OpenStudy;
import plait.core.study.Committed;
import plait.core.theories.TheoryMap;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Rival;
import plait.model.Slot;
import plait.model.Theory;
import plait.model.TheoryVersion;
import plait.ui.configurations.VersionBar;
import plait.ui.theme.EmptyWords;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Segmented;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The map of a theory version with the line of what can be asked of it. */
final class MapView extends Composite {
    private final OpenStudy study;
    private final Theme theme;
    private final VersionBar bar;
    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final MapCanvas canvas;
    private final EmptyWords empty;
    private final Consumer<Committed> onCommit = this::committed;

    MapView(Composite parent, OpenStudy study) {
        super(parent, SWT.NONE);
        this.study = study;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SURFACE));
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        setLayout(layout);
        bar = new VersionBar(this, study);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        place = new Composite(this, SWT.NONE);
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place.setLayout(stack);
        canvas = new MapCanvas(place);
        empty = new EmptyWords(place, "", "No configurations yet. Mark a context, a mechanism and an outcome in a passage, or draw one here.");
        tools();
        study.session().listen(onCommit);
        addListener(SWT.Dispose, event -> study.session().stopListening(onCommit));
        refresh();
    }

    private void tools() {
        Label by = bar.add(new Label(bar, SWT.NONE), 0);
        by.setText("Group by");
        by.setFont(theme.sans(13));
        by.setForeground(theme.colour(Token.INK2));
        by.setBackground(theme.colour(Token.SURFACE));
        var grouping = bar.add(new Segmented<>(bar, "Group by", Stream.of(MapCanvas.Grouping.values()).map(each -> new Segmented.Choice<>(each, each.word, (char) 0, null)).toList()), 0);
        grouping.onSelect(canvas::group);
        FlatButton follow = bar.add(new FlatButton(bar, SWT.TOGGLE | SWT.FLAT), 0);
        follow.setText("Follow ripples");
        follow.icon(Icon.WAYPOINTS);
        follow.setSelection(true);
        follow.addListener(SWT.Selection, event -> canvas.follow(follow.getSelection()));
        zoom(Icon.ZOOM_OUT, "Smaller", -1);
        zoom(Icon.ZOOM_IN, "Larger", 1);
    }

    private void zoom(Icon icon, String word, int step) {
        FlatButton button = bar.add(new FlatButton(bar, SWT.PUSH | SWT.FLAT), 0);
        button.icon(icon);
        button.setToolTipText(word);
        button.addListener(SWT.Selection, event -> canvas.zoom(step));
    }

    MapCanvas canvas() {
        return canvas;
    }

    VersionBar bar() {
        return bar;
    }

    void version(TheoryVersion version) {
        bar.version(version);
        refresh();
    }

    private void committed(Committed committed) {
        var shown = Arrays.asList(Configuration.class, ConfigurationVersion.class, Slot.class, CausalLink.class, EvidenceLink.class, Rival.class, Theory.class, TheoryVersion.class);
        if (committed.touched().stream().noneMatch(each -> shown.stream().anyMatch(type -> type.isInstance(each)))) return;
        bar.refresh();
        refresh();
    }

    private void refresh() {
        TheoryMap map = TheoryMap.of(study.study(), bar.version());
        canvas.show(map);
        stack.topControl = map.boxes().isEmpty() ? empty : canvas;
        place.layout();
    }

    @Override public boolean setFocus() {
        return stack.topControl.setFocus();
    }
}
