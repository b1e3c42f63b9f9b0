package plait.core.theories;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Study;
import plait.model.Theory;
import plait.model.TheoryVersion;

/** Who stands in a theory after a configuration has a new version. */
final class Succession {
    private Succession() {}

    /**
     * Inside a commit: in the newest version of every theory the heirs take the place of the configurations that they come from.
     * A theory version that is frozen stays as it is, and is followed by a new one.
     *
     * @param heirs empty when the configuration leaves the theory
     */
    static void settle(Study study, List<ConfigurationVersion> parents, List<ConfigurationVersion> heirs) {
        Set<Configuration> leaving = parents.stream().map(ConfigurationVersion::getConfiguration).collect(Collectors.toSet());
        for (Theory theory : study.getTheories()) {
            if (theory.getVersions().isEmpty()) continue;
            TheoryVersion newest = Theories.newest(theory);
            int place = 0;
            while (place < newest.getMembers().size() && !leaving.contains(newest.getMembers().get(place).getConfiguration())) place++;
            if (place == newest.getMembers().size()) continue;
            TheoryVersion open = newest.isFrozen() ? follow(theory, newest) : newest;
            open.getMembers().removeIf(member -> leaving.contains(member.getConfiguration()));
            open.getMembers().addAll(place, heirs);
        }
    }

    static TheoryVersion follow(Theory theory, TheoryVersion frozen) {
        TheoryVersion made = ModelFactory.eINSTANCE.createTheoryVersion();
        made.setLabel(Theories.nextLabel(theory));
        made.setStatus(frozen.getStatus());
        made.getMembers().addAll(frozen.getMembers());
        made.getDrawsOn().addAll(frozen.getDrawsOn());
        theory.getVersions().add(made);
        Arrangement.carry(frozen, made);
        return made;
    }
}
