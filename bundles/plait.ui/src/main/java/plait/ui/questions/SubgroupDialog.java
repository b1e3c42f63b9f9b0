package plait.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import plait.core.questions.Heard;
import plait.core.questions.Subgroup;
import plait.core.questions.Subgroup.Condition;
import plait.core.questions.Trait;
import plait.model.Study;
import plait.ui.sources.SourceNames;
import plait.ui.theme.FormDialog;

/** Asks whom a question is to be held to: by what people and cases are told apart, and which of them; as many conditions as are wanted. Says at once who that is. */
final class SubgroupDialog extends FormDialog {
    private static final int EVERYBODY = IDialogConstants.CLIENT_ID + 1;

    private final Study study;
    private final Map<Trait, Set<String>> conditions = new LinkedHashMap<>();
    private final List<String> values = new ArrayList<>();
    private Choice<Trait> by;
    private Ticks<String> which;
    private Label said;
    private Subgroup chosen;

    SubgroupDialog(Shell parent, Study study, Subgroup now) {
        super(parent, "Hold the question to…", "Hold to these");
        this.study = study;
        now.conditions().forEach(each -> conditions.put(each.trait(), new LinkedHashSet<>(each.values())));
    }

    /** Null until it was accepted. */
    Subgroup chosen() {
        return chosen;
    }

    @Override protected void fields() {
        sentence("Choose by what people and cases differ, then whom you want to hear. Somebody is heard who meets every condition.");
        List<Trait> traits = Trait.all(study);
        Trait first = conditions.keySet().stream().findFirst().orElse(Trait.ROLE);
        by = choice("By", traits, Trait::title, first);
        which = ticks("Which", values, value -> value, List.of(), 9);
        said = sentence(" \n \n ");
        by.onChange(this::offer);
        which.table().addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) take();
        });
        offer();
    }

    /** Brings the values of what was chosen, with those ticked that are wanted already. */
    private void offer() {
        Trait trait = by.value();
        values.clear();
        values.addAll(trait.values(study));
        if (trait.about() == Trait.About.PARTICIPANT) values.add(Trait.NOBODY);
        which.table().removeAll();
        for (String value : values) {
            var item = new TableItem(which.table(), SWT.NONE);
            item.setText(words(trait, value));
            item.setChecked(conditions.getOrDefault(trait, Set.of()).contains(value));
        }
        say();
    }

    private String words(Trait trait, String value) {
        if (trait.equals(Trait.CASE)) return study.getCases().stream().filter(site -> value.equals(site.getIdentifier())).findFirst().map(SourceNames::of).orElse(value);
        if (trait.equals(Trait.PARTICIPANT)) return study.getParticipants().stream().filter(person -> value.equals(person.getIdentifier())).findFirst().map(person -> value + "  " + SourceNames.of(person)).orElse(value);
        return value.equals(Trait.NOBODY) ? "documents, and whoever is not known" : value;
    }

    private void take() {
        List<String> ticked = which.ticked();
        if (ticked.isEmpty()) conditions.remove(by.value());
        else conditions.put(by.value(), new LinkedHashSet<>(ticked));
        say();
    }

    private void say() {
        Heard heard = Heard.in(study, subgroup());
        String words = subgroup().isEverybody() ? "Everybody is heard." : heard.words() + (heard.isSmall() ? "\n" + heard.warning() : "");
        said.setText(words.replace("&", "&&"));
        fit();
    }

    private Subgroup subgroup() {
        return new Subgroup(conditions.entrySet().stream().map(each -> new Condition(each.getKey(), each.getValue())).collect(Collectors.toList()));
    }

    /** Ticks values, as a person would. */
    void tick(Trait trait, String... wanted) {
        by.combo().select(by.values().indexOf(trait));
        offer();
        for (int i = 0; i < values.size(); i++) which.table().getItem(i).setChecked(List.of(wanted).contains(values.get(i)));
        take();
    }

    String said() {
        return said.getText();
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, EVERYBODY, "Hear everybody", false);
        super.createButtonsForButtonBar(parent);
    }

    @Override protected void buttonPressed(int button) {
        if (button == EVERYBODY) {
            conditions.clear();
            okPressed();
        } else super.buttonPressed(button);
    }

    @Override protected void perform() {
        chosen = subgroup();
    }
}
