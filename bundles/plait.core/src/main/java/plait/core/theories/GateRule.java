package plait.core.theories;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plait.core.Problem;
import plait.core.study.Change;
import plait.core.study.Draft;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.study.Row;
import plait.core.study.Rule;
import plait.model.ConfigurationVersion;
import plait.model.Study;
import plait.model.base.Entity;

/**
 * Holds each commit to the rules of realist evaluation. An edit that would break a gate is refused; an import is let in and told.
 * What was broken before the commit does not stand in the way of other work on the same object.
 */
public final class GateRule implements Rule {
    private static final int TOLD = 3;
    private static final int WARMING = 20;

    private final RuleShapes shapes;

    public GateRule(RuleShapes shapes) {
        this.shapes = shapes;
    }

    private record Broken(String rule, Key subject) {
        static Broken of(Finding finding) {
            return new Broken(finding.rule(), finding.subject());
        }
    }

    @Override public List<Finding> check(Draft draft) {
        Neighbourhood around = Neighbourhood.of(draft.touched());
        if (around.focus().isEmpty()) return List.of();
        List<Finding> findings = shapes.check(around.rows().values(), around.focus());
        if (draft.importing() || findings.stream().noneMatch(GateRule::refuses)) return findings;
        Set<Broken> before = brokenBefore(draft, around);
        List<Finding> refused = findings.stream().filter(finding -> refuses(finding) && !before.contains(Broken.of(finding))).toList();
        if (!refused.isEmpty()) throw new Problem(refused.stream().map(finding -> sentence(draft, finding)).distinct().limit(TOLD).collect(Collectors.joining(" ")));
        return findings;
    }

    /** What the shapes say of some objects and what hangs on them, outside a commit; on the session thread. */
    public static List<Finding> check(RuleShapes shapes, Collection<? extends Entity> objects) {
        Neighbourhood around = Neighbourhood.of(objects);
        return around.focus().isEmpty() ? List.of() : shapes.check(around.rows().values(), around.focus());
    }

    /** Rows of one configuration of the study, to warm up with. */
    public static List<Row> sample(Study study) {
        List<ConfigurationVersion> versions = study.getConfigurations().stream().limit(1).flatMap(each -> each.getVersions().stream()).toList();
        return List.copyOf(Neighbourhood.of(versions).rows().values());
    }

    /** The first checks are some hundred times dearer than later ones, so they are made before anybody waits for them; on any thread. */
    public static void warm(RuleShapes shapes, List<Row> rows) {
        Set<Key> focus = rows.stream().map(Row::key).collect(Collectors.toSet());
        for (int i = 0; i < WARMING; i++) shapes.check(rows, focus);
    }

    private static boolean refuses(Finding finding) {
        return finding.gate() && finding.severity() == Finding.Severity.VIOLATION;
    }

    private Set<Broken> brokenBefore(Draft draft, Neighbourhood around) {
        Map<Key, Row> rows = new HashMap<>(around.rows());
        for (Change change : draft.changes()) draft.before(change).ifPresentOrElse(row -> rows.put(row.key(), row), () -> rows.remove(change.key()));
        Set<Key> focus = new HashSet<>(around.focus());
        focus.retainAll(rows.keySet());
        return shapes.check(rows.values(), focus).stream().filter(GateRule::refuses).map(Broken::of).collect(Collectors.toSet());
    }

    /** It need not be touched itself: a part that lost its words leaves its configuration without them. */
    private static Entity subject(Draft draft, Key key) {
        Entity known = draft.live().apply(key);
        return known != null ? known : draft.touched().stream().filter(object -> Key.of(object).equals(key)).findFirst().orElse(null);
    }

    private static String sentence(Draft draft, Finding finding) {
        String code = Codes.of(subject(draft, finding.subject()));
        return code.isEmpty() ? finding.message() : code + ": " + finding.message();
    }
}
