package plait.ui.transcript;

import java.util.HashMap;
import java.util.Map;
import plait.model.Quotable;
import plait.model.Speaker;
import plait.model.Text;

/** What a transcript's labels are shown as: the participant's pseudonym if one is linked, “Interviewer” for who asks, else the label itself. */
public final class SpeakerNames implements Blocks.Names {
    private final Map<String, Speaker> speakers = new HashMap<>();

    public SpeakerNames(Text text) {
        for (Speaker speaker : text.getSpeakers()) speakers.put(speaker.getLabel(), speaker);
    }

    @Override public boolean isInterviewer(String label) {
        Speaker speaker = speakers.get(label);
        return speaker != null && speaker.isInterviewer();
    }

    @Override public String shown(String label) {
        Speaker speaker = speakers.get(label);
        if (speaker == null) return label;
        if (speaker.isInterviewer()) return interviewer(label);
        if (speaker.getParticipant() == null) return label;
        String role = speaker.getParticipant().getRole();
        boolean byRole = speaker.getParticipant().getConsent() != null && speaker.getParticipant().getConsent().getQuotable() == Quotable.BY_ROLE_ONLY;
        if (byRole && role != null && !role.isBlank()) return Character.toUpperCase(role.charAt(0)) + role.substring(1);
        String pseudonym = speaker.getParticipant().getPseudonym();
        return pseudonym == null || pseudonym.isBlank() ? label : pseudonym;
    }

    private static String interviewer(String label) {
        boolean facilitates = label.strip().equalsIgnoreCase("facilitator") || label.strip().equalsIgnoreCase("moderator");
        return facilitates ? "Facilitator" : "Interviewer";
    }
}
