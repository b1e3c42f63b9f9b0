package plait.core.sources;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plait.model.Case;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.model.Study;
import plait.model.Text;
import plait.model.text.Span;
import plait.model.text.Turn;

/** Who the labels of a transcript stand for. A label is never merged with another, however alike. */
public final class Speakers {
    private static final Set<String> INTERVIEWER =
            Set.of("int", "interviewer", "facilitator", "moderator", "researcher", "interviewer 1", "interviewer 2", "int1", "int2");

    private Speakers() {}

    /** Adds one speaker for each label of the transcript and links it to the participant whose transcript label or pseudonym it is. */
    static void add(Text text, ReadText read, Collection<Participant> spoken) {
        Map<String, Integer> words = read.wordsBySpeaker();
        read.speakers().forEach((label, turns) -> {
            Speaker speaker = ModelFactory.eINSTANCE.createSpeaker();
            speaker.setLabel(label);
            speaker.setTurns(turns);
            speaker.setWords(words.get(label));
            speaker.setInterviewer(isInterviewer(label));
            text.getSpeakers().add(speaker);
            if (!speaker.isInterviewer()) named(label, spoken).ifPresent(speaker::setParticipant);
        });
    }

    /** Links labels that nobody was known for when their source came: for participants that arrive later. */
    public static void linkUnknown(Study study) {
        for (Source source : study.getSources()) {
            for (Text text : source.getTexts()) {
                for (Speaker speaker : text.getSpeakers()) {
                    if (speaker.isInterviewer() || speaker.getParticipant() != null) continue;
                    named(speaker.getLabel(), source.getParticipants()).ifPresent(speaker::setParticipant);
                }
            }
        }
    }

    static boolean isInterviewer(String label) {
        return INTERVIEWER.contains(fold(label));
    }

    private static Optional<Participant> named(String label, Collection<Participant> participants) {
        String wanted = fold(label);
        List<Participant> found = participants.stream()
                .filter(each -> wanted.equals(fold(each.getTranscriptLabel())) || wanted.equals(fold(each.getPseudonym())) || wanted.equals(fold(each.getIdentifier())))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String fold(String label) {
        return label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
    }

    /** Who speaks in a span, in the order of their first turn; none where the text has no turns. */
    public static Set<Speaker> in(Text text, FrozenText frozen, Span span) {
        return in(text, turns(frozen, span));
    }

    static Set<Speaker> in(Text text, List<Turn> turns) {
        var speaking = new LinkedHashSet<Speaker>();
        for (Turn turn : turns) of(text, turn).ifPresent(speaking::add);
        return speaking;
    }

    /** The turns that a span touches. */
    static List<Turn> turns(FrozenText frozen, Span span) {
        return frozen.structure().turns().stream().takeWhile(turn -> turn.span().start() < span.end()).filter(turn -> turn.span().overlaps(span)).toList();
    }

    /** The cases whose people speak in a span; where nobody of a case does, those of the source itself. */
    public static Set<Case> cases(Text text, FrozenText frozen, Span span) {
        return cases(text.getSource(), in(text, frozen, span));
    }

    /** The same for a passage that is kept; reads no text. */
    public static Set<Case> cases(Segment segment) {
        return cases(segment.getText().getSource(), segment.getSpeakers());
    }

    /** The cases that these speakers belong to; where none does, those of the source. Those who ask are not studied, and count for no case. */
    public static Set<Case> cases(Source source, Collection<Speaker> speaking) {
        var cases = new LinkedHashSet<Case>();
        for (Speaker speaker : speaking) {
            boolean studied = !speaker.isInterviewer() && speaker.getParticipant() != null && speaker.getParticipant().getCase() != null;
            if (studied) cases.add(speaker.getParticipant().getCase());
        }
        if (cases.isEmpty()) cases.addAll(source.getCases());
        return cases;
    }

    /** The speaker of a turn, if the text has turns. */
    public static Optional<Speaker> of(Text text, Turn turn) {
        return text.getSpeakers().stream().filter(speaker -> speaker.getLabel().equals(turn.speaker())).findFirst();
    }
}
