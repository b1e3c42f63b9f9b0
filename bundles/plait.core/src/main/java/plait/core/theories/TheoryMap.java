package plait.core.theories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Rival;
import plait.model.Slot;
import plait.model.Study;
import plait.model.TheoryVersion;

/**
 * A theory version as a map: its configurations, and what runs between them.
 *
 * @param links each pair of configurations once for each kind
 */
public record TheoryMap(List<ConfigurationVersion> boxes, List<Link> links, List<Pair> rivals) {
    /** What one configuration brings about in another. */
    public record Link(ConfigurationVersion from, ConfigurationVersion to, CausalKind kind) {}

    /** Two configurations that explain the same thing differently. */
    public record Pair(ConfigurationVersion a, ConfigurationVersion b) {}

    /** @param version or null where the study has no theory version yet */
    public static TheoryMap of(Study study, TheoryVersion version) {
        List<ConfigurationVersion> boxes = TheoryMembers.of(study, version);
        Map<Configuration, ConfigurationVersion> byConfiguration = new HashMap<>();
        for (ConfigurationVersion box : boxes) byConfiguration.put(box.getConfiguration(), box);
        Set<Link> links = new LinkedHashSet<>();
        for (ConfigurationVersion box : boxes) for (Slot slot : box.getSlots()) for (CausalLink effect : slot.getEffects()) {
            ConfigurationVersion to = effect.getTo().getVersion();
            if (to != box && byConfiguration.get(to.getConfiguration()) == to) links.add(new Link(box, to, effect.getKind()));
        }
        var rivals = new ArrayList<Pair>();
        for (Rival rival : study.getRivals()) {
            ConfigurationVersion a = byConfiguration.get(rival.getA());
            ConfigurationVersion b = byConfiguration.get(rival.getB());
            if (a != null && b != null) rivals.add(new Pair(a, b));
        }
        return new TheoryMap(boxes, List.copyOf(links), rivals);
    }

    /** What it leads to, in the order of the map. */
    public List<ConfigurationVersion> after(ConfigurationVersion box) {
        return links.stream().filter(link -> link.from() == box).map(Link::to).distinct().toList();
    }

    /** What leads to it. */
    public List<ConfigurationVersion> before(ConfigurationVersion box) {
        return links.stream().filter(link -> link.to() == box).map(Link::from).distinct().toList();
    }

    public List<ConfigurationVersion> rivals(ConfigurationVersion box) {
        var found = new ArrayList<ConfigurationVersion>();
        for (Pair pair : rivals) {
            if (pair.a() == box) found.add(pair.b());
            else if (pair.b() == box) found.add(pair.a());
        }
        return found;
    }

    /** The links of the chains that a configuration stands in: all that leads to it, and all that it leads to. */
    public Set<Link> chain(ConfigurationVersion box) {
        Set<Link> chain = new LinkedHashSet<>();
        follow(box, true, chain);
        follow(box, false, chain);
        return chain;
    }

    private void follow(ConfigurationVersion box, boolean onwards, Set<Link> chain) {
        for (Link link : links) {
            if ((onwards ? link.from() : link.to()) == box && chain.add(link)) follow(onwards ? link.to() : link.from(), onwards, chain);
        }
    }

    /** Such as “15 configurations · 6 ripples · 2 rivals”. */
    public String words() {
        long ripples = links.stream().filter(link -> link.kind() == CausalKind.RIPPLE).count();
        return count(boxes.size(), "configuration") + " · " + count(ripples, "ripple") + " · " + count(rivals.size(), "rival");
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
