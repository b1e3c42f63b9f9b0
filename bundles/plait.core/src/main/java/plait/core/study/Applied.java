package plait.core.study;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The changes that stand, newest first: those that undo would take back one after another. Each is told by the revision of the commit that first
 * made it, also when it was taken back and done again since. May be used away from the session thread.
 */
public final class Applied implements Iterator<Long> {
    private final Store store;
    private long top;

    /** @param newest where the journal ends */
    public Applied(Store store, Entry newest) {
        this.store = store;
        top = newest.undoTop();
    }

    @Override public boolean hasNext() {
        return top > 0;
    }

    /** Revision of the entry by which the next one stands: the commit itself, or the newest redo of it. */
    public long comesFrom() {
        return top;
    }

    @Override public Long next() {
        if (top == 0) throw new NoSuchElementException();
        long origin = origin(store, top);
        top = store.entry(top - 1).undoTop();
        return origin;
    }

    /** A redo stands for the change that its undo had taken back. */
    static long origin(Store store, long revision) {
        long at = revision;
        while (store.entry(at).kind() == Entry.Kind.REDO) at = undone(store, store.entry(at - 1).redoTop());
        return at;
    }

    /** The entry that an undo took back. */
    static long undone(Store store, long undo) {
        return store.entry(undo - 1).undoTop();
    }
}
