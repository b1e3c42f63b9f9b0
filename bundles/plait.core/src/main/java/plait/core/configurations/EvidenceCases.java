package plait.core.configurations;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import plait.core.search.NaturalOrder;
import plait.model.Case;
import plait.model.EvidenceLink;
import plait.model.Participant;
import plait.model.Speaker;

/** Where evidence comes from: the cases of those who speak in the passage, else those of its source; the same as in the question where the evidence lies. */
public final class EvidenceCases {
    private EvidenceCases() {}

    public static Set<Case> of(EvidenceLink link) {
        var cases = new LinkedHashSet<Case>();
        if (link.getSegment() == null) return cases;
        link.getSegment().getSpeakers().stream()
                .filter(speaker -> !speaker.isInterviewer())
                .map(Speaker::getParticipant)
                .filter(Objects::nonNull)
                .map(Participant::getCase)
                .filter(Objects::nonNull)
                .forEach(cases::add);
        if (cases.isEmpty()) cases.addAll(link.getSegment().getText().getSource().getCases());
        return cases;
    }

    /** Each once, by their codes. */
    public static List<Case> of(Collection<EvidenceLink> links) {
        return links.stream()
                .flatMap(link -> of(link).stream())
                .distinct()
                .sorted(Comparator.comparing(Case::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .toList();
    }
}
