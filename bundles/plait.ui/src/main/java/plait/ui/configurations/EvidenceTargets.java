package plait.ui.configurations;

import java.util.List;
import java.util.stream.Stream;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Slot;

/** The causal links that evidence for a version can bear on, and what they are called from there. */
final class EvidenceTargets {
    private EvidenceTargets() {}

    /** Those that begin at the version, then those that end there. */
    static List<CausalLink> links(ConfigurationVersion version) {
        Stream<CausalLink> effects = version.getSlots().stream().flatMap(slot -> slot.getEffects().stream());
        Stream<CausalLink> causes = version.getSlots().stream().flatMap(slot -> slot.getCauses().stream()).filter(link -> link.getFrom().getVersion() != version);
        return Stream.concat(effects, causes).toList();
    }

    /** Such as “ripple to CMOC-03 Being counted on holds people up”. */
    static String words(CausalLink link, ConfigurationVersion from) {
        boolean begins = link.getFrom().getVersion() == from;
        Slot other = begins ? link.getTo() : link.getFrom();
        String where = other.getVersion() == from ? "inside" : (begins ? "to " : "from ") + name(other.getVersion().getConfiguration());
        return link.getKind().getLiteral() + " " + where;
    }

    private static String name(Configuration configuration) {
        return configuration.getIdentifier() + " " + configuration.getName();
    }
}
