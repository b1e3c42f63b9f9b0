package plait.core.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plait.core.study.Applied;
import plait.core.study.Change;
import plait.core.study.Entry;
import plait.core.study.Key;
import plait.core.study.Session;
import plait.core.study.Store;

/** Reads the journal backwards, as far as somebody looks. May be used away from the session thread, by one thread at a time. */
public final class Steps {
    private final Session session;
    private final Store store;
    private final Applied applied;
    private final Set<Long> standing = new HashSet<>();
    private long next;

    /** @param newest the newest entry that is read */
    public Steps(Session session, Entry newest) {
        this.session = session;
        store = session.store();
        next = newest.revision();
        applied = new Applied(store, newest);
    }

    /**
     * Steps of the history.
     *
     * @param steps newest first
     * @param undone revisions among them whose change is taken back
     * @param more true when older ones follow
     */
    public record Page(List<Step> steps, Set<Long> undone, boolean more) {}

    /** The next page. */
    public Page read(int most) {
        var steps = new ArrayList<Step>();
        var undone = new LinkedHashSet<Long>();
        for (; next >= 1 && steps.size() < most; next--) {
            Entry entry = store.entry(next);
            steps.add(step(session, entry));
            if (entry.kind() == Entry.Kind.CHANGE && next > 1 && !isStanding(next)) undone.add(next);
        }
        return new Page(steps, undone, next >= 1);
    }

    /** The changes that stand come newest first, but one that was done again stands under a number of long ago. */
    private boolean isStanding(long revision) {
        while (applied.hasNext() && applied.comesFrom() >= revision) standing.add(applied.next());
        return standing.remove(revision);
    }

    /** How people read an entry. */
    public static Step step(Session session, Entry entry) {
        var touched = new LinkedHashSet<Key>();
        var named = new LinkedHashSet<Key>();
        for (Change change : entry.changes()) {
            touched.add(change.key());
            if (!change.purged()) named.addAll(session.namedIn(change));
        }
        named.removeAll(touched);
        int made = (int) entry.changes().stream().filter(change -> !change.purged() && change.before() == null).count();
        return new Step(entry.revision(), entry.time(), entry.author(), entry.label(), entry.rationale(), entry.kind(), Concern.of(entry.changes()), made, Set.copyOf(touched), Set.copyOf(named));
    }
}
