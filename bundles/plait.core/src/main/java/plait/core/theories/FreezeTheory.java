package plait.core.theories;

import plait.core.Problem;
import plait.core.study.Session;
import plait.model.TheoryVersion;

/** Freezes a theory version: from then on it can be read, cited and drawn, and never changed. */
public final class FreezeTheory {
    private final Session session;
    private final FrozenHash hash;

    public FreezeTheory(Session session, FrozenHash hash) {
        this.session = session;
        this.hash = hash;
    }

    /**
     * One commit.
     *
     * @throws Problem if it is frozen already or holds no configuration
     */
    public void freeze(TheoryVersion version) {
        String name = Theories.name(version);
        if (version.isFrozen()) throw new Problem(name + " is frozen already.");
        if (version.getMembers().isEmpty()) throw new Problem(name + " holds no configuration yet, so there is nothing to freeze.");
        session.commit("Freeze theory version", study -> {
            version.getPlaces().removeIf(place -> version.getMembers().stream().noneMatch(member -> member.getConfiguration() == place.getConfiguration()));
            version.setFrozenHash(hash.of(FrozenContent.of(version)));
            version.setFrozen(true);
            version.setFrozenAt(System.currentTimeMillis());
        });
    }
}
