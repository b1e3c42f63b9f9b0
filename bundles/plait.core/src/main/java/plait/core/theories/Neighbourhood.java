package plait.core.theories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import plait.core.study.Key;
import plait.core.study.Row;
import plait.core.study.Rows;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.ModelPackage.Literals;
import plait.model.Participant;
import plait.model.Refinement;
import plait.model.Reflection;
import plait.model.Review;
import plait.model.Rival;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Speaker;
import plait.model.Study;
import plait.model.TheoryVersion;
import plait.model.base.Entity;

/** What the rules must look at when some objects were touched: those, the versions that they are part of, and what both point at. */
final class Neighbourhood {
    private final Map<Key, Row> rows = new LinkedHashMap<>();
    private final Set<Key> focus = new LinkedHashSet<>();

    /** @param touched objects that are no longer in the study are left out */
    static Neighbourhood of(Collection<? extends Entity> touched) {
        var around = new Neighbourhood();
        for (Entity object : touched) if (EcoreUtil.getRootContainer(object) instanceof Study) around.focus(object);
        return around;
    }

    Map<Key, Row> rows() {
        return rows;
    }

    Set<Key> focus() {
        return focus;
    }

    private void focus(Entity object) {
        switch (object) {
            case ConfigurationVersion version -> version(version);
            case Slot slot -> {
                whole(slot);
                version(slot.getVersion());
            }
            case EvidenceLink link -> {
                evidence(link);
                version(link.getVersion());
            }
            case Segment segment -> {
                if (!segment.getEvidence().isEmpty()) segment(segment);
            }
            case Reflection reflection -> version(reflection.getSlot().getVersion());
            case CausalLink link -> link(link);
            case Configuration configuration -> memberships(configuration);
            case Refinement refinement -> refinement.getResults().forEach(this::version);
            case Rival rival -> whole(rival);
            case Review review -> whole(review);
            default -> {}
        }
    }

    private boolean whole(Entity object) {
        boolean first = focus.add(Key.of(object));
        if (first) near(object);
        return first;
    }

    private void near(Entity object) {
        rows.put(Key.of(object), Rows.read(object));
    }

    /** Only what it is and where it is contained. */
    private void outline(Entity object) {
        rows.computeIfAbsent(Key.of(object), key -> Rows.read(object).only(Set.of()));
    }

    private void version(ConfigurationVersion version) {
        if (version == null || !whole(version)) return;
        for (Slot slot : version.getSlots()) {
            near(slot);
            slot.getReflections().forEach(this::near);
        }
        version.getEvidence().forEach(this::near);
        version.getRefinementOf().forEach(this::near);
        memberships(version.getConfiguration());
    }

    /** Which theory versions hold which of a configuration's versions; of other members nothing. */
    private void memberships(Configuration configuration) {
        if (configuration == null || !whole(configuration)) return;
        for (ConfigurationVersion version : configuration.getVersions()) {
            outline(version);
            version.getTheoryVersions().forEach(theory -> member(theory, Key.of(version)));
        }
    }

    private void member(TheoryVersion theory, Key version) {
        Row outline = rows.computeIfAbsent(Key.of(theory), key -> Rows.read(theory).only(Set.of()));
        var members = new ArrayList<Object>();
        if (outline.value(Literals.THEORY_VERSION__MEMBERS) instanceof List<?> known) members.addAll(known);
        if (!members.contains(version)) members.add(version);
        rows.put(outline.key(), outline.with(Literals.THEORY_VERSION__MEMBERS, members));
    }

    private void evidence(EvidenceLink link) {
        if (!whole(link)) return;
        segment(link.getSegment());
        link.getSlots().forEach(this::near);
    }

    private void segment(Segment segment) {
        if (segment == null || !whole(segment)) return;
        for (Speaker speaker : segment.getSpeakers()) {
            near(speaker);
            Participant participant = speaker.getParticipant();
            if (participant == null) continue;
            near(participant);
            if (participant.getConsent() != null) near(participant.getConsent());
        }
    }

    private void link(CausalLink link) {
        whole(link);
        for (Slot slot : new Slot[] {link.getFrom(), link.getTo()}) {
            if (slot == null) continue;
            near(slot);
            if (slot.getVersion() != null) outline(slot.getVersion());
        }
    }
}
