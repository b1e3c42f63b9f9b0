package plait.app.command;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.core.search.NaturalOrder;
import plait.model.ConfigurationVersion;
import plait.model.PlainStatement;
import plait.model.TheoryVersion;

@Command(name = "statements", description = "List the statements in plain English.", mixinStandardHelpOptions = true)
final class StatementsCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return all(open).stream().map(StatementsCommand::line).toList();
    }

    /** All statements by their codes. */
    static List<PlainStatement> all(OpenStudy open) {
        return Configurations.ordered(open.study()).stream()
                .flatMap(configuration -> configuration.getVersions().stream())
                .flatMap(version -> version.getStatements().stream())
                .sorted(Comparator.comparing(PlainStatement::getIdentifier, NaturalOrder.INSTANCE))
                .toList();
    }

    private static Fields line(PlainStatement statement) {
        ConfigurationVersion version = statement.getVersion();
        return new Fields()
                .with("id", statement.getIdentifier())
                .with("configuration", version.getConfiguration().getIdentifier())
                .with("version", version.getNumber())
                .with("theory", version.getTheoryVersions().stream().map(TheoryVersion::getLabel).sorted(NaturalOrder.INSTANCE).toList())
                .with("statement", statement.getText())
                .with("topicFlag", statement.getTopicFlag());
    }
}
