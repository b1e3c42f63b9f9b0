package plait.core.theories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.DismissedRipple;
import plait.model.Factor;
import plait.model.ModelFactory;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;
import plait.model.TheoryVersion;

/**
 * Ripples that the codes suggest: what is an outcome of one configuration is a context of another, and nothing runs from the one to the other yet. The same as the
 * built-in question of ripples not yet drawn. What people dismiss is kept with their reason, for all versions to come.
 */
public final class RippleSuggestions {
    /** @param factor the code that both parts draw on */
    public record Suggestion(Slot outcome, Slot context, Factor factor) {}

    private record Pair(Configuration from, Configuration to, Factor factor) {}

    private final Session session;

    public RippleSuggestions(Session session) {
        this.session = session;
    }

    /** By the codes of the configurations. @param version or null where the study has none yet */
    public static List<Suggestion> of(Study study, TheoryVersion version) {
        List<ConfigurationVersion> members = TheoryMembers.of(study, version);
        Map<Factor, List<Slot>> contexts = new HashMap<>();
        for (ConfigurationVersion member : members) for (Slot slot : member.getSlots()) {
            if (slot.getRole() == Role.CONTEXT) for (Factor factor : slot.getFactors()) contexts.computeIfAbsent(factor, key -> new ArrayList<>()).add(slot);
        }
        Set<Pair> dismissed = study.getDismissedRipples().stream().map(each -> new Pair(each.getFrom(), each.getTo(), each.getFactor())).collect(Collectors.toSet());
        var found = new ArrayList<Suggestion>();
        for (ConfigurationVersion member : members) {
            Set<ConfigurationVersion> reached = reached(member);
            for (Slot outcome : member.getSlots()) {
                if (outcome.getRole() == Role.OUTCOME) suggest(outcome, contexts, reached, dismissed, found);
            }
        }
        return found;
    }

    private static void suggest(Slot outcome, Map<Factor, List<Slot>> contexts, Set<ConfigurationVersion> reached, Set<Pair> dismissed, List<Suggestion> found) {
        var seen = new HashSet<Slot>();
        for (Factor factor : outcome.getFactors()) for (Slot context : contexts.getOrDefault(factor, List.of())) {
            ConfigurationVersion to = context.getVersion();
            if (to == outcome.getVersion() || reached.contains(to) || !seen.add(context)) continue;
            if (!dismissed.contains(new Pair(outcome.getVersion().getConfiguration(), to.getConfiguration(), factor))) found.add(new Suggestion(outcome, context, factor));
        }
    }

    private static Set<ConfigurationVersion> reached(ConfigurationVersion from) {
        var reached = new HashSet<ConfigurationVersion>();
        for (Slot slot : from.getSlots()) for (CausalLink link : slot.getEffects()) reached.add(link.getTo().getVersion());
        return reached;
    }

    /** @throws Problem if no reason is given: a link that was thought of and not drawn is a decision, and others will ask why */
    public DismissedRipple dismiss(Suggestion suggestion, String reason) {
        if (reason.isBlank()) throw new Problem("Say why the first does not bring about the second. The reason is kept with the suggestion.");
        DismissedRipple made = ModelFactory.eINSTANCE.createDismissedRipple();
        session.commit("Dismiss ripple", study -> {
            made.setFrom(suggestion.outcome.getVersion().getConfiguration());
            made.setTo(suggestion.context.getVersion().getConfiguration());
            made.setFactor(suggestion.factor);
            made.setRationale(reason.strip());
            made.setAuthor(session.author());
            made.setTime(System.currentTimeMillis());
            study.getDismissedRipples().add(made);
        });
        return made;
    }

    /** It is suggested again. */
    public void suggestAgain(DismissedRipple dismissed) {
        session.commit("Suggest ripple again", study -> study.getDismissedRipples().remove(dismissed));
    }
}
