package plait.app.command;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.model.ExportRecord;
import plait.model.Participant;

@Command(name = "exports", description = "List what left the study, and whom it quotes.", mixinStandardHelpOptions = true)
final class ExportsCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return open.study().getExports().stream().sorted(Comparator.comparingLong(ExportRecord::getTime)).map(this::line).toList();
    }

    private Fields line(ExportRecord export) {
        return new Fields()
                .with("file", export.getFileName())
                .with("what", export.getWhat())
                .with("author", export.getAuthor())
                .with("time", Times.shown(export.getTime(), json()))
                .with("participants", export.getQuoted().stream().map(Participant::getIdentifier).sorted().toList());
    }
}
