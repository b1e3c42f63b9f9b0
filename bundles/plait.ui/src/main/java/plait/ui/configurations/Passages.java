package plait.ui.configurations;

import java.util.Objects;
import java.util.Optional;
import plait.core.OpenStudy;
import plait.core.cases.QuoteConsent;
import plait.core.sources.Speakers;
import plait.model.Participant;
import plait.model.Permission;
import plait.model.Segment;
import plait.model.Speaker;
import plait.model.Text;
import plait.model.text.Turn;
import plait.ui.sources.SourceNames;

/** What passages are called on screen. */
public final class Passages {
    private Passages() {}

    /** Such as “Shanice, FG1, turn 8”; a person by consent, a document by its code alone. */
    public static String name(OpenStudy study, Segment segment) {
        return name(study, segment.getText(), segment.getStart());
    }

    static String name(OpenStudy study, Text text, int position) {
        String source = text.getSource().getIdentifier();
        Optional<Turn> turn = study.texts().read(text).structure().turnAt(position);
        if (turn.isEmpty()) return source;
        Participant participant = Speakers.of(text, turn.get()).map(Speaker::getParticipant).orElse(null);
        String who = participant == null ? turn.get().speaker() : SourceNames.of(participant);
        return who + ", " + source + ", turn " + turn.get().number();
    }

    /** Whether a passage may be quoted and used, in words; the people by consent. */
    static String consent(OpenStudy study, Passage passage) {
        var speaking = Speakers.in(passage.text(), study.texts().read(passage.text()), passage.span());
        for (Speaker speaker : speaking) {
            Participant participant = speaker.getParticipant();
            boolean refused = participant != null && (participant.getConsent() == null || participant.getConsent().getAnalysable() != Permission.YES);
            if (refused) return SourceNames.of(participant) + " has not agreed to be analysed";
        }
        String people = String.join(", ", speaking.stream().map(Speaker::getParticipant).filter(Objects::nonNull).map(SourceNames::of).distinct().toList());
        return switch (new QuoteConsent(study.texts()).of(passage.text(), passage.span())) {
            case YES -> people.isEmpty() ? "" : "Quotes allowed by " + people;
            case BY_ROLE_ONLY -> "May be quoted by role only";
            case AFTER_CHECKING -> "May be quoted after checking";
            case NO -> "May not be quoted";
        };
    }

    /** What speaks against a passage as evidence, in words; empty where nothing does. Evidence is what people say, not what they are asked. */
    static String warning(OpenStudy study, Passage passage) {
        var speaking = Speakers.in(passage.text(), study.texts().read(passage.text()), passage.span());
        if (speaking.stream().noneMatch(Speaker::isInterviewer)) return "";
        return speaking.stream().allMatch(Speaker::isInterviewer) ? "These are the interviewer’s words." : "Some of these words are the interviewer’s.";
    }

    /** True where the note on consent is a warning. */
    static boolean isWarning(String consent) {
        return !consent.isEmpty() && !consent.startsWith("Quotes allowed");
    }
}
