package plait.app.command;

import java.util.HexFormat;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.study.Entry;
import plait.core.study.History;

@Command(name = "history", description = "List what was done, by whom and when.", mixinStandardHelpOptions = true)
final class HistoryCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return History.entries(open.session().store()).stream().map(this::line).toList();
    }

    private Fields line(Entry entry) {
        String hash = HexFormat.of().formatHex(entry.hash());
        return new Fields()
                .with("revision", entry.revision())
                .with("time", Times.shown(entry.instant(), json()))
                .with("author", entry.author())
                .with("label", entry.label())
                .with("rationale", entry.rationale())
                .with("hash", json() ? hash : hash.substring(0, 12));
    }
}
