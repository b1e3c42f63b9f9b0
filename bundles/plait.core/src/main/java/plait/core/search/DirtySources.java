package plait.core.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import plait.core.study.Change;
import plait.core.study.Entry;
import plait.core.study.Key;
import plait.core.study.Session;
import plait.core.study.Shape;
import plait.model.Attribute;
import plait.model.Case;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.ModelPackage;
import plait.model.Participant;
import plait.model.Slot;
import plait.model.Source;
import plait.model.base.Tracked;

/** Works out which sources a change shows in, so that only those are indexed again. */
final class DirtySources {
    private static final int SOURCE = Shape.of(ModelPackage.Literals.SOURCE).tag();

    /** What a thing that is gone was shown in. Its factor is not among them: the other passages of that factor did not change. */
    private static final Set<Integer> SHOWN_IN = Stream.of(
                    ModelPackage.Literals.SOURCE, ModelPackage.Literals.TEXT, ModelPackage.Literals.SEGMENT, ModelPackage.Literals.CASE)
            .map(type -> Shape.of(type).tag())
            .collect(Collectors.toSet());

    private final Session session;
    private final Set<Source> changed = new LinkedHashSet<>();
    private final Set<UUID> removed = new LinkedHashSet<>();

    DirtySources(Session session) {
        this.session = session;
    }

    Collection<Source> changed() {
        return changed;
    }

    Collection<UUID> removed() {
        return removed;
    }

    /** What an entry of the journal changed, as far as it still lives; what it took away left a trace in what it was part of. */
    void addAll(Entry entry) {
        for (Change change : entry.changes()) {
            Tracked object = session.find(change.key());
            if (object != null) add(object);
            else for (Key left : session.namedIn(change)) if (SHOWN_IN.contains(left.type())) add(session.find(left));
        }
        addRemoved(entry);
    }

    /** Sources that an entry took away and that did not come back since. */
    private void addRemoved(Entry entry) {
        for (Change change : entry.changes()) {
            if (change.key().type() == SOURCE && change.after() == null && session.find(change.key()) == null) removed.add(change.key().id());
        }
    }

    private void add(Tracked object) {
        switch (object) {
            case null -> {}
            case Participant participant -> participant.getSpeakers().forEach(speaker -> container((Tracked) speaker));
            case Case caseStudy -> {
                changed.addAll(caseStudy.getSources());
                caseStudy.getParticipants().forEach(participant -> add((Tracked) participant));
            }
            case Factor factor -> factor.getCodings().forEach(coding -> container((Tracked) coding));
            case Configuration configuration -> configuration.getVersions().forEach(this::evidenceOf);
            case ConfigurationVersion version -> evidenceOf(version);
            case EvidenceLink link -> container((Tracked) link.getSegment());
            case Attribute attribute -> add((Tracked) attribute.eContainer());
            case Slot ignored -> {}
            default -> container(object);
        }
    }

    private void evidenceOf(ConfigurationVersion version) {
        for (EvidenceLink link : version.getEvidence()) container((Tracked) link.getSegment());
    }

    private void container(Tracked object) {
        EObject at = object;
        while (at != null && !(at instanceof Source)) at = at.eContainer();
        if (at instanceof Source source && source.eContainer() != null) changed.add(source);
    }
}
