package plait.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import plait.core.history.Concerned;
import plait.core.history.Step;
import plait.model.Case;
import plait.model.Coding;
import plait.model.Configuration;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.Memo;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Theory;
import plait.model.TheoryVersion;

/** Where a step was worked: what it is about as it is in the study now, or what that belonged to when it is gone. */
final class Place {
    private final Concerned concerned;

    Place(Concerned concerned) {
        this.concerned = concerned;
    }

    /** What a step concerned, when that is one thing; a click on a step that concerned many goes nowhere by chance. */
    Optional<EObject> only(Step step) {
        Set<? extends EObject> found = found(step);
        return found.size() == 1 ? first(step) : Optional.empty();
    }

    /** One of what a step concerned, for who asks for it. */
    Optional<EObject> first(Step step) {
        return found(step).stream().<EObject>map(each -> each).findFirst();
    }

    private Set<? extends EObject> found(Step step) {
        for (Class<? extends EObject> type : types(step)) {
            Set<? extends EObject> found = concerned.in(step, type);
            if (!found.isEmpty()) return found;
        }
        return Set.of();
    }

    private static List<Class<? extends EObject>> types(Step step) {
        return switch (step.concern()) {
            case EVIDENCE -> List.of(EvidenceLink.class, Configuration.class);
            case CODING -> List.of(Coding.class, Segment.class, Source.class);
            case CODEBOOK -> List.of(Factor.class);
            case MEMO -> List.of(Memo.class, Segment.class, Source.class, Configuration.class, Factor.class, Participant.class, Case.class);
            case SOURCE -> List.of(Source.class);
            case CONFIGURATION, REFINEMENT, ANSWERS -> List.of(Configuration.class);
            case THEORY -> List.of(TheoryVersion.class, Theory.class);
            case PERSON, CONSENT -> List.of(Participant.class);
            case CASE -> List.of(Case.class);
            case STUDY -> List.of();
        };
    }
}
