package plait.core.study;

import java.util.List;
import plait.core.Problem;
import plait.model.base.Tracked;

/**
 * What must hold of what a commit leaves behind. Undo and redo are not asked about the whole: they bring back what was let in before.
 */
public interface Rule {
    /**
     * Looks at one object.
     *
     * @throws Problem if it does not hold, with a plain sentence; then the whole commit is taken back
     */
    default void check(Tracked object) {}

    /**
     * Looks at the commit as a whole.
     *
     * @return what is to be told, though it stops nothing
     * @throws Problem if it does not hold
     */
    default List<Finding> check(Draft draft) {
        return List.of();
    }
}
