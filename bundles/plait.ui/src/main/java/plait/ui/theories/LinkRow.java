package plait.ui.theories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import plait.core.theories.Codes;
import plait.core.theories.TheoryMap;
import plait.core.theories.TheoryMembers;
import plait.model.Carry;
import plait.model.CausalLink;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Rival;
import plait.model.Slot;
import plait.model.Study;
import plait.model.TheoryVersion;
import plait.model.base.Entity;

/**
 * What runs between two configurations of a theory version, or within one, in words.
 *
 * @param about the causal link or pair of rivals
 * @param from the part that it starts from, or the one rival
 */
record LinkRow(Entity about, String from, String kind, String to, String why, String evidence) {
    /** By the codes of where they start; rivals last. @param version or null where the study has none yet */
    static List<LinkRow> of(Study study, TheoryVersion version) {
        List<ConfigurationVersion> members = TheoryMembers.of(study, version);
        Set<ConfigurationVersion> present = new HashSet<>(members);
        Set<Configuration> configurations = new HashSet<>();
        var rows = new ArrayList<LinkRow>();
        for (ConfigurationVersion member : members) {
            configurations.add(member.getConfiguration());
            for (Slot slot : member.getSlots()) for (CausalLink link : slot.getEffects()) if (present.contains(link.getTo().getVersion())) rows.add(of(link));
        }
        for (Rival rival : study.getRivals()) if (configurations.contains(rival.getA()) && configurations.contains(rival.getB())) rows.add(of(rival));
        return rows;
    }

    private static LinkRow of(CausalLink link) {
        long passages = link.getEvidence().stream().filter(each -> each.getCarry() != Carry.DROPPED).count();
        return new LinkRow(link, part(link.getFrom()), TheoryMap.verb(link.getKind()), part(link.getTo()), Objects.requireNonNullElse(link.getRationale(), ""),
                passages == 0 ? "" : passages + (passages == 1 ? " passage" : " passages"));
    }

    private static LinkRow of(Rival rival) {
        return new LinkRow(rival, title(rival.getA()), "is a rival of", title(rival.getB()), Objects.requireNonNullElse(rival.getWhy(), ""), "");
    }

    static String title(Configuration configuration) {
        return configuration.getIdentifier() + " " + Objects.requireNonNullElse(configuration.getName(), "");
    }

    static String part(Slot slot) {
        return Codes.of(slot.getVersion().getConfiguration()) + " " + LinkDialog.part(slot);
    }

    /** The same link, whatever is said of it. */
    @Override public boolean equals(Object other) {
        return other instanceof LinkRow row && row.about == about;
    }

    @Override public int hashCode() {
        return System.identityHashCode(about);
    }
}
