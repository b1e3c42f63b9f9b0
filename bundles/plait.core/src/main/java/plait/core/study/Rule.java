package plait.core.study;

import plait.core.Problem;
import plait.model.base.Tracked;

/** What must hold of each object that a commit leaves behind. */
@FunctionalInterface
public interface Rule {
    /** @throws Problem if it does not hold, with a plain sentence; then the whole commit is taken back */
    void check(Tracked object);
}
