package plait.core.study;

import plait.core.Problem;

/** Goes back to how the study was after one step: undo after undo, each a commit that can be done again. */
public final class UndoTo {
    private final Session session;
    private final long revision;

    /** @throws Problem if there is no such step */
    public UndoTo(Session session, long revision) {
        if (revision < 1 || revision > session.last().revision()) throw new Problem("There is no step " + revision + " in this study's history.");
        this.session = session;
        this.revision = revision;
    }

    /** True when nothing newer is left to take back. */
    public boolean isReached() {
        return session.undoTarget() <= revision;
    }

    /** Takes one change back. @throws Problem if a withdrawal removed what it needs */
    public Committed step() {
        return session.undo();
    }

    /** How many changes would be taken back; reads the journal only, so that it may be asked away from the session thread. */
    public static long count(Store store, Entry newest, long revision) {
        long count = 0;
        for (var applied = new Applied(store, newest); applied.hasNext() && applied.next() > revision; ) count++;
        return count;
    }
}
