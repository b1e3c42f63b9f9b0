package plait.theory;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import plait.core.study.Finding;

/** Compares each frozen theory version with the hash that was taken when it was frozen. */
final class FrozenCheck {
    private static final String RULE = "frozen-unchanged";

    private FrozenCheck() {}

    static List<Finding> of(Graph live, Values values) {
        var findings = new ArrayList<Finding>();
        for (Node version : FrozenGraphs.versions(live)) {
            if (!FrozenGraphs.isFrozen(live, version)) continue;
            String hash = HexFormat.of().formatHex(FrozenGraphs.hash(FrozenGraphs.content(live, version)));
            boolean same = live.stream(version, FrozenGraphs.FROZEN_HASH, Node.ANY).anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals(hash));
            if (same) continue;
            findings.add(new Finding(
                    Finding.Severity.VIOLATION,
                    RULE,
                    values.key(version),
                    "This theory version is not what was frozen: its hash differs. Restore a backup from before the change, and tell who keeps the study.",
                    false));
        }
        return findings;
    }
}
