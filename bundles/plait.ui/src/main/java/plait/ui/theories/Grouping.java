package plait.ui.theories;

import java.util.List;
import plait.core.configurations.Placement;
import plait.model.ConfigurationVersion;
import plait.model.MapGrouping;

/** By what the rows of the map are told apart, and in which words. */
enum Grouping {
    LEVEL("Level", MapGrouping.LEVEL, List.of("Macro", "Meso", "Micro", "Level not stated")),
    CAPITAL("Recovery capital", MapGrouping.CAPITAL, List.of("Personal", "Social", "Community", "Recovery capital not stated"));

    final String word;
    final MapGrouping kept;
    final List<String> groups;

    Grouping(String word, MapGrouping kept, List<String> groups) {
        this.word = word;
        this.kept = kept;
        this.groups = groups;
    }

    /** The group that a configuration stands in. */
    String of(ConfigurationVersion version) {
        Placement placement = Placement.of(version);
        int at = this == LEVEL ? placement.level().getValue() : placement.capital().getValue();
        if (at == 0) return groups.get(3);
        return groups.get(this == LEVEL ? 3 - at : at - 1);
    }
}
