package plait.core.theories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plait.core.search.NaturalOrder;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Refinement;
import plait.model.TheoryVersion;

/** Where a configuration comes from and what became of it: its versions, and those of other configurations that it was split from or merged with. */
public final class Lineage {
    private Lineage() {}

    /**
     * One version in a lineage.
     *
     * @param refinement how it came to be; empty for a first version
     * @param parents what it came from, its own configuration's first
     * @param siblings what came of the same parents in the same step: a split makes several
     * @param elsewhere what came of it in other configurations
     */
    public record Generation(ConfigurationVersion version, Optional<Refinement> refinement, List<ConfigurationVersion> parents, List<ConfigurationVersion> siblings, List<ConfigurationVersion> elsewhere) {
        /** The theory versions that it stands in. */
        public List<String> theories() {
            return version.getTheoryVersions().stream().map(TheoryVersion::getLabel).sorted(Comparator.nullsLast(NaturalOrder.INSTANCE)).toList();
        }
    }

    /** The newest version of the configuration first, each followed by what it came from. */
    public static List<Generation> of(Configuration configuration) {
        Set<ConfigurationVersion> found = new LinkedHashSet<>();
        List<ConfigurationVersion> own = new ArrayList<>(configuration.getVersions());
        own.sort(Comparator.comparingInt(ConfigurationVersion::getNumber).reversed());
        own.forEach(version -> ancestors(version, found));
        return found.stream().sorted(newestFirst(configuration)).map(Lineage::generation).toList();
    }

    private static void ancestors(ConfigurationVersion version, Set<ConfigurationVersion> found) {
        if (!found.add(version)) return;
        for (Refinement refinement : version.getRefinementOf()) refinement.getUsed().forEach(parent -> ancestors(parent, found));
    }

    /** Children before their parents; of equals the configuration's own first, then by code. */
    private static Comparator<ConfigurationVersion> newestFirst(Configuration configuration) {
        return Comparator.comparingInt((ConfigurationVersion version) -> -depth(version, new LinkedHashSet<>()))
                .thenComparing(version -> version.getConfiguration() != configuration)
                .thenComparing(version -> version.getConfiguration().getIdentifier(), Comparator.nullsLast(NaturalOrder.INSTANCE))
                .thenComparing(Comparator.comparingInt(ConfigurationVersion::getNumber).reversed());
    }

    /** How many steps lie behind it. */
    private static int depth(ConfigurationVersion version, Set<ConfigurationVersion> path) {
        if (!path.add(version)) return 0; // an import may have made a circle
        int depth = version.getRefinementOf().stream().flatMap(each -> each.getUsed().stream()).mapToInt(parent -> depth(parent, path) + 1).max().orElse(0);
        path.remove(version);
        return Math.max(depth, version.getNumber() - 1);
    }

    private static Generation generation(ConfigurationVersion version) {
        Optional<Refinement> refinement = Origins.of(version);
        List<ConfigurationVersion> parents = refinement.map(each -> each.getUsed().stream().sorted(byCode(version)).toList()).orElse(List.of());
        List<ConfigurationVersion> siblings = refinement.map(each -> each.getResults().stream().filter(other -> other != version).sorted(byCode(version)).toList()).orElse(List.of());
        List<ConfigurationVersion> elsewhere = version.getRefinedBy().stream()
                .flatMap(each -> each.getResults().stream())
                .filter(each -> each.getConfiguration() != version.getConfiguration())
                .distinct().sorted(byCode(version)).toList();
        return new Generation(version, refinement, parents, siblings, elsewhere);
    }

    private static Comparator<ConfigurationVersion> byCode(ConfigurationVersion near) {
        return Comparator.comparing((ConfigurationVersion each) -> each.getConfiguration() != near.getConfiguration())
                .thenComparing(each -> each.getConfiguration().getIdentifier(), Comparator.nullsLast(NaturalOrder.INSTANCE));
    }

    /** What a version is called beside others: such as “v1”, “version 2” where it stands in no theory, with the code where it is another configuration's. */
    public static String name(ConfigurationVersion version, Configuration near) {
        String theory = version.getTheoryVersions().stream().map(TheoryVersion::getLabel).filter(label -> label != null).sorted(NaturalOrder.INSTANCE).reduce((a, b) -> a + ", " + b).orElse("version " + version.getNumber());
        return version.getConfiguration() == near ? theory : version.getConfiguration().getIdentifier() + " " + theory;
    }
}
