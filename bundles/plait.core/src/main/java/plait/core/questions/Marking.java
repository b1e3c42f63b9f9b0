package plait.core.questions;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.EvidenceLink;
import plait.model.Stance;

/** By what the evidence in a matrix is told apart. */
public enum Marking {
    STANCE,
    BASIS,
    CARRY;

    /** As in the words of people: {@code stance}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All marks, in the order in which they are shown and exported. */
    public List<Enumerator> all() {
        return switch (this) {
            case STANCE -> List.of(Stance.SUPPORTS, Stance.REFUTES, Stance.REFINES, Stance.GENERATES);
            case BASIS -> List.of(Basis.values());
            case CARRY -> List.of(Carry.values());
        };
    }

    /** The mark of one piece of evidence. */
    public Enumerator of(EvidenceLink link) {
        return switch (this) {
            case STANCE -> link.getStance();
            case BASIS -> link.getBasis();
            case CARRY -> link.getCarry();
        };
    }

    /** Whether evidence counts by itself: by carry all does, else what was rechecked or is fresh. */
    boolean counts(EvidenceLink link) {
        return this == CARRY || link.getCarry() != Carry.CARRIED_UNCHECKED && link.getCarry() != Carry.DROPPED;
    }
}
