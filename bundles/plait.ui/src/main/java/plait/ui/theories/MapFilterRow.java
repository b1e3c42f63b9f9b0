package plait.ui.theories;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import plait.core.theories.MapFilter;
import plait.model.ConfigurationStatus;
import plait.model.Level;
import plait.model.RecoveryCapital;
import plait.model.Stance;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** The line that says which configurations the map shows: words, and choices of status, level, recovery capital and evidence. */
final class MapFilterRow extends Composite {
    private final Theme theme;
    private final Text text;
    private final Label count;
    private final FlatButton all;
    private final Several<ConfigurationStatus> statuses;
    private final Several<Level> levels;
    private final Several<RecoveryCapital> capitals;
    private final Several<Stance> stances;
    private Consumer<MapFilter> onChange = filter -> {};

    MapFilterRow(Composite parent) {
        super(parent, SWT.NONE);
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SUNK));
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = layout.marginRight = 14;
        layout.marginTop = layout.marginBottom = 5;
        layout.spacing = 8;
        setLayout(layout);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Words of it");
        text.setLayoutData(new RowData(170, SWT.DEFAULT));
        Named.as(text, "Show configurations with these words");
        text.addListener(SWT.Modify, event -> changed());
        statuses = new Several<>("Status", Arrays.stream(ConfigurationStatus.values()).filter(each -> each != ConfigurationStatus.RETIRED).toList());
        levels = new Several<>("Level", List.of(Level.MACRO, Level.MESO, Level.MICRO, Level.UNSTATED));
        capitals = new Several<>("Recovery capital", List.of(RecoveryCapital.PERSONAL, RecoveryCapital.SOCIAL, RecoveryCapital.COMMUNITY, RecoveryCapital.UNSTATED));
        stances = new Several<>("Evidence", List.of(Stance.SUPPORTS, Stance.REFINES, Stance.REFUTES, Stance.GENERATES));
        count = new Label(this, SWT.NONE);
        count.setFont(theme.sans(12));
        count.setForeground(theme.colour(Token.INK3));
        count.setBackground(getBackground());
        all = new FlatButton(this, SWT.PUSH | SWT.FLAT);
        all.setText("Show all");
        all.setEnabled(false);
        all.addListener(SWT.Selection, event -> showAll());
    }

    void onChange(Consumer<MapFilter> listener) {
        onChange = listener;
    }

    MapFilter filter() {
        return new MapFilter(statuses.chosen, levels.chosen, capitals.chosen, stances.chosen, text.getText());
    }

    /** Says how many are shown. */
    void say(int shown, int of) {
        String words = shown == of ? "" : shown + " of " + of + " configurations";
        all.setEnabled(!filter().isAll());
        if (words.equals(count.getText())) return;
        count.setText(words);
        layout();
    }

    void showAll() {
        statuses.chosen.clear();
        levels.chosen.clear();
        capitals.chosen.clear();
        stances.chosen.clear();
        for (Several<?> each : List.of(statuses, levels, capitals, stances)) each.word();
        if (text.getText().isEmpty()) changed();
        else text.setText(""); // which tells of all
    }

    private void changed() {
        onChange.accept(filter());
    }

    void find(String words) {
        text.setText(words);
    }

    void status(ConfigurationStatus status) {
        statuses.tick(status);
    }

    @Override public boolean setFocus() {
        return text.setFocus();
    }

    /** A button that opens a list of values to tick; its words say which are. */
    private final class Several<T extends Enumerator> {
        private final String word;
        private final List<T> values;
        private final Set<T> chosen = new LinkedHashSet<>();
        private final FlatButton button;

        Several(String word, List<T> values) {
            this.word = word;
            this.values = values;
            button = new FlatButton(MapFilterRow.this, SWT.PUSH);
            button.addListener(SWT.Selection, event -> menu());
            word();
        }

        private void menu() {
            var menu = new Menu(button);
            for (T each : values) {
                var item = new MenuItem(menu, SWT.CHECK);
                item.setText(words(each));
                item.setSelection(chosen.contains(each));
                item.addListener(SWT.Selection, event -> tick(each));
            }
            menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
            menu.setLocation(button.toDisplay(0, FlatButton.HEIGHT));
            menu.setVisible(true);
        }

        private void tick(T value) {
            if (!chosen.remove(value)) chosen.add(value);
            word();
            changed();
        }

        private String words(T value) {
            return value.getLiteral().equals("unstated") ? "not stated" : value.getLiteral();
        }

        private void word() {
            button.setText(chosen.isEmpty() ? word + ": all" : word + ": " + values.stream().filter(chosen::contains).map(this::words).collect(Collectors.joining(", ")));
            MapFilterRow.this.layout();
        }
    }
}
