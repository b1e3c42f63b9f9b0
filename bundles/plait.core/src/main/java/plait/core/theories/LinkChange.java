package plait.core.theories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plait.core.search.NaturalOrder;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Role;
import plait.model.Slot;

/** A causal link that stands in only one of two theory versions. */
public record LinkChange(CausalLink link, boolean isNew) {
    /** The same link in another version: between parts of the same roles of the same configurations. */
    private record Way(Configuration from, Role out, Configuration to, Role in, CausalKind kind) {
        static Way of(CausalLink link) {
            return new Way(link.getFrom().getVersion().getConfiguration(), link.getFrom().getRole(), link.getTo().getVersion().getConfiguration(), link.getTo().getRole(), link.getKind());
        }
    }

    static List<LinkChange> between(Collection<ConfigurationVersion> before, Collection<ConfigurationVersion> after) {
        Map<Way, CausalLink> old = among(before);
        Map<Way, CausalLink> now = among(after);
        var changes = new ArrayList<LinkChange>();
        old.forEach((way, link) -> {
            if (!now.containsKey(way)) changes.add(new LinkChange(link, false));
        });
        now.forEach((way, link) -> {
            if (!old.containsKey(way)) changes.add(new LinkChange(link, true));
        });
        changes.sort(Comparator.comparing((LinkChange change) -> Codes.of(change.link.getFrom()), NaturalOrder.INSTANCE).thenComparing(change -> Codes.of(change.link.getTo()), NaturalOrder.INSTANCE));
        return changes;
    }

    private static Map<Way, CausalLink> among(Collection<ConfigurationVersion> members) {
        Set<ConfigurationVersion> inside = Set.copyOf(members);
        var links = new LinkedHashMap<Way, CausalLink>();
        for (ConfigurationVersion member : members) {
            for (Slot slot : member.getSlots()) {
                for (CausalLink link : slot.getEffects()) if (link.getTo() != null && inside.contains(link.getTo().getVersion())) links.put(Way.of(link), link);
            }
        }
        return links;
    }

    /** True where it begins or ends in this configuration. */
    public boolean touches(Configuration configuration) {
        return link.getFrom().getVersion().getConfiguration() == configuration || link.getTo().getVersion().getConfiguration() == configuration;
    }

    /** Such as “ripple from CMOC-01’s outcome to CMOC-03’s context”. */
    public String words() {
        return link.getKind().getLiteral() + " from " + end(link.getFrom()) + " to " + end(link.getTo());
    }

    private static String end(Slot slot) {
        return slot.getVersion().getConfiguration().getIdentifier() + "’s " + slot.getRole().getLiteral();
    }
}
