package plait.core.sheets;

import java.util.List;
import plait.model.Configuration;
import plait.model.ModelFactory;
import plait.model.PlainStatement;
import plait.model.Study;

/** {@code id, configuration, statement, topic flag, theory}: configuration versions in plain English, for review. */
final class StatementsSheet extends SheetImport {
    private final Lookup<Configuration> configurations;
    private final Lookup<PlainStatement> statements;

    StatementsSheet(Study study) {
        configurations = new Lookup<>("configuration", study.getConfigurations(), Configuration::getIdentifier);
        statements = lookup(study);
    }

    /** All statements of the study by their codes. */
    static Lookup<PlainStatement> lookup(Study study) {
        List<PlainStatement> all = study.getConfigurations().stream()
                .flatMap(configuration -> configuration.getVersions().stream())
                .flatMap(version -> version.getStatements().stream())
                .toList();
        return new Lookup<>("statement", all, PlainStatement::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        PlainStatement made = ModelFactory.eINSTANCE.createPlainStatement();
        made.setIdentifier(row.require("id"));
        Configuration configuration = configurations.get(row.require("configuration"));
        made.setText(row.require("statement"));
        if (!row.get("topic flag").isEmpty()) made.setTopicFlag(row.get("topic flag"));
        var version = NamedVersions.get(configuration, row.get("theory"));
        statements.add(made.getIdentifier(), made);
        version.getStatements().add(made);
    }
}
