package plait.core.sources;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import plait.core.Problem;
import plait.core.study.Session;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.Source;
import plait.model.SourceKind;

/** What is said about a source, by hand; one commit, whose label names none. Its text is never changed. */
public final class EditSource {
    private final Session session;

    public EditSource(Session session) {
        this.session = session;
    }

    /** What can be said about a source beside what its file says. @param date as written, best YYYY-MM-DD */
    public record Description(String title, SourceKind kind, InterviewPhase phase, String date, List<Case> cases, List<Participant> participants) {
        public static Description of(Source source) {
            return new Description(text(source.getTitle()), source.getKind(), source.getPhase(), text(source.getDate()), List.copyOf(source.getCases()), List.copyOf(source.getParticipants()));
        }
    }

    /** @throws Problem if there is no title, or somebody is to be left out who speaks in it */
    public void describe(Source source, Description wanted) {
        if (wanted.title.isBlank()) throw new Problem("A source needs a title. Name nobody in it.");
        for (Participant participant : source.getParticipants()) {
            if (!wanted.participants.contains(participant) && speaks(participant, source)) {
                throw new Problem(participant.getIdentifier() + " speaks in this source and stays with it. To take what somebody said out of the study, record their withdrawal.");
            }
        }
        session.commit("Change source", study -> {
            if (!Objects.equals(source.getTitle(), wanted.title.strip())) source.setTitle(wanted.title.strip());
            if (source.getKind() != wanted.kind) source.setKind(wanted.kind);
            if (source.getPhase() != wanted.phase) source.setPhase(wanted.phase);
            String date = wanted.date.isBlank() ? null : wanted.date.strip();
            if (!Objects.equals(source.getDate(), date)) source.setDate(date);
            if (!Set.copyOf(source.getCases()).equals(Set.copyOf(wanted.cases))) {
                source.getCases().clear();
                source.getCases().addAll(wanted.cases);
            }
            if (!Set.copyOf(source.getParticipants()).equals(Set.copyOf(wanted.participants))) {
                source.getParticipants().clear();
                source.getParticipants().addAll(wanted.participants);
            }
        });
    }

    private static boolean speaks(Participant participant, Source source) {
        return participant.getSpeakers().stream().anyMatch(speaker -> speaker.eContainer() != null && speaker.eContainer().eContainer() == source);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
