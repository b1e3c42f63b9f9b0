package plait.ui.configurations;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import plait.model.Basis;
import plait.model.Carry;
import plait.model.Configuration;
import plait.model.EvidenceLink;
import plait.model.Role;
import plait.model.Stance;
import plait.model.Study;

/** What was chosen last in the evidence form, so that it need not be chosen again; kept only while the study is open. */
final class EvidenceHabits {
    private static final int KEPT = 8;

    private final Deque<Configuration> recent = new ArrayDeque<>();
    private Role role;
    private Stance stance = Stance.SUPPORTS;
    private Basis basis = Basis.OBSERVED;

    /** Begins with the evidence that was judged last, as far as the study tells. */
    static EvidenceHabits of(Study study) {
        var habits = new EvidenceHabits();
        study.getConfigurations().stream()
                .flatMap(configuration -> configuration.getVersions().stream())
                .flatMap(version -> version.getEvidence().stream())
                .filter(link -> link.getCarry() == Carry.FRESH)
                .sorted(Comparator.comparingLong(EvidenceLink::getTime))
                .forEach(link -> habits.look(link.getVersion().getConfiguration()));
        return habits;
    }

    /** A configuration that was chosen or used is offered first from then on. */
    void look(Configuration configuration) {
        recent.remove(configuration);
        recent.addFirst(configuration);
        if (recent.size() > KEPT) recent.removeLast();
    }

    /** @param bearsOn null for the whole configuration */
    void used(Configuration configuration, Role bearsOn, Stance judged, Basis known) {
        look(configuration);
        role = bearsOn;
        stance = judged;
        basis = known;
    }

    /** Newest first; those that still are in the study. */
    List<Configuration> configurations() {
        return recent.stream().filter(each -> each.eContainer() != null).toList();
    }

    /** Empty for the whole configuration. */
    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    Stance stance() {
        return stance;
    }

    Basis basis() {
        return basis;
    }
}
