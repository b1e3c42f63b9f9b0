package plait.app.command;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Refinement;

@Command(name = "refinements", description = "List the steps from version to version, each with its reason.", mixinStandardHelpOptions = true)
final class RefinementsCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return open.study().getRefinements().stream()
                .sorted(Comparator.comparingLong(Refinement::getTime).thenComparing(refinement -> String.join(" ", names(refinement.getResults()))))
                .map(this::line)
                .toList();
    }

    private Fields line(Refinement refinement) {
        return new Fields()
                .with("from", names(refinement.getUsed()))
                .with("to", names(refinement.getResults()))
                .with("move", refinement.getMove().getLiteral())
                .with("inference", refinement.getInference().getLiteral())
                .with("change", refinement.getChange())
                .with("rationale", refinement.getRationale())
                .with("evidence", refinement.getEvidence().stream().map(EvidenceLink::getIdentifier).sorted().toList())
                .with("author", refinement.getAuthor())
                .with("time", Times.shown(refinement.getTime(), json()));
    }

    /** {@code CMOC-01 version 2}. */
    private static List<String> names(List<ConfigurationVersion> versions) {
        return versions.stream().map(version -> version.getConfiguration().getIdentifier() + " version " + version.getNumber()).sorted().toList();
    }
}
