package plait.core.sheets;

import plait.core.theories.Theories;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.ModelFactory;
import plait.model.Study;
import plait.model.TheoryVersion;

/**
 * {@code id, name, context, intervention, actor, resource, reasoning, outcome}, for each {@code … factors}, and {@code level, polarity, intended,
 * proximity, activation, recovery capital, status, theory, statement}. An empty role is undecided, and no slot is made of it.
 */
final class ConfigurationsSheet extends SheetImport {
    private final Lookup<Configuration> configurations;
    private final VersionCells cells;

    ConfigurationsSheet(Study study) {
        configurations = new Lookup<>("configuration", study.getConfigurations(), Configuration::getIdentifier);
        cells = new VersionCells(study);
    }

    @Override void add(Study study, SheetRow row) {
        Configuration made = ModelFactory.eINSTANCE.createConfiguration();
        made.setIdentifier(row.require("id"));
        made.setName(row.require("name"));
        ConfigurationVersion version = cells.read(row);
        version.setNumber(1);
        version.setStatus(VersionCells.status(row, version.getSlots().size() < 3 ? ConfigurationStatus.FRAGMENT : ConfigurationStatus.CANDIDATE));
        made.getVersions().add(version);
        configurations.add(made.getIdentifier(), made);
        study.getConfigurations().add(made);
        for (String label : row.list("theory")) {
            TheoryVersion theory = Theories.version(study, label);
            if (theory.isFrozen()) throw new BadRow("theory version “" + label + "” is frozen");
            theory.getMembers().add(version);
        }
    }
}
