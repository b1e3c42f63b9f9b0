package plait.core.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import plait.core.configurations.Configurations;
import plait.core.configurations.EvidenceCases;
import plait.core.configurations.IfThenBecause;
import plait.core.configurations.Tally;
import plait.core.reports.Gap.Kind;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Participant;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Speaker;
import plait.model.Stance;

/** Finds what is missing in a configuration: what the next interviews should ask about. */
public final class Gaps {
    private Gaps() {}

    /** In the order in which it matters; nothing for what is retired. */
    public static List<Gap> of(ConfigurationVersion version) {
        if (version.getStatus() == ConfigurationStatus.RETIRED) return List.of();
        var gaps = new ArrayList<Gap>();
        List<EvidenceLink> standing = Tally.standing(version);
        if (standing.isEmpty()) gaps.add(Gap.of(Kind.NO_EVIDENCE, version));
        undecided(version).forEach(role -> gaps.add(Gap.ofPart(Kind.UNDECIDED, version, role)));
        if (!standing.isEmpty()) evidence(version, standing, gaps);
        rivals(version, gaps);
        if (standing.stream().anyMatch(link -> link.getCarry() == Carry.CARRIED_UNCHECKED)) gaps.add(Gap.of(Kind.NOT_RECHECKED, version));
        return gaps;
    }

    /** Roles of which no part has words yet; a part whose role is open is one as well. */
    private static Set<Role> undecided(ConfigurationVersion version) {
        var roles = new LinkedHashSet<Role>();
        for (Slot slot : Configurations.parts(version)) {
            if (slot.getRole() == Role.UNDECIDED || Configurations.slots(version, slot.getRole()).stream().allMatch(each -> IfThenBecause.words(each).isEmpty())) roles.add(slot.getRole());
        }
        return roles;
    }

    private static void evidence(ConfigurationVersion version, List<EvidenceLink> standing, List<Gap> gaps) {
        Set<Role> undecided = undecided(version);
        Tally.withoutDirect(version).stream().filter(role -> !undecided.contains(role)).sorted().forEach(role -> gaps.add(Gap.ofPart(Kind.PART_WITHOUT_EVIDENCE, version, role)));
        List<EvidenceLink> support = standing.stream().filter(link -> link.getStance() == Stance.SUPPORTS).toList();
        if (!support.isEmpty() && support.stream().noneMatch(link -> link.getBasis() == Basis.OBSERVED)) gaps.add(Gap.of(Kind.NEVER_OBSERVED, version));
        List<Case> cases = EvidenceCases.of(support);
        if (cases.size() == 1) gaps.add(Gap.knownOnlyFrom(Kind.ONE_CASE, version, cases.get(0).getIdentifier()));
        List<String> roles = roles(support);
        if (roles.size() == 1) gaps.add(Gap.knownOnlyFrom(Kind.ONE_ROLE, version, roles.get(0)));
        if (standing.stream().noneMatch(link -> link.getStance() == Stance.REFUTES)) gaps.add(Gap.of(Kind.NOTHING_AGAINST, version));
    }

    /** The roles of the people who speak in some evidence, each once, by name. */
    static List<String> roles(List<EvidenceLink> links) {
        return links.stream()
                .map(EvidenceLink::getSegment)
                .filter(Objects::nonNull)
                .flatMap(segment -> segment.getSpeakers().stream())
                .filter(speaker -> !speaker.isInterviewer())
                .map(Speaker::getParticipant)
                .filter(Objects::nonNull)
                .map(Participant::getRole)
                .filter(role -> role != null && !role.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** Rivals are tested where some passage speaks for one and against the other, or bears on both. */
    private static void rivals(ConfigurationVersion version, List<Gap> gaps) {
        Configuration own = version.getConfiguration();
        Stream.concat(own.getRivalsA().stream(), own.getRivalsB().stream())
                .filter(rival -> !isTested(rival))
                .forEach(rival -> gaps.add(Gap.ofRival(version, rival)));
    }

    private static boolean isTested(Rival rival) {
        if (rival.getA().getVersions().isEmpty() || rival.getB().getVersions().isEmpty()) return false;
        Set<Segment> shared = new HashSet<>(passages(rival.getA()));
        shared.retainAll(passages(rival.getB()));
        return !shared.isEmpty() || Stream.of(rival.getA(), rival.getB()).anyMatch(each -> Tally.of(Configurations.current(each)).of(Stance.REFUTES) > 0);
    }

    private static List<Segment> passages(Configuration configuration) {
        return Tally.standing(Configurations.current(configuration)).stream().map(EvidenceLink::getSegment).filter(Objects::nonNull).toList();
    }
}
