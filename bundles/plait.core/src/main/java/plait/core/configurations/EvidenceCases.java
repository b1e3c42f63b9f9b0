package plait.core.configurations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import plait.core.search.NaturalOrder;
import plait.core.sources.Speakers;
import plait.model.Case;
import plait.model.EvidenceLink;

/** Where evidence comes from: the cases of those who speak in the passage, else those of its source; the same as in the question where the evidence lies. */
public final class EvidenceCases {
    private EvidenceCases() {}

    public static Set<Case> of(EvidenceLink link) {
        return link.getSegment() == null ? Set.of() : Speakers.cases(link.getSegment());
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
