package plait.core.configurations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plait.model.Carry;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;

/**
 * How much evidence a configuration version has. What was dropped does not count; what waits to be rechecked counts and is told apart.
 *
 * @param links by stance, every stance named
 * @param casesFor from how many cases the support comes
 * @param unchecked how many links were judged against an earlier version and wait for somebody to look at them again
 */
public record Tally(Map<Stance, Integer> links, int casesFor, int unchecked) {
    public static Tally of(ConfigurationVersion version) {
        List<EvidenceLink> standing = standing(version);
        var links = new EnumMap<Stance, Integer>(Stance.class);
        for (Stance stance : Stance.values()) links.put(stance, (int) standing.stream().filter(link -> link.getStance() == stance).count());
        int cases = EvidenceCases.of(standing.stream().filter(link -> link.getStance() == Stance.SUPPORTS).toList()).size();
        return new Tally(links, cases, (int) standing.stream().filter(link -> link.getCarry() == Carry.CARRIED_UNCHECKED).count());
    }

    /** Evidence that was not dropped. */
    public static List<EvidenceLink> standing(ConfigurationVersion version) {
        return version.getEvidence().stream().filter(link -> link.getCarry() != Carry.DROPPED).toList();
    }

    /** Roles of parts that no evidence speaks to by themselves, though it may speak to the whole; in the order of the parts. */
    public static List<Role> withoutDirect(ConfigurationVersion version) {
        List<EvidenceLink> standing = standing(version);
        return version.getSlots().stream()
                .map(Slot::getRole)
                .distinct()
                .filter(role -> standing.stream().noneMatch(link -> link.getSlots().stream().anyMatch(slot -> slot.getRole() == role)))
                .toList();
    }

    public int of(Stance stance) {
        return links.get(stance);
    }

    /** As a sentence part for lists and screen readers: “4 supports, 2 refines”; empty without evidence. */
    public String words() {
        return links.entrySet().stream().filter(each -> each.getValue() > 0).map(each -> each.getValue() + " " + each.getKey().getLiteral()).collect(Collectors.joining(", "));
    }
}
