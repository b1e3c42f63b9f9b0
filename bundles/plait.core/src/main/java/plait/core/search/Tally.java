package plait.core.search;

import java.util.UUID;

/**
 * How many hits one voice in one source has, of all that there are: what counts and groups are made of.
 *
 * @param source human code of the source
 * @param speaker the label, or empty
 * @param role the participant's role, {@code interviewer}, or empty
 * @param caseId identifier of the case, or empty
 */
public record Tally(UUID sourceId, String source, String speaker, String role, String caseId, long hits) {
    /** What the role of those who ask is called. */
    public static final String INTERVIEWER = "interviewer";

    public boolean byInterviewer() {
        return role.equals(INTERVIEWER);
    }
}
