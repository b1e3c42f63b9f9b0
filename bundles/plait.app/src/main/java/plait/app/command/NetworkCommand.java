package plait.app.command;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.search.NaturalOrder;
import plait.model.Tie;

@Command(name = "network", description = "List the ties of the networks.", mixinStandardHelpOptions = true)
final class NetworkCommand extends ListCommand {
    private static final Comparator<Tie> ORDER = Comparator.comparing(Tie::getWave, Comparator.nullsFirst(NaturalOrder.INSTANCE))
            .thenComparing(tie -> tie.getFrom().getIdentifier(), NaturalOrder.INSTANCE)
            .thenComparing(tie -> tie.getTo().getIdentifier(), NaturalOrder.INSTANCE)
            .thenComparing(Tie::getRelation);

    @Override List<Fields> list(OpenStudy open) {
        return open.study().getTies().stream().sorted(ORDER).map(this::line).toList();
    }

    private Fields line(Tie tie) {
        return new Fields()
                .with("from", tie.getFrom().getIdentifier())
                .with("fromLabel", tie.getFrom().getLabel())
                .with("to", tie.getTo().getIdentifier())
                .with("toLabel", tie.getTo().getLabel())
                .with("relation", tie.getRelation())
                .with("strength", tie.getStrength())
                .with("wave", tie.getWave());
    }
}
