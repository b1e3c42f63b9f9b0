package plait.core.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import plait.core.Problem;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.AddEvidence.Worth;
import plait.core.sources.Segments;
import plait.core.study.Session;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Text;
import plait.model.text.Span;

/** Evidence by hand: each method is one commit, whose label names no words. */
public final class EditEvidence {
    private final Session session;
    private final AddEvidence evidence;

    public EditEvidence(Session session, AddEvidence evidence) {
        this.session = session;
        this.evidence = evidence;
    }

    /** @throws Problem if the passage says this of the configuration already, or a rule refuses it */
    public EvidenceLink add(ConfigurationVersion version, Text text, Span span, Judgement judgement) {
        return add(version, text, List.of(span), judgement).getFirst();
    }

    /** Each passage is evidence by itself, of the same kind; all or none. @throws Problem if one says this of the configuration already, or a rule refuses it */
    public List<EvidenceLink> add(ConfigurationVersion version, Text text, List<Span> spans, Judgement judgement) {
        var made = new ArrayList<EvidenceLink>();
        session.commit("Add evidence", study -> spans.forEach(span -> made.add(addOnce(version, text, span, judgement))));
        return made;
    }

    /**
     * Makes a configuration and its first evidence together.
     *
     * @param role what the evidence bears on; null for the whole configuration
     */
    public EvidenceLink addToNew(String code, String name, Text text, Span span, Role role, Judgement judgement) {
        return addToNew(code, name, text, List.of(span), role, judgement).getFirst();
    }

    /** The same with several passages, each evidence by itself. */
    public List<EvidenceLink> addToNew(String code, String name, Text text, List<Span> spans, Role role, Judgement judgement) {
        var made = new ArrayList<EvidenceLink>();
        session.commit("Add evidence to new configuration", study -> {
            Configuration configuration = NewConfiguration.add(study, code, name);
            ConfigurationVersion version = Configurations.current(configuration);
            List<Slot> slots = role == null ? List.of() : Configurations.slots(version, role);
            var bearing = new Judgement(slots, null, judgement.stance(), judgement.basis(), judgement.worth(), judgement.rationale(), judgement.author());
            spans.forEach(span -> made.add(addOnce(version, text, span, bearing)));
        });
        return made;
    }

    private EvidenceLink addOnce(ConfigurationVersion version, Text text, Span span, Judgement judgement) {
        boolean known = Segments.find(text, span).stream()
                .flatMap(segment -> segment.getEvidence().stream())
                .anyMatch(link -> link.getVersion() == version && link.getStance() == judgement.stance() && link.getCarry() != Carry.DROPPED && bearsOn(link, judgement));
        if (known) throw new Problem("This passage is already evidence of this kind here. Choose another stance or part, or change the evidence that there is.");
        return evidence.add(version, text, span, judgement);
    }

    private static boolean bearsOn(EvidenceLink link, Judgement judgement) {
        return link.getCausalLink() == judgement.link() && Set.copyOf(link.getSlots()).equals(Set.copyOf(judgement.slots()));
    }

    /** Who judges anew is named from then on; a changed rationale alone leaves the judgement whose it was. */
    public void change(EvidenceLink link, Judgement judgement, Carry carry) {
        session.commit("Change evidence", study -> {
            boolean judged = link.getStance() != judgement.stance() || link.getBasis() != judgement.basis() || link.getCarry() != carry
                    || !bearsOn(link, judgement) || !Worth.of(link).equals(judgement.worth());
            AddEvidence.requireFits(link.getVersion(), judgement);
            if (!link.getSlots().equals(judgement.slots())) {
                link.getSlots().clear();
                link.getSlots().addAll(judgement.slots());
            }
            link.setCausalLink(judgement.link());
            judgement.worth().give(link);
            link.setStance(judgement.stance());
            link.setBasis(judgement.basis());
            link.setCarry(carry);
            String rationale = judgement.rationale().isBlank() ? null : judgement.rationale();
            if (!Objects.equals(link.getRationale(), rationale)) link.setRationale(rationale);
            if (!judged) return;
            link.setAuthor(judgement.author());
            link.setTime(System.currentTimeMillis());
        });
    }

    /** Takes evidence away; the passage goes too when nothing else points at it. @throws Problem if a refinement rests on it */
    public void remove(EvidenceLink link) {
        if (!link.getRefinements().isEmpty()) throw new Problem("A refinement rests on this evidence. Mark it as dropped instead, so that the reason for the refinement can still be followed.");
        Segment segment = link.getSegment();
        session.commit("Remove evidence", study -> {
            link.getSlots().clear();
            link.setCausalLink(null);
            link.setSegment(null);
            link.getVersion().getEvidence().remove(link);
            if (segment != null) Segments.dropIfUnused(segment);
        });
    }
}
