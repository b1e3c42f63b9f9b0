package plait.core.sheets;

import java.util.Optional;
import plait.core.configurations.Configurations;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;

/** Configuration versions as cells name them: by the label of a theory version that they belong to. */
final class NamedVersions {
    private NamedVersions() {}

    /** @param theory empty for the current version. @throws BadRow if the configuration is not in that theory version */
    static ConfigurationVersion get(Configuration configuration, String theory) {
        if (theory.isEmpty()) return Configurations.current(configuration);
        return find(configuration, theory).orElseThrow(() -> new BadRow(configuration.getIdentifier() + " is not in theory version “" + theory + "”"));
    }

    static Optional<ConfigurationVersion> find(Configuration configuration, String theory) {
        return configuration.getVersions().stream().filter(version -> isIn(version, theory)).findFirst();
    }

    static boolean isIn(ConfigurationVersion version, String theory) {
        return version.getTheoryVersions().stream().anyMatch(each -> theory.equals(each.getLabel()));
    }
}
