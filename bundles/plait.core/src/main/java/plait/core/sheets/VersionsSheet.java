package plait.core.sheets;

import java.util.List;
import plait.core.configurations.Configurations;
import plait.core.theories.Theories;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Profile;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Study;
import plait.model.TheoryVersion;

/**
 * {@code configuration, theory, statement} and the columns of the configurations sheet: the wording that a configuration had in an earlier theory version.
 * It becomes a version before the current one, and stands in that theory version in its place. What the profile asks for and the row does not say is undecided.
 */
final class VersionsSheet extends SheetImport {
    private final Lookup<Configuration> configurations;
    private final VersionCells cells;

    VersionsSheet(Study study) {
        configurations = new Lookup<>("configuration", study.getConfigurations(), Configuration::getIdentifier);
        cells = new VersionCells(study);
    }

    @Override void add(Study study, SheetRow row) {
        Configuration configuration = configurations.get(row.require("configuration"));
        String label = row.require("theory");
        ConfigurationVersion current = Configurations.current(configuration);
        NamedVersions.find(configuration, label).filter(version -> version != current).ifPresent(version -> {
            throw new BadRow(configuration.getIdentifier() + " has an earlier wording in theory version “" + label + "” already");
        });
        ConfigurationVersion earlier = cells.read(row);
        earlier.setStatus(VersionCells.status(row, ConfigurationStatus.FRAGMENT));
        for (Role role : required(study.getProfile())) if (Configurations.slots(earlier, role).isEmpty()) earlier.getSlots().add(undecided(role));
        TheoryVersion theory = Theories.version(study, label);
        if (theory.isFrozen()) throw new BadRow("theory version “" + label + "” is frozen");
        configuration.getVersions().add(configuration.getVersions().size() - 1, earlier);
        for (int i = 0; i < configuration.getVersions().size(); i++) configuration.getVersions().get(i).setNumber(i + 1);
        int place = theory.getMembers().indexOf(current);
        if (place < 0) theory.getMembers().add(earlier);
        else theory.getMembers().set(place, earlier);
    }

    private static List<Role> required(Profile profile) {
        if (profile == Profile.CMO) return List.of(Role.CONTEXT, Role.REASONING, Role.OUTCOME);
        return List.of(Role.CONTEXT, Role.RESOURCE, Role.REASONING, Role.OUTCOME);
    }

    private static Slot undecided(Role role) {
        Slot slot = ModelFactory.eINSTANCE.createSlot();
        slot.setRole(role);
        return slot;
    }
}
