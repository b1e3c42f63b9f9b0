package plait.core.configurations;

import java.util.List;
import plait.core.Problem;
import plait.core.sources.Segments;
import plait.model.Appraisal;
import plait.model.Basis;
import plait.model.CausalLink;
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
     * @param link the causal link that it bears on instead, or null
     */
    public record Judgement(List<Slot> slots, CausalLink link, Stance stance, Basis basis, Worth worth, String rationale, String author) {
        /** Of parts or the whole, its worth not appraised. */
        public Judgement(List<Slot> slots, Stance stance, Basis basis, String rationale, String author) {
            this(slots, null, stance, basis, Worth.UNSTATED, rationale, author);
        }
    }

    /** How much a passage is worth as evidence: what it adds to the claim, how much it tells, and how far it can be trusted. */
    public record Worth(Appraisal relevance, Appraisal richness, Appraisal rigour) {
        public static final Worth UNSTATED = new Worth(Appraisal.UNSTATED, Appraisal.UNSTATED, Appraisal.UNSTATED);

        public static Worth of(EvidenceLink link) {
            return new Worth(link.getRelevance(), link.getRichness(), link.getRigour());
        }

        void give(EvidenceLink link) {
            link.setRelevance(relevance);
            link.setRichness(richness);
            link.setRigour(rigour);
        }
    }

    private final Segments segments;

    public AddEvidence(Segments segments) {
        this.segments = segments;
    }

    /** @throws Problem if the slots are of several roles or of another version */
    public EvidenceLink add(ConfigurationVersion version, Text text, Span span, Judgement judgement) {
        requireFits(version, judgement);
        EvidenceLink link = ModelFactory.eINSTANCE.createEvidenceLink();
        link.setSegment(segments.at(text, span));
        link.getSlots().addAll(judgement.slots());
        link.setCausalLink(judgement.link());
        judgement.worth().give(link);
        link.setStance(judgement.stance());
        link.setBasis(judgement.basis());
        if (!judgement.rationale().isBlank()) link.setRationale(judgement.rationale());
        link.setAuthor(judgement.author());
        link.setTime(System.currentTimeMillis());
        link.setIdentifier(EvidenceCodes.free(version.getConfiguration()));
        version.getEvidence().add(link);
        return link;
    }

    static void requireFits(ConfigurationVersion version, Judgement judgement) {
        List<Slot> slots = judgement.slots();
        CausalLink causal = judgement.link();
        if (causal != null && !slots.isEmpty()) throw new Problem("Evidence bears on a part or on a link, not on both.");
        if (causal != null && causal.getFrom().getVersion() != version && causal.getTo().getVersion() != version) throw new Problem("Evidence can only bear on a link that begins or ends at its own configuration.");
        if (slots.stream().map(Slot::getRole).distinct().count() > 1) throw new Problem("Evidence bears on slots of one role, or on the whole configuration.");
        if (!version.getSlots().containsAll(slots)) throw new Problem("Evidence can only bear on slots of its own configuration.");
    }
}
