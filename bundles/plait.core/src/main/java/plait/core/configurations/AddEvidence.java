package plait.core.configurations;

import java.util.List;
import plait.core.Problem;
import plait.core.sources.Segments;
import plait.model.Basis;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.ModelFactory;
import plait.model.Slot;
import plait.model.Stance;
import plait.model.Text;
import plait.model.text.Span;

/** Links a passage to a configuration version as evidence. Called inside a commit. */
public final class AddEvidence {
    /**
     * What the person judged.
     *
     * @param slots what it bears on, all of one role; empty for the whole configuration
     */
    public record Judgement(List<Slot> slots, Stance stance, Basis basis, String rationale, String author) {}

    private final Segments segments;

    public AddEvidence(Segments segments) {
        this.segments = segments;
    }

    /** @throws Problem if the slots are of several roles or of another version */
    public EvidenceLink add(ConfigurationVersion version, Text text, Span span, Judgement judgement) {
        requireOneRole(version, judgement.slots());
        EvidenceLink link = ModelFactory.eINSTANCE.createEvidenceLink();
        link.setSegment(segments.at(text, span));
        link.getSlots().addAll(judgement.slots());
        link.setStance(judgement.stance());
        link.setBasis(judgement.basis());
        if (!judgement.rationale().isBlank()) link.setRationale(judgement.rationale());
        link.setAuthor(judgement.author());
        link.setTime(System.currentTimeMillis());
        link.setIdentifier(EvidenceCodes.free(version.getConfiguration()));
        version.getEvidence().add(link);
        return link;
    }

    static void requireOneRole(ConfigurationVersion version, List<Slot> slots) {
        if (slots.stream().map(Slot::getRole).distinct().count() > 1) throw new Problem("Evidence bears on slots of one role, or on the whole configuration.");
        if (!version.getSlots().containsAll(slots)) throw new Problem("Evidence can only bear on slots of its own configuration.");
    }
}
