package plait.core.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import plait.model.text.Span;

/**
 * A source as the index needs it: an immutable copy that may cross threads.
 *
 * @param id identity of the source
 * @param identifier human code such as {@code I08}
 * @param text the whole frozen text
 * @param passages the units of search, in the order of the text: turns, else paragraphs
 * @param codings where factors were applied
 * @param evidence where evidence links point
 */
public record IndexedSource(
        UUID id, String identifier, String title, String kind, String phase, String text, List<Passage> passages, List<CodedSpan> codings, List<EvidenceSpan> evidence) {
    public IndexedSource {
        passages = List.copyOf(passages);
        codings = List.copyOf(codings);
        evidence = List.copyOf(evidence);
    }

    /**
     * One unit of search.
     *
     * @param span what is searched, in code points: the speech of a turn without label and time stamp, or a paragraph
     * @param turn the turn's number from 1, or 0 for a paragraph outside turns
     * @param speaker the label, or empty
     * @param participant identifier, or empty
     * @param role the participant's role, {@code interviewer}, or empty
     * @param caseId identifier of the case it belongs to (of the speaker, else of the source), or empty
     * @param caseType the case's type, or empty
     * @param attributes the case's own attributes from the register, by name; each can be asked for like a field
     */
    public record Passage(
            Span span, int turn, String speaker, String participant, String role, String caseId, String caseType, Map<String, String> attributes) {
        public Passage {
            attributes = Map.copyOf(attributes);
        }

        /** Of a case without attributes, or of none. */
        public Passage(Span span, int turn, String speaker, String participant, String role, String caseId, String caseType) {
            this(span, turn, speaker, participant, role, caseId, caseType, Map.of());
        }
    }

    /** @param factor identifier @param factorName the name in the codebook */
    public record CodedSpan(Span span, String factor, String factorName) {}

    /** @param configuration identifier @param stance such as {@code supports} */
    public record EvidenceSpan(Span span, String configuration, String stance) {}
}
