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

    public static List<Slot> slots(ConfigurationVersion version, Role role) {
        return version.getSlots().stream().filter(slot -> slot.getRole() == role).toList();
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
