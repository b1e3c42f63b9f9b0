package plait.ui.configurations;

import java.util.Optional;
import plait.core.OpenStudy;
import plait.core.sources.Speakers;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Speaker;
import plait.model.text.Turn;
import plait.ui.sources.SourceNames;

/** What passages are called on screen. */
final class Passages {
    private Passages() {}

    /** Such as “Shanice, FG1, turn 8”; a person by consent, a document by its code alone. */
    static String name(OpenStudy study, Segment segment) {
        String source = segment.getText().getSource().getIdentifier();
        Optional<Turn> turn = study.texts().read(segment.getText()).structure().turnAt(segment.getStart());
        if (turn.isEmpty()) return source;
        Participant participant = Speakers.of(segment.getText(), turn.get()).map(Speaker::getParticipant).orElse(null);
        String who = participant == null ? turn.get().speaker() : SourceNames.of(participant);
        return who + ", " + source + ", turn " + turn.get().number();
    }
}
