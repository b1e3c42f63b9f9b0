package plait.ui.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import plait.core.configurations.Configurations;
import plait.core.configurations.NewConfiguration;
import plait.core.configurations.ProfileParts;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;
import plait.ui.theme.Icon;
import plait.ui.theme.RoleBadge;
import plait.ui.theme.Segmented.Choice;
import plait.ui.theme.Segmented;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

/** What of a configuration a passage bears on: the whole, a part, or one of a part's several entries. Its controls are made anew for each configuration. */
final class PartChoice {
    private static final Object WHOLE = "whole";
    private static final Object LINK = "link";

    private final Composite parent;
    private final FormControls controls;
    private final Study study;
    /** The evidence that is judged anew, or null. */
    private final EvidenceLink known;
    private Consumer<Control> onControl = control -> {};
    private Runnable onResize = () -> {};
    private Configuration configuration;
    private Role wanted;
    private boolean onLink;
    private Segmented<Object> part;
    private Combo entry;

    /** @param wanted the part to begin with where a configuration has it, null for the whole */
    PartChoice(Composite parent, FormControls controls, Study study, EvidenceLink known, Role wanted) {
        this.parent = parent;
        this.controls = controls;
        this.study = study;
        this.known = known;
        this.wanted = known == null ? wanted : roleOf(known);
        onLink = known != null && known.getCausalLink() != null;
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
        var choices = new ArrayList<Choice<Object>>();
        List<Role> roles = roles();
        for (Role role : roles) choices.add(choice(role));
        choices.add(new Choice<>(WHOLE, "Whole", 'W', null));
        if (!links().isEmpty()) choices.add(new Choice<>(LINK, "Link", 'L', (gc, x, y) -> gc.drawImage(Theme.on(parent.getDisplay()).icon(Icon.WAYPOINTS, 16, Token.INK2), x + 1, y + 1)));
        part = new Segmented<>(parent, "Bears on", choices);
        part.value(onLink && !links().isEmpty() ? LINK : wanted != null && roles.contains(wanted) ? wanted : WHOLE);
        part.onSelect(chosen -> {
            wanted = role();
            onLink = chosen == LINK;
            entries();
        });
        onControl.accept(part);
        entries();
    }

    private Choice<Object> choice(Role role) {
        Role shown = ProfileParts.shown(study.getProfile(), role);
        char key = role == Role.UNDECIDED ? 'U' : RoleBadge.letter(shown, false).charAt(0);
        return new Choice<>(role, ProfileParts.word(study.getProfile(), role), key, (gc, x, y) -> new RoleBadge(Theme.on(parent.getDisplay())).draw(gc, x, y, shown, false));
    }

    /** Links that begin or end at the configuration. */
    private List<CausalLink> links() {
        return configuration == null ? List.of() : EvidenceTargets.links(version());
    }

    /** The causal link that was chosen, or null. */
    CausalLink link() {
        if (part.value() != LINK) return null;
        return links().get(Math.max(0, entry.getSelectionIndex()));
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
        return ProfileParts.roles(study.getProfile(), version()).stream().filter(role -> !Configurations.slots(version(), role).isEmpty()).toList();
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
        if (part.value() == LINK) {
            entry = controls.combo(parent, "Which link");
            for (CausalLink each : links()) entry.add(EvidenceTargets.words(each, version()));
            entry.select(known == null || known.getCausalLink() == null ? 0 : Math.max(0, links().indexOf(known.getCausalLink())));
            onControl.accept(entry);
        } else if (slots.size() > 1) {
            entry = controls.combo(parent, "Which " + ProfileParts.word(study.getProfile(), role()).toLowerCase(Locale.UK));
            entry.add(slots.size() == 2 ? "Both" : "All " + slots.size());
            for (Slot slot : slots) entry.add(slot.getWording() == null || slot.getWording().isBlank() ? "Undecided" : slot.getWording());
            boolean one = known != null && known.getSlots().size() == 1 && slots.contains(known.getSlots().get(0));
            entry.select(one ? slots.indexOf(known.getSlots().get(0)) + 1 : 0);
            onControl.accept(entry);
        }
        onResize.run();
    }

    private List<Slot> slots() {
        Role role = role();
        return role == null || configuration == null ? List.of() : Configurations.slots(version(), role);
    }

    /** The entries that were chosen; none for the whole and for a new configuration. */
    List<Slot> chosen() {
        List<Slot> slots = slots();
        if (slots.isEmpty()) return slots;
        int one = entry == null ? 0 : entry.getSelectionIndex();
        if (one > 0) return List.of(slots.get(one - 1));
        boolean several = known != null && known.getSlots().size() > 1 && slots.containsAll(known.getSlots());
        return several ? List.copyOf(known.getSlots()) : slots;
    }

    /** Null for the whole, and for a link. */
    Role role() {
        return part.value() instanceof Role role ? role : null;
    }

    void focus() {
        part.focusSelected();
    }

    /** Chooses the part that a letter stands for. @return false where it stands for none */
    boolean take(char letter) {
        return part.take(letter);
    }
}
