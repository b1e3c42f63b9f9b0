package plait.core.theories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plait.core.search.NaturalOrder;
import plait.model.ConfigurationVersion;
import plait.model.Move;
import plait.model.Refinement;
import plait.model.TheoryVersion;

/** Where a configuration version comes from, in words. */
public final class Origins {
    private Origins() {}

    /** The refinement that it is a result of, if there is one. */
    public static Optional<Refinement> of(ConfigurationVersion version) {
        return version.getRefinementOf().stream().max(Comparator.comparingLong(Refinement::getTime));
    }

    /** Such as “narrowed from v1”; empty for a first version. */
    public static String words(ConfigurationVersion version) {
        return of(version).map(refinement -> what(refinement) + " from " + before(version)).orElse("");
    }

    private static String what(Refinement refinement) {
        boolean named = refinement.getChange() != null && !refinement.getChange().isBlank() && !refinement.getChange().contains(" ");
        return named ? refinement.getChange() : done(refinement.getMove());
    }

    /** A move as it is told afterwards. */
    public static String done(Move move) {
        return switch (move) {
            case JUXTAPOSE -> "juxtaposed";
            case RECONCILE -> "reconciled";
            case ADJUDICATE -> "adjudicated";
            case CONSOLIDATE -> "consolidated";
            case SITUATE -> "situated";
            case SPLIT -> "split";
            case MERGE -> "merged";
            case REWORD -> "reworded";
            case RETIRE -> "retired";
        };
    }

    /** What its evidence was judged against before: such as “v1”; the codes of other parents, and “version 2” where the parent stands in no theory version. */
    public static String before(ConfigurationVersion version) {
        List<ConfigurationVersion> parents = of(version).map(refinement -> List.copyOf(refinement.getUsed())).orElse(List.of());
        return parents.isEmpty() ? "an earlier version" : parents.stream().map(parent -> name(parent, version)).distinct().collect(Collectors.joining(", "));
    }

    private static String name(ConfigurationVersion parent, ConfigurationVersion child) {
        if (parent.getConfiguration() != child.getConfiguration()) return parent.getConfiguration().getIdentifier();
        Optional<String> theory = parent.getTheoryVersions().stream().map(TheoryVersion::getLabel).min(NaturalOrder.INSTANCE);
        return theory.orElse("version " + parent.getNumber());
    }
}
