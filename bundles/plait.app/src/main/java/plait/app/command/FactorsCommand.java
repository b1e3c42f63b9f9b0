package plait.app.command;

import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.coding.CodeBook;
import plait.model.Factor;

@Command(name = "factors", description = "List the codebook.", mixinStandardHelpOptions = true)
final class FactorsCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return CodeBook.ordered(open.study()).stream().map(FactorsCommand::line).toList();
    }

    private static Fields line(Factor each) {
        return new Fields()
                .with("id", each.getIdentifier())
                .with("name", each.getName())
                .with("parents", each.getParents().stream().map(Factor::getIdentifier).toList())
                .with("codings", each.getCodings().size())
                .with("slots", each.getSlots().size())
                .with("definition", each.getDefinition());
    }
}
