package plait.ui.theories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.theories.EditLinks.Wanted;
import plait.core.theories.RippleSuggestions.Suggestion;
import plait.core.theories.TheoryMap.Pair;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.ConfigurationVersion;
import plait.model.Factor;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Slot;
import plait.ui.theme.FormDialog;

/** Draws or changes what runs between two configurations: its kind, from which part to which, and why it is thought to hold. Without a mouse, too. */
final class LinkDialog extends FormDialog {
    /** What can run between two. */
    enum Kind {
        RIPPLE("Ripple: the outcome of one is a context of the other", CausalKind.RIPPLE),
        ENABLES("Enables: makes it possible or stronger", CausalKind.ENABLES),
        INHIBITS("Inhibits: holds it back", CausalKind.INHIBITS),
        FEEDBACK("Feedback: comes back to where it started", CausalKind.FEEDBACK),
        RIVAL("Rival explanation: both explain the same, differently", null);

        private final String words;
        private final CausalKind causal;

        Kind(String words, CausalKind causal) {
            this.words = words;
            this.causal = causal;
        }
    }

    private final OpenStudy study;
    private final List<ConfigurationVersion> members;
    private CausalLink link;
    private Rival rival;
    private Kind kind = Kind.RIPPLE;
    private ConfigurationVersion from;
    private ConfigurationVersion to;
    private Slot fromPart;
    private Slot toPart;
    private String why = "";

    private Choice<Kind> kinds;
    private Choice<ConfigurationVersion> starts;
    private Choice<ConfigurationVersion> ends;
    private Choice<Slot> startParts;
    private Choice<Slot> endParts;
    private Text reason;

    private LinkDialog(Shell parent, OpenStudy study, List<ConfigurationVersion> members, String title, String accept) {
        super(parent, title, accept);
        this.study = study;
        this.members = members;
    }

    /** @param members what can be linked. @param to null where a person is to choose it */
    static LinkDialog draw(Shell parent, OpenStudy study, List<ConfigurationVersion> members, ConfigurationVersion from, ConfigurationVersion to) {
        var dialog = new LinkDialog(parent, study, members, "Draw link", "Draw link");
        dialog.from = from;
        dialog.to = to == null ? members.stream().filter(each -> each != from).findFirst().orElse(from) : to;
        return dialog;
    }

    static LinkDialog draw(Shell parent, OpenStudy study, List<ConfigurationVersion> members, Suggestion suggestion) {
        LinkDialog dialog = draw(parent, study, members, suggestion.outcome().getVersion(), suggestion.context().getVersion());
        dialog.fromPart = suggestion.outcome();
        dialog.toPart = suggestion.context();
        return dialog;
    }

    static LinkDialog change(Shell parent, OpenStudy study, List<ConfigurationVersion> members, CausalLink link) {
        var dialog = new LinkDialog(parent, study, members, "Change link", "Change link");
        dialog.link = link;
        dialog.kind = Arrays.stream(Kind.values()).filter(each -> each.causal == link.getKind()).findFirst().orElseThrow();
        dialog.fromPart = link.getFrom();
        dialog.toPart = link.getTo();
        dialog.from = link.getFrom().getVersion();
        dialog.to = link.getTo().getVersion();
        dialog.why = Objects.requireNonNullElse(link.getRationale(), "");
        return dialog;
    }

    static LinkDialog change(Shell parent, OpenStudy study, List<ConfigurationVersion> members, Pair pair) {
        var dialog = new LinkDialog(parent, study, members, "Change rival", "Change rival");
        dialog.rival = pair.rival();
        dialog.kind = Kind.RIVAL;
        dialog.from = pair.a();
        dialog.to = pair.b();
        dialog.why = Objects.requireNonNullElse(pair.rival().getWhy(), "");
        return dialog;
    }

    @Override protected void fields() {
        List<Kind> offered = rival != null ? List.of(Kind.RIVAL) : link != null ? List.of(Kind.RIPPLE, Kind.ENABLES, Kind.INHIBITS, Kind.FEEDBACK) : List.of(Kind.values());
        kinds = choice("Kind", offered, each -> each.words, kind);
        starts = choice("From", members, LinkDialog::title, from);
        startParts = choice("Starts at its", new ArrayList<>(), LinkDialog::part, null);
        ends = choice("To", members, LinkDialog::title, to);
        endParts = choice("Ends at its", new ArrayList<>(), LinkDialog::part, null);
        reason = text("Because", why, 4);
        kinds.onChange(this::suit);
        starts.onChange(this::suggest);
        ends.onChange(this::suggest);
        if (fromPart == null || toPart == null) suggest();
        else fill(fromPart, toPart);
        suit();
    }

    private static String title(ConfigurationVersion version) {
        return version.getConfiguration().getIdentifier() + "  " + Objects.requireNonNullElse(version.getConfiguration().getName(), "");
    }

    static String part(Slot slot) {
        String role = slot.getRole().getLiteral();
        String words = words(slot);
        return words.isEmpty() ? role : role.substring(0, 1).toUpperCase(Locale.UK) + role.substring(1) + ": " + words;
    }

    private static String words(Slot slot) {
        String words = slot.getWording() != null ? slot.getWording() : slot.getFactors().stream().map(Factor::getName).filter(Objects::nonNull).findFirst().orElse("");
        int end = words.offsetByCodePoints(0, Math.min(70, words.codePointCount(0, words.length())));
        return words.substring(0, end).replace('\n', ' ') + (end < words.length() ? "…" : "");
    }

    /** The parts that a ripple would run between: those that share a code before others. */
    private void suggest() {
        List<Slot> outcomes = orAll(starts.value(), Role.OUTCOME);
        List<Slot> contexts = orAll(ends.value(), Role.CONTEXT);
        for (Slot outcome : outcomes) for (Slot context : contexts) {
            if (Collections.disjoint(outcome.getFactors(), context.getFactors())) continue;
            fill(outcome, context);
            return;
        }
        fill(outcomes.get(0), contexts.get(0));
    }

    private static List<Slot> orAll(ConfigurationVersion version, Role role) {
        List<Slot> slots = Configurations.slots(version, role);
        return slots.isEmpty() ? version.getSlots() : slots;
    }

    private void fill(Slot start, Slot end) {
        fill(startParts, Configurations.parts(starts.value()), start);
        fill(endParts, Configurations.parts(ends.value()), end);
    }

    private static void fill(Choice<Slot> choice, List<Slot> slots, Slot chosen) {
        choice.values().clear();
        choice.values().addAll(slots);
        choice.combo().setItems(slots.stream().map(LinkDialog::part).toArray(String[]::new));
        choice.combo().select(Math.max(0, slots.indexOf(chosen)));
    }

    /** Rivals are whole configurations. */
    private void suit() {
        boolean parts = kinds.value() != Kind.RIVAL;
        visible(startParts.combo(), parts);
        visible(endParts.combo(), parts);
        fit();
    }

    @Override protected void perform() {
        if (kinds.value() == Kind.RIVAL) {
            var a = starts.value().getConfiguration();
            var b = ends.value().getConfiguration();
            if (rival == null) study.editLinks().addRival(a, b, reason.getText());
            else study.editLinks().changeRival(rival, a, b, reason.getText());
            return;
        }
        var wanted = new Wanted(startParts.value(), endParts.value(), kinds.value().causal, reason.getText());
        if (link == null) study.editLinks().add(wanted);
        else study.editLinks().change(link, wanted);
    }
}
