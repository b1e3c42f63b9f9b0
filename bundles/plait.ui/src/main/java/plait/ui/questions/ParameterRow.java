package plait.ui.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import plait.core.questions.Parameter;
import plait.core.questions.Question;
import plait.core.search.NaturalOrder;
import plait.core.theories.TheoryMembers;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Stance;
import plait.model.Study;
import plait.model.TheoryVersion;
import plait.ui.theme.Named;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What a question is asked with: a field for each parameter, with its default in it. */
final class ParameterRow extends Composite {
    private final Theme theme;
    private final Map<String, Control> fields = new HashMap<>();
    private Runnable onChange = () -> {};

    ParameterRow(Composite parent, Study study, Question question) {
        super(parent, SWT.NONE);
        theme = Theme.on(getDisplay());
        setBackground(parent.getBackground());
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 12;
        layout.marginLeft = 0;
        setLayout(layout);
        for (Parameter parameter : question.parameters()) field(study, parameter);
    }

    /** Room for a word and its field, which stay together where the row breaks. */
    static Composite pair(Composite row) {
        var pair = new Composite(row, SWT.NONE);
        pair.setBackground(row.getBackground());
        var layout = new GridLayout(2, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = 8;
        pair.setLayout(layout);
        return pair;
    }

    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** By parameter, as people write them. */
    Map<String, String> values() {
        var values = new HashMap<String, String>();
        fields.forEach((name, field) -> {
            String words = field instanceof Combo combo ? combo.getText() : ((Text) field).getText().strip();
            if (!words.isEmpty()) values.put(name, words);
        });
        return values;
    }

    private void field(Study study, Parameter parameter) {
        Composite pair = pair(this);
        var label = new Label(pair, SWT.NONE);
        label.setText(capital(parameter.kind() == Parameter.Kind.NUMBER || parameter.kind() == Parameter.Kind.TEXT ? parameter.name() : parameter.name().equals("theory") ? "version" : parameter.name()));
        label.setFont(theme.sans(13));
        label.setForeground(theme.colour(Token.INK2));
        label.setBackground(getBackground());
        label.setToolTipText(parameter.words());
        Control field = parameter.kind() == Parameter.Kind.NUMBER || parameter.kind() == Parameter.Kind.TEXT ? text(pair, parameter) : combo(pair, study, parameter);
        field.setToolTipText(parameter.words());
        Named.as(field, parameter.words());
        fields.put(parameter.name(), field);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Asked again with Enter, or when it is left with other words. */
    private Control text(Composite pair, Parameter parameter) {
        var text = new Text(pair, SWT.BORDER | SWT.SINGLE);
        text.setText(parameter.otherwise());
        var data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = 56;
        text.setLayoutData(data);
        var asked = new String[] {parameter.otherwise()};
        Runnable ask = () -> {
            if (Objects.equals(asked[0], text.getText())) return;
            asked[0] = text.getText();
            onChange.run();
        };
        text.addListener(SWT.DefaultSelection, event -> ask.run());
        text.addListener(SWT.FocusOut, event -> ask.run());
        return text;
    }

    private Control combo(Composite pair, Study study, Parameter parameter) {
        var combo = new Combo(pair, SWT.READ_ONLY);
        var items = new ArrayList<String>();
        items.add(parameter.otherwise());
        items.addAll(values(study, parameter.kind()));
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setVisibleItemCount(16);
        combo.addListener(SWT.Selection, event -> onChange.run());
        return combo;
    }

    private static List<String> values(Study study, Parameter.Kind kind) {
        Stream<String> values = switch (kind) {
            case THEORY_VERSION -> TheoryMembers.versions(study).stream().map(TheoryVersion::getLabel);
            case CONFIGURATION -> study.getConfigurations().stream().map(Configuration::getIdentifier);
            case CASE -> study.getCases().stream().map(Case::getIdentifier);
            case PARTICIPANT -> study.getParticipants().stream().map(Participant::getIdentifier);
            case FACTOR -> study.getFactors().stream().map(Factor::getIdentifier);
            case STANCE -> Stream.of(Stance.values()).map(Stance::getLiteral);
            case NUMBER, TEXT -> Stream.empty();
        };
        return values.filter(Objects::nonNull).sorted(NaturalOrder.INSTANCE).toList();
    }
}
