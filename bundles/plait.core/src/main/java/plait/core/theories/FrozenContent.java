package plait.core.theories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import plait.core.study.Row;
import plait.core.study.Rows;
import plait.model.CausalLink;
import plait.model.ConfigurationVersion;
import plait.model.ModelPackage.Literals;
import plait.model.Refinement;
import plait.model.Slot;
import plait.model.TheoryVersion;

/**
 * What a frozen theory version holds for ever: its membership, and its members' slots, the causal links between them, and the refinements that
 * led to them. Not what those rest on: evidence and reviews stay apart, so that a withdrawal leaves the version's hash as it is.
 */
public final class FrozenContent {
    /** What of a refinement is no part of a frozen version. */
    static final Set<EStructuralFeature> APART = Set.of(Literals.REFINEMENT__EVIDENCE, Literals.REFINEMENT__REVIEWS);

    private FrozenContent() {}

    /** The rows, the version's own with its members only first; on the session thread. */
    public static List<Row> of(TheoryVersion version) {
        var rows = new ArrayList<Row>();
        rows.add(Rows.read(version).only(Set.of(Literals.THEORY_VERSION__MEMBERS)));
        Set<ConfigurationVersion> members = new LinkedHashSet<>(version.getMembers());
        var refinements = new LinkedHashSet<Refinement>();
        for (ConfigurationVersion member : members) {
            rows.add(Rows.read(member));
            for (Slot slot : member.getSlots()) add(slot, members, rows);
            refinements.addAll(member.getRefinementOf());
        }
        for (Refinement refinement : refinements) rows.add(Rows.read(refinement).without(APART));
        return rows;
    }

    private static void add(Slot slot, Set<ConfigurationVersion> members, List<Row> rows) {
        rows.add(Rows.read(slot));
        for (CausalLink link : slot.getEffects()) if (members.contains(link.getTo().getVersion())) rows.add(Rows.read(link));
    }
}
