package plait.app.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import plait.core.OpenStudy;
import plait.core.sources.Texts;
import plait.model.Case;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Text;

@Command(name = "sources", description = "List the sources.", mixinStandardHelpOptions = true)
final class SourcesCommand extends ListCommand {
    @Override List<Fields> list(OpenStudy open) {
        return open.study().getSources().stream().sorted(Comparator.comparing(Source::getIdentifier)).map(SourcesCommand::line).toList();
    }

    private static Fields line(Source source) {
        Text text = Texts.current(source);
        Map<String, Integer> speakers = new LinkedHashMap<>();
        for (Speaker speaker : text.getSpeakers()) speakers.put(speaker.getLabel(), speaker.getTurns());
        return new Fields()
                .with("id", source.getIdentifier())
                .with("title", source.getTitle())
                .with("kind", source.getKind().getLiteral())
                .with("case", source.getCases().stream().map(Case::getIdentifier).toList())
                .with("participants", source.getParticipants().stream().map(Participant::getIdentifier).toList())
                .with("phase", source.getPhase().getLiteral())
                .with("date", source.getDate())
                .with("words", text.getWords())
                .with("spokenWords", text.getSpokenWords())
                .with("characters", text.getCharacters())
                .with("paragraphs", text.getParagraphs())
                .with("turns", text.getTurns())
                .with("speakers", speakers)
                .with("codings", text.getSegments().stream().mapToInt(segment -> segment.getCodings().size()).sum())
                .with("evidence", text.getSegments().stream().mapToInt(SourcesCommand::evidence).sum());
    }

    private static int evidence(Segment segment) {
        return segment.getEvidence().size();
    }
}
