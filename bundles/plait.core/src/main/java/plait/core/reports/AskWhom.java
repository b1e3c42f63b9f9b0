package plait.core.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import plait.core.configurations.EvidenceCases;
import plait.core.configurations.Tally;
import plait.core.reports.Gap.Kind;
import plait.core.search.NaturalOrder;
import plait.model.Case;
import plait.model.EvidenceLink;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Quotable;
import plait.model.Study;

/** Who could be asked about what is missing: people by their roles, or by their cases. */
public enum AskWhom {
    BY_ROLE,
    BY_CASE;

    /**
     * People who are asked alike.
     *
     * @param name a role, or the code of a case
     */
    public record Group(AskWhom by, String name, List<Participant> people) {
        /** Whether these can tell something about a gap. */
        boolean canTell(Gap gap) {
            List<EvidenceLink> standing = Tally.standing(gap.version());
            List<String> heard = by == BY_ROLE ? Gaps.roles(standing) : EvidenceCases.of(standing).stream().map(Case::getIdentifier).toList();
            if (gap.kind() == Kind.ONE_ROLE) return by == BY_ROLE ? !gap.known().contains(name) : people.stream().anyMatch(each -> !gap.known().contains(each.getRole()));
            if (gap.kind() == Kind.ONE_CASE && by == BY_CASE) return !gap.known().contains(name);
            return heard.isEmpty() || heard.contains(name);
        }

        /** How many there are and may be asked again, such as “3 people. 2 may be contacted again.” */
        String howMany() {
            long free = mayBeContacted().size();
            String all = people.size() == 1 ? "1 person has taken part." : people.size() + " people have taken part.";
            if (free == people.size()) return all + (free == 1 ? " They may be contacted again." : " All may be contacted again.");
            return all + (free == 0 ? " None may be contacted again: ask others." : free == 1 ? " 1 may be contacted again." : " " + free + " may be contacted again.");
        }

        List<Participant> mayBeContacted() {
            return people.stream().filter(each -> each.getConsent() != null && each.getConsent().getContactable() == Permission.YES).toList();
        }

        /** Pseudonyms with the other half of who they are; who is quoted by role only has none. */
        String names() {
            return mayBeContacted().stream()
                    .filter(each -> each.getConsent().getQuotable() != Quotable.BY_ROLE_ONLY && each.getPseudonym() != null)
                    .map(each -> each.getPseudonym() + " (" + (by == BY_ROLE ? each.getCase() == null ? "no case" : each.getCase().getIdentifier() : Objects.requireNonNullElse(each.getRole(), "no role")) + ")")
                    .collect(Collectors.joining(", "));
        }
    }

    /** All that there are, by name; those without a role or a case belong to none. */
    public List<Group> groups(Study study) {
        Map<String, List<Participant>> groups = new LinkedHashMap<>();
        for (Participant each : study.getParticipants()) {
            String name = this == BY_ROLE ? each.getRole() : each.getCase() == null ? null : each.getCase().getIdentifier();
            if (name != null && !name.isBlank()) groups.computeIfAbsent(name, key -> new ArrayList<>()).add(each);
        }
        return groups.entrySet().stream().map(each -> new Group(this, each.getKey(), each.getValue())).sorted(Comparator.comparing(Group::name, NaturalOrder.INSTANCE)).toList();
    }
}
