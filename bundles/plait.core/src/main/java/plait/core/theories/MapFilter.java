package plait.core.theories;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import plait.core.configurations.FindConfiguration;
import plait.core.configurations.Placement;
import plait.core.configurations.Tally;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Level;
import plait.model.RecoveryCapital;
import plait.model.Stance;
import plait.model.Study;

/**
 * Which configurations of a theory version to look at. Of each kind nothing chosen means all; of several kinds each must hold.
 *
 * @param stances there is evidence of at least one of these
 * @param text words of the configuration; blank for all
 */
public record MapFilter(Set<ConfigurationStatus> statuses, Set<Level> levels, Set<RecoveryCapital> capitals, Set<Stance> stances, String text) {
    public static final MapFilter ALL = new MapFilter(Set.of(), Set.of(), Set.of(), Set.of(), "");

    public MapFilter {
        statuses = Set.copyOf(statuses);
        levels = Set.copyOf(levels);
        capitals = Set.copyOf(capitals);
        stances = Set.copyOf(stances);
    }

    public boolean isAll() {
        return statuses.isEmpty() && levels.isEmpty() && capitals.isEmpty() && stances.isEmpty() && text.isBlank();
    }

    /** Those of them that fit, in the same order. */
    public List<ConfigurationVersion> of(Study study, List<ConfigurationVersion> members) {
        if (isAll()) return members;
        Predicate<ConfigurationVersion> fits = this::fits;
        if (!text.isBlank()) {
            Set<Configuration> found = new HashSet<>(FindConfiguration.find(study, text, List.of()));
            fits = fits.and(each -> found.contains(each.getConfiguration()));
        }
        return members.stream().filter(fits).toList();
    }

    private boolean fits(ConfigurationVersion version) {
        Placement placement = Placement.of(version);
        return (statuses.isEmpty() || statuses.contains(version.getStatus()))
                && (levels.isEmpty() || levels.contains(placement.level()))
                && (capitals.isEmpty() || capitals.contains(placement.capital()))
                && (stances.isEmpty() || hasAny(version));
    }

    private boolean hasAny(ConfigurationVersion version) {
        Tally tally = Tally.of(version);
        return stances.stream().anyMatch(each -> tally.of(each) > 0);
    }
}
