package plait.ui.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import plait.core.Problem;
import plait.core.configurations.Configurations;
import plait.core.questions.Marking;
import plait.core.questions.Trait;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.Study;
import plait.ui.theme.FormDialog;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What a matrix shows: its rows, its columns, and by what it tells evidence apart. Fields in the row of others. */
final class MatrixChoices {
    /** The longest names of attributes would push the others away; in the list they are read whole. */
    private static final int COMBO = 128;
    private static final String CHOOSE = "Choose…";

    private final Study study;
    private final Theme theme;
    private final List<Trait> traits;
    private final List<Rows> wanted = new ArrayList<>();
    private final Combo columns;
    private final Combo show;
    private final Combo rows;
    private Rows chosen;
    private Runnable onChange = () -> {};

    /** Some of the configurations. */
    private record Rows(String words, Predicate<ConfigurationVersion> holds) {}

    MatrixChoices(Composite bar, Study study) {
        this.study = study;
        theme = Theme.on(bar.getDisplay());
        traits = Trait.all(study);
        columns = combo(bar, "Columns", traits.stream().map(MatrixChoices::plural).toList());
        show = combo(bar, "Show", Stream.of(Marking.values()).map(each -> Character.toUpperCase(each.word().charAt(0)) + each.word().substring(1)).toList());
        wanted.add(new Rows("All", row -> true));
        for (Level level : Level.values()) if (level != Level.UNSTATED && some(row -> isOn(row, level))) wanted.add(new Rows("On " + level.getLiteral() + " level", row -> isOn(row, level)));
        for (ConfigurationStatus status : ConfigurationStatus.values()) if (some(row -> row.getStatus() == status)) wanted.add(new Rows("Status " + status.getLiteral(), row -> row.getStatus() == status));
        chosen = wanted.get(0);
        rows = combo(bar, "Rows", Stream.concat(wanted.stream().map(Rows::words), Stream.of(CHOOSE)).toList());
        columns.addListener(SWT.Selection, event -> onChange.run());
        show.addListener(SWT.Selection, event -> onChange.run());
        rows.addListener(SWT.Selection, event -> rowsChosen());
    }

    private static String plural(Trait trait) {
        return switch (trait.own() ? "" : trait.name()) {
            case "case" -> "Cases";
            case "type" -> "Types of case";
            case "role" -> "Roles";
            case "participant" -> "Participants";
            case "phase" -> "Phases";
            case "kind" -> "Kinds of source";
            default -> trait.title();
        };
    }

    private boolean some(Predicate<ConfigurationVersion> holds) {
        return study.getConfigurations().stream().flatMap(each -> each.getVersions().stream()).anyMatch(holds);
    }

    private static boolean isOn(ConfigurationVersion version, Level level) {
        return version.getSlots().stream().anyMatch(slot -> slot.getLevel() == level);
    }

    private Combo combo(Composite bar, String name, List<String> choices) {
        Composite pair = ParameterRow.pair(bar);
        var label = new Label(pair, SWT.NONE);
        label.setText(name);
        label.setFont(theme.sans(13));
        label.setBackground(bar.getBackground());
        label.setForeground(theme.colour(Token.INK2));
        var combo = new Combo(pair, SWT.READ_ONLY);
        combo.setItems(choices.toArray(String[]::new));
        combo.select(0);
        combo.setVisibleItemCount(16);
        var data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = Math.min(COMBO, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        combo.setLayoutData(data);
        return Named.as(combo, name);
    }

    private void rowsChosen() {
        int at = rows.getSelectionIndex();
        if (at < wanted.size()) chosen = wanted.get(at);
        else choose();
        onChange.run();
    }

    /** Which rows, one by one. */
    private void choose() {
        var dialog = new RowsDialog(rows.getShell());
        if (dialog.open() == Window.OK) {
            Set<Configuration> some = new HashSet<>(dialog.chosen);
            chosen = new Rows(some.size() + " chosen", row -> some.contains(row.getConfiguration()));
            rows.setItem(wanted.size(), some.size() + " chosen…");
            rows.select(wanted.size());
        } else rows.select(Math.max(0, wanted.indexOf(chosen)));
    }

    private final class RowsDialog extends FormDialog {
        private Ticks<Configuration> which;
        private List<Configuration> chosen = List.of();

        RowsDialog(Shell parent) {
            super(parent, "Rows of the matrix", "Show these");
        }

        @Override protected void fields() {
            List<Configuration> all = Configurations.ordered(study);
            List<Configuration> now = all.stream().filter(each -> each.getVersions().stream().anyMatch(MatrixChoices.this.chosen.holds)).toList();
            which = ticks("Configurations", all, each -> each.getIdentifier() + "  " + each.getName(), now, 16);
        }

        @Override protected void perform() {
            chosen = which.ticked();
            if (chosen.isEmpty()) throw new Problem("Tick one configuration at least.");
        }
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    Trait across() {
        return traits.get(Math.max(0, columns.getSelectionIndex()));
    }

    Marking marking() {
        return Marking.values()[Math.max(0, show.getSelectionIndex())];
    }

    /** Those of a matrix's rows that are wanted. */
    List<ConfigurationVersion> of(List<ConfigurationVersion> all) {
        return all.stream().filter(chosen.holds).toList();
    }
}
