package plait.core.cases;

import static plait.core.cases.EditCase.orNull;
import static plait.core.cases.EditCase.text;

import java.util.List;
import java.util.Objects;
import plait.core.Problem;
import plait.core.cases.Attributes.Written;
import plait.core.study.Session;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;

/** Participants by hand; one commit, whose label names nobody. A real name is never asked for. */
public final class EditParticipant {
    private final Session session;

    public EditParticipant(Session session) {
        this.session = session;
    }

    /**
     * What is said about a participant.
     *
     * @param site or null
     */
    public record Description(String pseudonym, String role, Case site, List<InterviewPhase> phases, List<Written> attributes) {
        public static Description of(Participant participant) {
            return new Description(text(participant.getPseudonym()), text(participant.getRole()), participant.getCase(), List.copyOf(participant.getPhases()), Attributes.of(participant));
        }
    }

    /** @throws Problem if there is no pseudonym or somebody else has it */
    public void describe(Participant participant, Description wanted) {
        String pseudonym = wanted.pseudonym.strip();
        if (pseudonym.isEmpty()) throw new Problem("A participant needs a pseudonym. Choose a name that is not the real one.");
        boolean taken = session.study().getParticipants().stream().anyMatch(other -> other != participant && pseudonym.equalsIgnoreCase(other.getPseudonym()));
        if (taken && !pseudonym.equals(participant.getPseudonym())) throw new Problem("Another participant has this pseudonym. Choose another, so that nobody is taken for somebody else.");
        session.commit("Change participant", study -> {
            if (!pseudonym.equals(participant.getPseudonym())) participant.setPseudonym(pseudonym);
            if (!Objects.equals(participant.getRole(), orNull(wanted.role))) participant.setRole(orNull(wanted.role));
            if (participant.getCase() != wanted.site) participant.setCase(wanted.site);
            if (!participant.getPhases().equals(wanted.phases)) {
                participant.getPhases().clear();
                participant.getPhases().addAll(wanted.phases);
            }
            Attributes.set(participant, wanted.attributes);
        });
    }
}
