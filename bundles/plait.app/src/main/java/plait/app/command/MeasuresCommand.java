package plait.app.command;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.search.NaturalOrder;
import plait.model.Attribute;
import plait.model.Case;
import plait.model.Measure;

@Command(name = "measures", description = "List the numbers about cases.", mixinStandardHelpOptions = true)
final class MeasuresCommand extends ListCommand {
    private static final Comparator<Measure> ORDER = Comparator.comparing(Measure::getMeasure)
            .thenComparing(Measure::getWave, Comparator.nullsFirst(NaturalOrder.INSTANCE))
            .thenComparing(Measure::getSubgroup, Comparator.nullsFirst(NaturalOrder.INSTANCE));

    @Override List<Fields> list(OpenStudy open) {
        return open.study().getCases().stream()
                .sorted(Comparator.comparing(Case::getIdentifier, NaturalOrder.INSTANCE))
                .flatMap(each -> each.getMeasures().stream().sorted(ORDER).map(measure -> line(each, measure)))
                .toList();
    }

    private Fields line(Case measured, Measure measure) {
        var fields = new Fields()
                .with("case", measured.getIdentifier())
                .with("measure", measure.getMeasure())
                .with("wave", measure.getWave())
                .with("date", measure.getDate())
                .with("value", measure.getValue())
                .with("subgroup", measure.getSubgroup())
                .with("source", measure.getOrigin());
        if (json()) for (Attribute attribute : measure.getAttributes()) fields.with(attribute.getName(), attribute.getValue());
        return fields;
    }
}
