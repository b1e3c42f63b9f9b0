package plait.app.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.model.Coding;
import plait.model.Segment;
import plait.model.Source;

@Command(name = "segments", description = "List the coded passages, one line for each coding.", mixinStandardHelpOptions = true)
final class SegmentsCommand extends QuotesCommand {
    @Override List<Fields> list(OpenStudy open) {
        var lines = new ArrayList<Fields>();
        for (Source source : open.study().getSources().stream().sorted(Comparator.comparing(Source::getIdentifier)).toList()) {
            for (Segment segment : Texts.current(source).getSegments().stream().sorted(Comparator.comparing(Segments::span)).toList()) {
                for (Coding coding : segment.getCodings()) lines.add(line(open, source, segment, coding));
            }
        }
        return lines;
    }

    private Fields line(OpenStudy open, Source source, Segment segment, Coding coding) {
        return new Fields()
                .with("source", source.getIdentifier())
                .with("start", segment.getStart())
                .with("end", segment.getEnd())
                .with("factor", coding.getFactor().getIdentifier())
                .with("factorName", coding.getFactor().getName())
                .with("author", coding.getCoder())
                .with("quote", quote(open, segment))
                .with("orphan", open.segments().isOrphan(segment));
    }
}
