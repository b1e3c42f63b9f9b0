package plait.core.theories;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.study.Row;

/** Port: the rules of realist evaluation as shapes, asked about what a commit touched. Gaps are not asked for here. */
@FunctionalInterface
public interface RuleShapes {
    /** For tests and tools that need no rules. */
    RuleShapes NONE = (rows, focus) -> List.of();

    /**
     * @param rows what the rules may look at; see {@link Neighbourhood}
     * @param focus the objects that are checked
     */
    List<Finding> check(Collection<Row> rows, Set<Key> focus);
}
