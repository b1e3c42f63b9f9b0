package plait.ui.configurations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.configurations.EditConfiguration.Part;
import plait.core.configurations.ProfileParts;
import plait.model.Activation;
import plait.model.CoreOutcome;
import plait.model.Factor;
import plait.model.Intention;
import plait.model.Level;
import plait.model.Polarity;
import plait.model.Profile;
import plait.model.Proximity;
import plait.model.RecoveryCapital;
import plait.model.Role;
import plait.model.Slot;
import plait.ui.theme.FormDialog;

/** Asks what a part of a configuration is: its role, its words or codes, and what goes with the role. */
final class PartDialog extends FormDialog {
    private static final int REMOVE = 1025;

    private final OpenStudy study;
    private final Slot slot;
    private final Part part;
    private Consumer<Part> onSave = made -> {};
    private Runnable onRemove = () -> {};
    private Choice<Role> role;
    private Text wording;
    private Text label;
    private Ticks<Factor> factors;
    private Choice<Level> level;
    private Choice<RecoveryCapital> capital;
    private Choice<Polarity> polarity;
    private Choice<Proximity> proximity;
    private Choice<Intention> intention;
    private Choice<Optional<CoreOutcome>> coreOutcome;
    private Choice<Activation> activation;

    /** @param slot null for a part that there is not yet */
    PartDialog(Shell parent, OpenStudy study, Slot slot, Part part) {
        super(parent, slot == null ? "Add a part" : "Change a part", slot == null ? "Add part" : "Save part");
        this.study = study;
        this.slot = slot;
        this.part = part;
    }

    /** Does what was asked for. */
    void onSave(Consumer<Part> save) {
        onSave = save;
    }

    void onRemove(Runnable remove) {
        onRemove = remove;
    }

    @Override protected void fields() {
        Profile profile = study.study().getProfile();
        role = choice("Role", ProfileParts.choices(profile, part.role()), each -> ProfileParts.word(profile, each), part.role());
        wording = text("Words", part.wording(), 3);
        label = text("Short label", part.shortLabel(), 1);
        label.setToolTipText("A few words that stand for this part in figures");
        List<Factor> codes = study.study().getFactors().stream().sorted(Comparator.comparing(Factor::getName, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))).toList();
        factors = ticks("Codes", codes, each -> each.getName() == null ? "" : each.getName(), part.factors(), 6);
        visible(factors.table(), !codes.isEmpty());
        level = choice("Level", Level.values(), Level.UNSTATED, Level::getLiteral, part.level());
        capital = choice("Recovery capital", RecoveryCapital.values(), RecoveryCapital.UNSTATED, RecoveryCapital::getLiteral, part.capital());
        polarity = choice("Polarity", Polarity.values(), Polarity.UNSTATED, Polarity::getLiteral, part.polarity());
        proximity = choice("How far along", Proximity.values(), Proximity.UNSTATED, Proximity::getLiteral, part.proximity());
        intention = choice("Meant", Intention.values(), Intention.UNKNOWN, Intention::getLiteral, part.intention());
        List<Optional<CoreOutcome>> cores = Stream.concat(Stream.of(Optional.<CoreOutcome>empty()), study.study().getCoreOutcomes().stream().sorted(Comparator.comparing(PartDialog::name, String.CASE_INSENSITIVE_ORDER)).map(Optional::of)).toList();
        coreOutcome = choice("Core outcome", cores, each -> each.map(PartDialog::name).orElse("none"), Optional.ofNullable(part.coreOutcome()));
        activation = choice("How strongly", Activation.values(), Activation.UNSTATED, Activation::getLiteral, part.activation());
        role.onChange(this::suit);
        suit();
        sentence("Leave words and codes empty while this part is undecided. Where its role is, choose Undecided and say between what, such as “context or mechanism?”.");
    }

    private static String name(CoreOutcome outcome) {
        return Stream.of(outcome.getIdentifier(), outcome.getName()).filter(each -> each != null && !each.isBlank()).collect(Collectors.joining(" "));
    }

    private <T> Choice<T> choice(String word, T[] values, T unstated, Function<T, String> literal, T chosen) {
        return choice(word, Arrays.asList(values), each -> each == unstated ? "not stated" : literal.apply(each), chosen);
    }

    /** Only an outcome has a direction, only reasoning can be more or less strong. */
    private void suit() {
        boolean outcome = role.value() == Role.OUTCOME;
        for (var each : List.of(polarity, proximity, intention)) visible(each.combo(), outcome);
        visible(coreOutcome.combo(), outcome && coreOutcome.values().size() > 1);
        visible(activation.combo(), role.value() == Role.REASONING);
        fit();
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        if (slot != null) createButton(parent, REMOVE, "Remove part", false);
        super.createButtonsForButtonBar(parent);
    }

    @Override protected void buttonPressed(int button) {
        if (button == REMOVE) remove();
        else super.buttonPressed(button);
    }

    private void remove() {
        Consumer<Part> save = onSave;
        onSave = made -> onRemove.run();
        okPressed();
        onSave = save; // where the removal was refused, saving is still saving
    }

    @Override protected void perform() {
        onSave.accept(new Part(role.value(), wording.getText(), label.getText(), factors.ticked(), level.value(), capital.value(), polarity.value(), proximity.value(), intention.value(), coreOutcome.value().orElse(null), activation.value()));
    }
}
