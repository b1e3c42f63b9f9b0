package plait.core.study;

import java.util.List;
import java.util.Set;
import plait.model.base.Tracked;

/**
 * What a commit did; given to listeners on the session thread.
 *
 * @param touched the objects, to repaint what shows them; they stay on the session thread. Empty when nothing changed
 * @param findings what the rules have to say about it though they let it pass
 * @param entry the journal entry with all images; may cross threads
 */
public record Committed(Entry entry, Set<Tracked> touched, List<Finding> findings) {
    public long revision() {
        return entry.revision();
    }

    public boolean changedNothing() {
        return touched.isEmpty();
    }
}
