package plait.core.theories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plait.core.configurations.Configurations;
import plait.core.search.NaturalOrder;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.Study;
import plait.model.TheoryVersion;

/** What stands in a theory version, for those who work on it. */
public final class TheoryMembers {
    private TheoryMembers() {}

    /** All versions of the study's programme theory, the oldest first. */
    public static List<TheoryVersion> versions(Study study) {
        return study.getTheories().stream().findFirst().map(theory -> List.copyOf(theory.getVersions())).orElse(List.of());
    }

    /**
     * The configuration versions of a theory version, by their codes. In the newest, and where there is none, those come along that are new and in no
     * version yet: whoever made one must find it again.
     *
     * @param version or null where the study has no theory version yet
     */
    public static List<ConfigurationVersion> of(Study study, TheoryVersion version) {
        var members = new ArrayList<ConfigurationVersion>();
        if (version != null) members.addAll(version.getMembers());
        Optional<TheoryVersion> newest = Theories.newest(study);
        if (newest.isEmpty() || newest.get() == version) {
            for (Configuration each : study.getConfigurations()) if (isInNone(each)) members.add(Configurations.current(each));
        }
        members.sort(Comparator.comparing(each -> each.getConfiguration().getIdentifier(), Comparator.nullsLast(NaturalOrder.INSTANCE)));
        return members;
    }

    private static boolean isInNone(Configuration configuration) {
        return !configuration.getVersions().isEmpty()
                && Configurations.current(configuration).getStatus() != ConfigurationStatus.RETIRED
                && configuration.getVersions().stream().allMatch(each -> each.getTheoryVersions().isEmpty());
    }

    /** Such as “v1 initial, frozen” or “v2 draft”. */
    public static String title(TheoryVersion version) {
        return version.getLabel() + (version.isFrozen() ? " " + version.getStatus().getLiteral() + ", frozen" : " draft");
    }
}
