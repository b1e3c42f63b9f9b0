package plait.ui.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.AddEvidence.Worth;
import plait.core.configurations.NewConfiguration;
import plait.core.sources.Segments;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;
import plait.model.text.Span;
import plait.ui.theme.FieldKeys;
import plait.ui.theme.FlatButton;
import plait.ui.theme.Icon;
import plait.ui.theme.Named;
import plait.ui.theme.Segmented;
import plait.ui.theme.Segmented.Choice;
import plait.ui.theme.StanceMark;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/**
 * Where a passage becomes evidence, or evidence is judged anew: configuration, part, stance, basis and why. Letters choose part and stance outside
 * fields, Ctrl+Enter adds, Escape cancels. What a rule refuses is told here and stays as it was typed.
 */
final class EvidenceForm extends Composite {
    private static final int LONGEST_QUOTE = 240;
    private static final int SHORTEST_QUOTE = 90;
    private static final int MOST_QUOTES = 3;
    private static final int PADDING = 14;

    private final OpenStudy study;
    private final EvidenceHabits habits;
    private final Theme theme;
    /** Each becomes evidence by itself; all of one text. */
    private final List<Passage> passages;
    /** The evidence that is judged anew, or null. */
    private final EvidenceLink known;
    private final FormControls controls;
    private final PartChoice part;
    private Consumer<EvidenceLink> onDone = link -> {};
    private Consumer<Configuration> onConfiguration = configuration -> {};
    private Runnable onResize = () -> {};
    private Configuration configuration;
    private ConfigurationField field;
    private Composite newRow;
    private Text code;
    private Text name;
    private Segmented<Stance> stance;
    private Combo basis;
    private WorthRow worth;
    private Combo carry;
    private List<Carry> carries = List.of();
    private Text why;
    private Label refused;
    private FlatButton add;

    /** A form for passages of one text that are to be evidence. @param shown the configuration that they are most likely for, or null */
    EvidenceForm(Composite parent, OpenStudy study, EvidenceHabits habits, List<Passage> passages, Configuration shown) {
        this(parent, study, habits, passages, shown, null);
    }

    /** A form for evidence that there is. */
    EvidenceForm(Composite parent, OpenStudy study, EvidenceHabits habits, EvidenceLink known) {
        this(parent, study, habits, List.of(new Passage(known.getSegment().getText(), Segments.span(known.getSegment()))), known.getVersion().getConfiguration(), known);
    }

