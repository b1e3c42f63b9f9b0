package plait.core.history;

import java.time.Instant;
import java.util.Set;
import plait.core.study.Entry;
import plait.core.study.Key;

/**
 * One step of the history as people read it, without what it held: it may cross threads.
 *
 * @param revision of the journal entry
 * @param time milliseconds since 1970
 * @param label what was done; never quotes
 * @param kind how it came about
 * @param concern what kind of thing it is about
 * @param made how many objects are new by it
 * @param touched what it changed
 * @param named what that belonged or referred to, before or after
 */
public record Step(long revision, long time, String author, String label, String rationale, Entry.Kind kind, Concern concern, int made, Set<Key> touched, Set<Key> named) {
    public Instant instant() {
        return Instant.ofEpochMilli(time);
    }

    /** True for a change that somebody made, false for undo, redo and purge. */
    public boolean isChange() {
        return kind == Entry.Kind.CHANGE;
    }
}
