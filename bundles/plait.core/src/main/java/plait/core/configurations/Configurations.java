package plait.core.configurations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;

/** Looks configurations up. */
public final class Configurations {
    private Configurations() {}

    public static List<Configuration> ordered(Study study) {
        return study.getConfigurations().stream().sorted(Comparator.comparing(Configuration::getIdentifier)).toList();
    }

    public static Optional<Configuration> find(Study study, String identifier) {
        return study.getConfigurations().stream().filter(each -> identifier.equalsIgnoreCase(each.getIdentifier())).findFirst();
    }

    /** The version that is worked on: the last. */
    public static ConfigurationVersion current(Configuration configuration) {
        return configuration.getVersions().get(configuration.getVersions().size() - 1);
    }

    /** The parts as a configuration is read: the context first, the outcome last, then what is undecided; those of one role together, in the order in which they were made. */
    public static List<Slot> parts(ConfigurationVersion version) {
        return version.getSlots().stream().sorted(Comparator.comparing((Slot slot) -> slot.getRole() == Role.UNDECIDED).thenComparing(Slot::getRole)).toList();
    }

    public static List<Slot> slots(ConfigurationVersion version, Role role) {
        return version.getSlots().stream().filter(slot -> slot.getRole() == role).toList();
    }

    /** A code that no configuration has: counted on from the highest that looks like this one, so {@code CMOC-16} after {@code CMOC-15}. */
    public static String freeIdentifier(Study study, Configuration like) {
        String stem = like.getIdentifier().replaceFirst("\\d+$", "");
        int digits = like.getIdentifier().length() - stem.length();
        String prefix = digits == 0 ? stem + "-" : stem;
        int highest = study.getConfigurations().stream()
                .map(Configuration::getIdentifier)
                .filter(each -> each.startsWith(prefix) && each.substring(prefix.length()).matches("\\d{1,8}"))
                .mapToInt(each -> Integer.parseInt(each.substring(prefix.length())))
                .max().orElse(0);
        return prefix + "0".repeat(Math.max(0, digits - Integer.toString(highest + 1).length())) + (highest + 1);
    }

    /** The evidence with this code. */
    public static Optional<EvidenceLink> findEvidence(Study study, String code) {
        return study.getConfigurations().stream()
                .flatMap(configuration -> configuration.getVersions().stream())
                .flatMap(version -> version.getEvidence().stream())
                .filter(link -> code.equalsIgnoreCase(link.getIdentifier()))
                .findFirst();
    }

    /** {@code whole}, a role, or a role and the number of its entry such as {@code context.2}. */
    public static String slotName(EvidenceLink link) {
        if (link.getSlots().isEmpty()) return "whole";
        Role role = link.getSlots().get(0).getRole();
        List<Slot> ofRole = slots(link.getVersion(), role);
        boolean all = link.getSlots().size() == ofRole.size();
        return all ? role.getLiteral() : role.getLiteral() + "." + (ofRole.indexOf(link.getSlots().get(0)) + 1);
    }
}