    private EvidenceForm(Composite parent, OpenStudy study, EvidenceHabits habits, List<Passage> passages, Configuration shown, EvidenceLink known) {
        super(parent, SWT.NONE);
        this.study = study;
        this.habits = habits;
        this.passages = List.copyOf(passages);
        this.known = known;
        configuration = shown;
        theme = Theme.on(getDisplay());
        setBackground(theme.colour(Token.SUNK));
        controls = new FormControls(this);
        var layout = new GridLayout(2, false);
        layout.marginWidth = PADDING;
        layout.marginHeight = 10;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 7;
        setLayout(layout);
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            event.gc.setForeground(theme.colour(Token.LINE));
            event.gc.drawLine(0, 0, area.width, 0);
            event.gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        });
        head();
        quote();
        warning();
        if (known == null) configurationRow();
        controls.word("Bears on");
        part = new PartChoice(controls.row(this, 1), controls, study.study(), known, habits.role().orElse(null));
        part.offer(configuration);
        stanceRow();
        basisRow();
        worth = new WorthRow(this, controls, known == null ? Worth.UNSTATED : Worth.of(known));
        if (known != null) carryRow();
        whyRow();
        refused = controls.label(this, "", theme.sans(13), Token.REFUTE, true);
        exclude(refused, true);
        foot();
        keys(this);
        part.onControl(this::keys);
        part.onResize(() -> onResize.run());
        if (configuration == null && known == null && study.study().getConfigurations().isEmpty()) makeNew("");
    }

    /** Hears what was added or changed; null when the form is to go without. */
    void onDone(Consumer<EvidenceLink> listener) {
        onDone = listener;
    }

    /** Hears which configuration is chosen, null for a new one. */
    void onConfiguration(Consumer<Configuration> listener) {
        onConfiguration = listener;
    }

    /** Hears that the form needs more room or less. */
    void onResize(Runnable listener) {
        onResize = listener;
        if (field != null) field.onResize(listener);
    }

    /** Where the first letter chooses: the part; without a configuration the field that finds one. */
    void begin() {
        if (newRow != null && newRow.getVisible()) name.setFocus();
        else if (configuration == null && field != null) field.text().setFocus();
        else part.focus();
    }

    private void head() {
        Composite row = controls.wide(2);
        controls.label(row, known == null ? "New evidence" : "Change evidence", theme.strong(13), Token.INK, true);
        Label where = controls.label(row, Passages.name(study, text(), passages.getFirst().span().start()), theme.sans(12), Token.INK3, false);
        where.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    private void quote() {
        Composite row = controls.wide(1);
        ((GridLayout) row.getLayout()).marginLeft = 14;
        row.addListener(SWT.Paint, event -> {
            event.gc.setBackground(theme.colour(Token.ACCENT));
            event.gc.fillRectangle(0, 0, 3, row.getClientArea().height);
        });
        int each = Math.max(SHORTEST_QUOTE, LONGEST_QUOTE / passages.size());
        for (Passage passage : passages.subList(0, Math.min(MOST_QUOTES, passages.size()))) {
            String words = study.texts().read(text()).slice(passage.span()).replaceAll("\\s+", " ");
            controls.label(row, "“" + shortened(words, each) + "”", theme.serif(14), Token.INK, true);
        }
        if (passages.size() == 1) return;
        String more = passages.size() > MOST_QUOTES ? "and " + (passages.size() - MOST_QUOTES) + " more. " : "";
        controls.label(row, more + passages.size() + " passages: each becomes evidence by itself", theme.sans(12), Token.INK2, true);
    }

    private plait.model.Text text() {
        return passages.getFirst().text();
    }

    private void warning() {
        String words = passages.stream().map(each -> Passages.warning(study, each)).filter(each -> !each.isEmpty()).findFirst().orElse("");
        if (words.isEmpty()) return;
        Composite row = controls.wide(2);
        row.setBackground(theme.colour(Token.WARNT));
        var layout = (GridLayout) row.getLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 5;
        var icon = new Label(row, SWT.NONE);
        icon.setImage(theme.icon(Icon.TRIANGLE_ALERT, 14, Token.WARN));
        icon.setBackground(row.getBackground());
        controls.label(row, words, theme.sans(12), Token.WARN, true);
    }

    private static String shortened(String words, int longest) {
        if (words.length() <= longest) return words;
        int from = words.lastIndexOf(' ', longest * 2 / 3);
        int to = words.indexOf(' ', words.length() - longest / 3);
        return words.substring(0, Math.max(1, from)) + " … " + words.substring(to < 0 ? words.length() : to + 1);
    }

    private void configurationRow() {
        controls.word("For");
        field = new ConfigurationField(this, study.study(), habits::configurations);
        field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.choose(configuration);
        field.onChoose(this::choose);
        field.onNew(this::makeNew);
        newRow = controls.wide(2);
        code = controls.text(newRow, "Code", "Code of the new configuration", 90);
        name = controls.text(newRow, "Name", "Name of the new configuration", SWT.DEFAULT);
        exclude(newRow, true);
    }

    private void choose(Configuration chosen) {
        configuration = chosen;
        exclude(newRow, true);
        part.offer(chosen);
        part.focus();
        onConfiguration.accept(chosen);
    }

    private void makeNew(String typed) {
        configuration = null;
        field.chooseNew();
        if (code.getText().isBlank()) code.setText(NewConfiguration.freeCode(study.study()));
        if (!typed.isBlank()) name.setText(typed);
        exclude(newRow, false);
        part.offer(null);
        name.setFocus();
        onConfiguration.accept(null);
    }

    /** Chooses one part. */
    void bearOn(Slot slot) {
        part.choose(slot);
        part.focus();
    }

    private void stanceRow() {
        controls.word("Stance");
        var choices = new ArrayList<Choice<Stance>>();
        for (Stance each : Stance.values()) choices.add(new Choice<>(each, StanceMark.word(each), letter(each), null));
        stance = new Segmented<>(this, "Stance", choices);
        stance.value(known == null ? habits.stance() : known.getStance());
    }

    private static char letter(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> 'S';
            case REFUTES -> 'X';
            case REFINES -> 'F';
            case GENERATES -> 'G';
        };
    }

    private void basisRow() {
        controls.word("Basis");
        basis = controls.combo(this, "Basis");
        for (Basis each : Basis.values()) basis.add(word(each));
        basis.select((known == null ? habits.basis() : known.getBasis()).ordinal());
    }

    static String word(Basis basis) {
        return basis == Basis.OWN_THEORY ? "Respondent’s own theory" : basis.getLiteral().substring(0, 1).toUpperCase(Locale.UK) + basis.getLiteral().substring(1);
    }

    private void carryRow() {
        controls.word("Check");
        carry = controls.combo(this, "Check against this version");
        carries = known.getCarry() == Carry.FRESH ? List.of(Carry.FRESH, Carry.DROPPED) : List.of(Carry.CARRIED_UNCHECKED, Carry.RECONFIRMED, Carry.DROPPED);
        for (Carry each : carries) carry.add(word(each));
        carry.select(Math.max(0, carries.indexOf(known.getCarry())));
    }

    static String word(Carry carry) {
        return switch (carry) {
            case FRESH -> "Judged for this version";
            case CARRIED_UNCHECKED -> "Not yet rechecked";
            case RECONFIRMED -> "Rechecked, still true";
            case DROPPED -> "Dropped";
        };
    }

    private void whyRow() {
        Label label = controls.word("Why");
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        why = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        why.setFont(theme.sans(13));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = 40;
        data.widthHint = 100;
        why.setLayoutData(data);
        if (known != null && known.getRationale() != null) why.setText(known.getRationale());
        Named.as(why, "Why, if you want to say");
        FieldKeys.tabLeaves(why);
    }

    private void foot() {
        Composite row = controls.wide(3);
        String consent = consent();
        controls.label(row, consent, theme.sans(12), Passages.isWarning(consent) ? Token.WARN : Token.INK3, true);
        FlatButton cancel = controls.button(row, "Cancel", () -> onDone.accept(null));
        cancel.setToolTipText("Esc");
        add = controls.button(row, known == null ? "Add evidence" : "Save evidence", this::add);
        add.setToolTipText("Ctrl+Enter");
        Named.described(add, refused::getText);
    }

    /** Of several passages the first note that is a warning. */
    private String consent() {
        List<String> notes = passages.stream().map(each -> Passages.consent(study, each)).distinct().toList();
        return notes.stream().filter(Passages::isWarning).findFirst().orElse(notes.getFirst());
    }

    /** One commit. What is refused stays in the form, with the reason. */
    private void add() {
        if (configuration == null && newRow != null && !newRow.getVisible()) {
            refuse("Choose the configuration that this is evidence for, or make a new one.");
            field.text().setFocus();
            return;
        }
        try {
            onDone.accept(commit());
        } catch (Problem problem) {
            refuse(problem.getMessage());
        }
    }

    private EvidenceLink commit() {
        Role role = part.role();
        var judgement = new Judgement(part.chosen(), part.link(), stance.value(), Basis.values()[basis.getSelectionIndex()], worth.value(), why.getText().strip(), study.session().author());
        if (known != null) {
            study.editEvidence().change(known, judgement, carries.get(carry.getSelectionIndex()));
            return known;
        }
        List<Span> spans = passages.stream().map(Passage::span).toList();
        EvidenceLink made = (configuration == null
                ? study.editEvidence().addToNew(code.getText(), name.getText(), text(), spans, role, judgement)
                : study.editEvidence().add(part.version(), text(), spans, judgement)).getFirst();
        habits.used(made.getVersion().getConfiguration(), role, judgement.stance(), judgement.basis());
        return made;
    }

    private void refuse(String sentence) {
        refused.setText(sentence.replace("&", "&&"));
        exclude(refused, false);
        add.setFocus();
    }

    private void exclude(Control control, boolean excluded) {
        ((GridData) control.getLayoutData()).exclude = excluded;
        control.setVisible(!excluded);
        onResize.run();
    }

    /** The form's keys on all that can have the focus. A composite that hears keys takes the focus itself, and Tab would go no further. */
    private void keys(Control control) {
        if (control instanceof Composite composite && !(control instanceof Combo) && composite.getChildren().length > 0) {
            for (Control child : composite.getChildren()) keys(child);
            return;
        }
        control.addListener(SWT.KeyDown, this::pressed);
        control.addListener(SWT.Traverse, event -> {
            if (event.detail != SWT.TRAVERSE_ESCAPE) return;
            event.doit = false;
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) onDone.accept(null);
            });
        });
    }

    private void pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (enter && modifiers == SWT.MOD1) {
            event.doit = false;
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) add();
            });
            return;
        }
        boolean types = event.widget instanceof Text || event.widget instanceof Combo;
        if (types || modifiers != 0 || event.keyCode >= SWT.KEYCODE_BIT) return;
        if (part.take((char) event.keyCode) || stance.take((char) event.keyCode)) event.doit = false;
    }
}
