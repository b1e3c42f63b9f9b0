package plait.core.theories;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import plait.core.configurations.Configurations;
import plait.core.configurations.EvidenceCodes;
import plait.core.search.NaturalOrder;
import plait.model.Carry;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.ModelFactory;
import plait.model.Reflection;
import plait.model.Slot;

/**
 * A new version of a configuration that begins as what its parents are: their slots, the links of these with the theory around, and their evidence –
 * which was judged against the parents, so it is carried unchecked, and the version is a candidate again. Memos and statements stay with the version that they were written on.
 */
final class VersionCopy {
    private final Collection<ConfigurationVersion> parents;
    private final ConfigurationVersion made = ModelFactory.eINSTANCE.createConfigurationVersion();
    private final Map<Slot, Slot> slots = new HashMap<>();
    private final Map<CausalLink, CausalLink> links = new HashMap<>();

    private VersionCopy(Collection<ConfigurationVersion> parents) {
        this.parents = parents;
    }

    /** Inside a commit. @param parents the first gives the statement; of equal slots of several parents one is made */
    static ConfigurationVersion add(Configuration configuration, List<ConfigurationVersion> parents) {
        return new VersionCopy(parents).addTo(configuration, parents.get(0));
    }

    private ConfigurationVersion addTo(Configuration configuration, ConfigurationVersion first) {
        copyAttributes(first, made);
        made.setStatus(first.getStatus() == ConfigurationStatus.FRAGMENT ? ConfigurationStatus.FRAGMENT : ConfigurationStatus.CANDIDATE);
        made.setNumber(configuration.getVersions().isEmpty() ? 1 : Configurations.current(configuration).getNumber() + 1);
        for (ConfigurationVersion parent : parents) for (Slot slot : parent.getSlots()) slots.put(slot, equalOrNew(slot));
        configuration.getVersions().add(made);
        for (ConfigurationVersion parent : parents) for (Slot slot : parent.getSlots()) copyLinks(slot);
        for (ConfigurationVersion parent : parents) for (Slot slot : parent.getSlots()) copyReflections(slot);
        for (ConfigurationVersion parent : parents) carryEvidence(parent);
        return made;
    }

    private Slot equalOrNew(Slot slot) {
        for (Slot known : made.getSlots()) {
            boolean sameFactors = !slot.getFactors().isEmpty() && slot.getFactors().equals(known.getFactors());
            if (slot.getRole() == known.getRole() && cameFromElsewhere(known, slot) && (sameFactors || Objects.equals(slot.getWording(), known.getWording()))) return known;
        }
        Slot copy = ModelFactory.eINSTANCE.createSlot();
        copyAttributes(slot, copy);
        copy.getFactors().addAll(slot.getFactors());
        copy.setCoreOutcome(slot.getCoreOutcome());
        made.getSlots().add(copy);
        return copy;
    }

    /** What one parent keeps apart stays apart. */
    private boolean cameFromElsewhere(Slot copy, Slot slot) {
        return slots.entrySet().stream().noneMatch(each -> each.getValue() == copy && each.getKey().getVersion() == slot.getVersion());
    }

    private void copyLinks(Slot slot) {
        for (CausalLink link : List.copyOf(slot.getEffects())) {
            boolean inside = slots.containsKey(link.getTo());
            if (inside && !isRippleBetweenParents(link)) copyLink(link, slots.get(slot), slots.get(link.getTo()));
            if (!inside && isCurrent(link.getTo().getVersion())) copyLink(link, slots.get(slot), link.getTo());
        }
        for (CausalLink link : List.copyOf(slot.getCauses())) {
            if (!slots.containsKey(link.getFrom()) && isCurrent(link.getFrom().getVersion())) copyLink(link, link.getFrom(), slots.get(slot));
        }
    }

    /** A ripple leads to another configuration; between what became one there is none left. */
    private static boolean isRippleBetweenParents(CausalLink link) {
        return link.getKind() == CausalKind.RIPPLE && link.getFrom().getVersion() != link.getTo().getVersion();
    }

    private static boolean isCurrent(ConfigurationVersion version) {
        boolean last = Configurations.current(version.getConfiguration()) == version && version.getStatus() != ConfigurationStatus.RETIRED;
        return last || version.getTheoryVersions().stream().anyMatch(each -> Theories.newest(each.getTheory()) == each);
    }

    private void copyLink(CausalLink link, Slot from, Slot to) {
        for (CausalLink known : from.getEffects()) {
            if (known.getTo() != to || known.getKind() != link.getKind()) continue;
            links.put(link, known);
            return;
        }
        CausalLink copy = ModelFactory.eINSTANCE.createCausalLink();
        copyAttributes(link, copy);
        copy.setTo(to);
        from.getEffects().add(copy);
        links.put(link, copy);
    }

    /** The parts begin with the words that they had, so what somebody thought of them still holds. */
    private void copyReflections(Slot slot) {
        for (Reflection reflection : slot.getReflections()) {
            Reflection copy = ModelFactory.eINSTANCE.createReflection();
            copyAttributes(reflection, copy);
            slots.get(slot).getReflections().add(copy);
        }
    }

    private void carryEvidence(ConfigurationVersion parent) {
        List<EvidenceLink> judged = parent.getEvidence().stream()
                .filter(link -> link.getCarry() != Carry.DROPPED)
                .sorted(Comparator.comparing(EvidenceLink::getIdentifier, Comparator.nullsFirst(NaturalOrder.INSTANCE)))
                .toList();
        for (EvidenceLink link : judged) {
            EvidenceLink copy = ModelFactory.eINSTANCE.createEvidenceLink();
            copyAttributes(link, copy);
            copy.setSegment(link.getSegment());
            for (Slot slot : link.getSlots()) copy.getSlots().add(slots.get(slot));
            copy.setCausalLink(links.get(link.getCausalLink()));
            copy.setCarry(Carry.CARRIED_UNCHECKED);
            copy.setIdentifier(EvidenceCodes.free(made.getConfiguration()));
            made.getEvidence().add(copy);
        }
    }

    private static void copyAttributes(EObject from, EObject to) {
        for (EAttribute attribute : from.eClass().getEAllAttributes()) if (from.eIsSet(attribute)) to.eSet(attribute, from.eGet(attribute));
    }
}
