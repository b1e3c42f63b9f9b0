package plait.app.command;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.model.Attribute;
import plait.model.Case;

@Command(name = "cases", description = "List the cases.", mixinStandardHelpOptions = true)
final class CasesCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return open.study().getCases().stream().sorted(Comparator.comparing(Case::getIdentifier)).map(this::line).toList();
    }

    private Fields line(Case each) {
        var fields = new Fields()
                .with("id", each.getIdentifier())
                .with("name", each.getName())
                .with("type", each.getType())
                .with("sources", each.getSources().size())
                .with("participants", each.getParticipants().size());
        if (json()) for (Attribute attribute : each.getAttributes()) fields.with(attribute.getName(), attribute.getValue());
        return fields;
    }
}
