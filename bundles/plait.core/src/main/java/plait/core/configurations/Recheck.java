package plait.core.configurations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import plait.core.Problem;
import plait.core.search.NaturalOrder;
import plait.core.study.Session;
import plait.model.Carry;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Stance;

/** Looking again at evidence that was judged against an earlier version of its configuration. Each answer is one commit, and whoever gives it is named from then on. */
public final class Recheck {
    private final Session session;

    public Recheck(Session session) {
        this.session = session;
    }

    /** What waits to be rechecked, by the codes of the evidence. */
    public static List<EvidenceLink> queue(Collection<ConfigurationVersion> versions) {
        return versions.stream()
                .flatMap(version -> version.getEvidence().stream())
                .filter(link -> link.getCarry() == Carry.CARRIED_UNCHECKED)
                .sorted(Comparator.comparing(EvidenceLink::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .toList();
    }

    /** It says of the new version what it said of the old one. */
    public void stillTrue(EvidenceLink link) {
        answer(link, "Recheck evidence: still true", each -> each.setCarry(Carry.RECONFIRMED));
    }

    /** It bears on the new version in another way. */
    public void changeStance(EvidenceLink link, Stance stance) {
        answer(link, "Recheck evidence: change stance", each -> {
            each.setStance(stance);
            each.setCarry(Carry.RECONFIRMED);
        });
    }

    /** It does not bear on the new version; it stays with the old one, and is kept here to show that somebody looked. */
    public void drop(EvidenceLink link) {
        answer(link, "Recheck evidence: drop", each -> each.setCarry(Carry.DROPPED));
    }

    private void answer(EvidenceLink link, String label, Consumer<EvidenceLink> change) {
        if (link.getCarry() != Carry.CARRIED_UNCHECKED) throw new Problem("This evidence does not wait to be rechecked.");
        session.commit(label, study -> {
            change.accept(link);
            link.setAuthor(session.author());
            link.setTime(System.currentTimeMillis());
        });
    }
}
