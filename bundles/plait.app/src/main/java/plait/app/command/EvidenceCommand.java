package plait.app.command;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.configurations.Configurations;
import plait.model.EvidenceLink;
import plait.model.Segment;

@Command(name = "evidence", description = "List the evidence.", mixinStandardHelpOptions = true)
final class EvidenceCommand extends QuotesCommand {
    private static final Comparator<EvidenceLink> ORDER = Comparator.comparing((EvidenceLink link) -> source(link.getSegment()).getIdentifier())
            .thenComparingInt(link -> link.getSegment().getStart())
            .thenComparing(EvidenceLink::getIdentifier);

    @Override List<Fields> list(OpenStudy open) {
        return Configurations.ordered(open.study()).stream()
                .flatMap(configuration -> configuration.getVersions().stream())
                .flatMap(version -> version.getEvidence().stream().sorted(ORDER))
                .map(link -> line(open, link))
                .toList();
    }

    private Fields line(OpenStudy open, EvidenceLink link) {
        Segment segment = link.getSegment();
        return new Fields()
                .with("id", link.getIdentifier())
                .with("configuration", link.getVersion().getConfiguration().getIdentifier())
                .with("version", link.getVersion().getNumber())
                .with("slot", Configurations.slotName(link))
                .with("source", source(segment).getIdentifier())
                .with("start", segment.getStart())
                .with("end", segment.getEnd())
                .with("quote", quote(open, segment))
                .with("stance", link.getStance().getLiteral())
                .with("basis", link.getBasis().getLiteral())
                .with("carry", link.getCarry().getLiteral())
                .with("author", link.getAuthor())
                .with("orphan", open.segments().isOrphan(segment));
    }
}
