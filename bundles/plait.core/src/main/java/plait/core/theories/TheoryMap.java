package plait.core.theories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    /** What a line of the map stands for. */
    public sealed interface Line permits Link, Pair {
        /** As a sentence without its stop: “CMOC-01 ripples to CMOC-07”. */
        String words();
    }

    /** What one configuration brings about in another. */
    public record Link(ConfigurationVersion from, ConfigurationVersion to, CausalKind kind) implements Line {
        @Override public String words() {
            return code(from) + " " + verb(kind) + " " + code(to);
        }

        /** The links from part to part that the line stands for. */
        public List<CausalLink> causes() {
            return from.getSlots().stream().flatMap(slot -> slot.getEffects().stream()).filter(link -> link.getKind() == kind && link.getTo().getVersion() == to).toList();
        }
    }

    /** Two configurations that explain the same thing differently. */
    public record Pair(ConfigurationVersion a, ConfigurationVersion b, Rival rival) implements Line {
        @Override public String words() {
            return code(a) + " and " + code(b) + " are rivals";
        }
    }

    private static String code(ConfigurationVersion version) {
        return version.getConfiguration().getIdentifier();
    }

    /** Such as “ripples to”. */
    public static String verb(CausalKind kind) {
        return switch (kind) {
            case RIPPLE -> "ripples to";
            case ENABLES -> "enables";
            case INHIBITS -> "inhibits";
            case FEEDBACK -> "feeds back to";
        };
    }

    /** @param version or null where the study has no theory version yet */
    public static TheoryMap of(Study study, TheoryVersion version) {
        return of(study, version, MapFilter.ALL);
    }

    /** Only what fits, and what runs between that. */
    public static TheoryMap of(Study study, TheoryVersion version, MapFilter filter) {
        List<ConfigurationVersion> boxes = filter.of(study, TheoryMembers.of(study, version));
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
            if (a != null && b != null) rivals.add(new Pair(a, b, rival));
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

    /** Every line that ends at a box: what leads to it, what it leads to, its rivals. */
    public List<Line> lines(ConfigurationVersion box) {
        var lines = new ArrayList<Line>();
        for (Link link : links) if (link.from() == box || link.to() == box) lines.add(link);
        for (Pair pair : rivals) if (pair.a() == box || pair.b() == box) lines.add(pair);
        return lines;
    }

    /** What runs from and to a box, in a few words: “to CMOC-03, CMOC-07; from CMOC-01; rival CMOC-08”. */
    public String linksOf(ConfigurationVersion box) {
        var words = new ArrayList<String>();
        named(words, "to", after(box));
        named(words, "from", before(box));
        named(words, "rival", rivals(box));
        return String.join("; ", words);
    }

    private static void named(List<String> words, String how, List<ConfigurationVersion> boxes) {
        if (!boxes.isEmpty()) words.add(how + " " + boxes.stream().map(TheoryMap::code).collect(Collectors.joining(", ")));
    }

    /** The links of the chains that a configuration stands in: all that leads to it, and all that it leads to. */
    public Set<Link> chain(ConfigurationVersion box) {
        Set<Link> chain = new LinkedHashSet<>();
        follow(box, Link::from, Link::to, chain);
        follow(box, Link::to, Link::from, chain);
        return chain;
    }

    private void follow(ConfigurationVersion box, Function<Link, ConfigurationVersion> start, Function<Link, ConfigurationVersion> end, Set<Link> chain) {
        Map<ConfigurationVersion, List<Link>> starting = links.stream().collect(Collectors.groupingBy(start));
        var seen = new LinkedHashSet<ConfigurationVersion>(List.of(box));
        var next = new ArrayDeque<ConfigurationVersion>(seen);
        while (!next.isEmpty()) {
            for (Link link : starting.getOrDefault(next.poll(), List.of())) {
                chain.add(link);
                if (seen.add(end.apply(link))) next.add(end.apply(link));
            }
        }
    }

    /** Such as “15 configurations · 6 ripples · 2 rivals”. */
    public String words() {
        long ripples = links.stream().filter(link -> link.kind() == CausalKind.RIPPLE).count();
        long others = links.size() - ripples;
        return count(boxes.size(), "configuration") + " · " + count(ripples, "ripple") + (others == 0 ? "" : " · " + count(others, "other link")) + " · " + count(rivals.size(), "rival");
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
