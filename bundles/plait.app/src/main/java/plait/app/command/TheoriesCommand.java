package plait.app.command;

import java.util.HexFormat;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.model.TheoryVersion;

@Command(name = "theories", description = "List the versions of the programme theories.", mixinStandardHelpOptions = true)
final class TheoriesCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return open.study().getTheories().stream().flatMap(theory -> theory.getVersions().stream()).map(this::line).toList();
    }

    private Fields line(TheoryVersion version) {
        String hash = version.getFrozenHash() == null ? "" : HexFormat.of().formatHex(version.getFrozenHash());
        return new Fields()
                .with("theory", version.getTheory().getIdentifier())
                .with("version", version.getLabel())
                .with("status", version.getStatus().getLiteral())
                .with("frozen", version.isFrozen())
                .with("configurations", version.getMembers().stream().map(member -> member.getConfiguration().getIdentifier()).toList())
                .with("hash", json() || hash.isEmpty() ? hash : hash.substring(0, 12));
    }
}
