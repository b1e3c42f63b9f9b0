package plait.ui.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import plait.core.configurations.Configurations;
import plait.core.configurations.NewConfiguration;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Segmented;
import plait.ui.theme.Segmented.Choice;
import plait.ui.theme.Theme;

/** What of a configuration a passage bears on: the whole, a part, or one of a part's several entries. Its controls are made anew for each configuration. */
final class PartChoice {
    private static final List<Role> ORDER = List.of(Role.INTERVENTION, Role.CONTEXT, Role.ACTOR, Role.RESOURCE, Role.REASONING, Role.OUTCOME, Role.UNDECIDED);

    private final Composite parent;
    private final FormControls controls;
    private final Study study;
    /** The evidence that is judged anew, or null. */
    private final EvidenceLink known;
    private Consumer<Control> onControl = control -> {};
    private Runnable onResize = () -> {};
    private Configuration configuration;
    private Role wanted;
    private Segmented<Role> part;
    private Combo entry;

    /** @param wanted the part to begin with where a configuration has it, null for the whole */
    PartChoice(Composite parent, FormControls controls, Study study, EvidenceLink known, Role wanted) {
        this.parent = parent;
        this.controls = controls;
        this.study = study;
        this.known = known;
        this.wanted = known == null ? wanted : roleOf(known);
    }

    private static Role roleOf(EvidenceLink link) {
        return Optional.of(link.getSlots()).filter(slots -> !slots.isEmpty()).map(slots -> slots.get(0).getRole()).orElse(null);
    }

    /** Hears of every control that is made from now on. */
    void onControl(Consumer<Control> listener) {
        onControl = listener;
    }

    /** Hears that more room is needed or less. */
    void onResize(Runnable listener) {
        onResize = listener;
    }

    /** Offers the parts of a configuration; of a new one, null, those that the study's profile has. */
    void offer(Configuration of) {
        configuration = of;
        for (Control child : parent.getChildren()) child.dispose();
        entry = null;
        var choices = new ArrayList<Choice<Role>>();
        List<Role> roles = roles();
        for (Role role : ORDER) if (roles.contains(role)) choices.add(choice(role));
        choices.add(new Choice<>(null, "Whole", 'W', null));
        part = new Segmented<>(parent, "Bears on", choices);
        part.value(wanted != null && roles.contains(wanted) ? wanted : null);
        part.onSelect(role -> {
            wanted = role;
            entries();
        });
        onControl.accept(part);
        entries();
    }

    private Choice<Role> choice(Role role) {
        char key = role == Role.UNDECIDED ? 'U' : RoleBadge.letter(role, false).charAt(0);
        return new Choice<>(role, RoleBadge.word(role, false), key, (gc, x, y) -> new RoleBadge(Theme.on(parent.getDisplay())).draw(gc, x, y, role, false));
    }

    /** Chooses one part. */
    void choose(Slot slot) {
        wanted = slot.getRole();
        part.value(wanted);
        entries();
        if (entry != null) entry.select(slots().indexOf(slot) + 1);
    }

    private List<Role> roles() {
        if (configuration == null) return NewConfiguration.roles(study.getProfile());
        return version().getSlots().stream().map(Slot::getRole).distinct().toList();
    }

    /** The version that is judged against; never for a new configuration. */
    ConfigurationVersion version() {
        return known == null ? Configurations.current(configuration) : known.getVersion();
    }

    /** Where a part has several entries: all of them, or one. */
    private void entries() {
        if (entry != null) entry.dispose();
        entry = null;
        List<Slot> slots = slots();
        if (slots.size() > 1) {
            entry = controls.combo(parent, "Which " + part.value().getLiteral());
            entry.add(slots.size() == 2 ? "Both" : "All " + slots.size());
            for (Slot slot : slots) entry.add(slot.getWording() == null || slot.getWording().isBlank() ? "Undecided" : slot.getWording());
            boolean one = known != null && known.getSlots().size() == 1 && slots.contains(known.getSlots().get(0));
            entry.select(one ? slots.indexOf(known.getSlots().get(0)) + 1 : 0);
            onControl.accept(entry);
        }
        onResize.run();
    }

    private List<Slot> slots() {
        Role role = part.value();
        return role == null || configuration == null ? List.of() : Configurations.slots(version(), role);
    }

    /** The entries that were chosen; none for the whole and for a new configuration. */
    List<Slot> chosen() {
        List<Slot> slots = slots();
        int one = entry == null ? 0 : entry.getSelectionIndex();
        if (one > 0) return List.of(slots.get(one - 1));
        boolean several = known != null && known.getSlots().size() > 1 && slots.containsAll(known.getSlots());
        return several ? List.copyOf(known.getSlots()) : slots;
    }

    /** Null for the whole. */
    Role role() {
        return part.value();
    }

    void focus() {
        part.focusSelected();
    }

    /** Chooses the part that a letter stands for. @return false where it stands for none */
    boolean take(char letter) {
        return part.take(letter);
    }
}
