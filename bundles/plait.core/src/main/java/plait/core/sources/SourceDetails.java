package plait.core.sources;

import java.util.List;
import java.util.Map;
import plait.model.Case;
import plait.model.InterviewPhase;
import plait.model.Participant;
import plait.model.SourceKind;

/**
 * What the person says about a source that is imported.
 *
 * @param identifier human code such as {@code I08}; made from the file's name when empty
 * @param date as written, best YYYY-MM-DD
 * @param attributes further columns of a sheet
 */
public record SourceDetails(
        String identifier,
        String title,
        SourceKind kind,
        List<Case> cases,
        List<Participant> participants,
        InterviewPhase phase,
        String date,
        String theoryShown,
        Map<String, String> attributes) {
    /** For a file that comes alone. */
    public static SourceDetails of(SourceKind kind, List<Case> cases, InterviewPhase phase) {
        return new SourceDetails("", "", kind, cases, List.of(), phase, "", "", Map.of());
    }
}
