package plait.core.sheets;

import plait.model.Case;
import plait.model.NetworkNode;
import plait.model.Study;

/** {@code id, label, kind, case}: the people and organisations of a network. */
final class NodesSheet extends SheetImport {
    private final Nodes nodes;
    private final Lookup<Case> cases;

    NodesSheet(Study study) {
        nodes = new Nodes(study);
        cases = new Lookup<>("case", study.getCases(), Case::getIdentifier);
    }

    @Override void add(Study study, SheetRow row) {
        NetworkNode node = nodes.get(row.require("id"));
        if (!Nodes.isBare(node)) throw new BadRow("there is a node “" + node.getIdentifier() + "” already");
        node.setLabel(row.require("label"));
        if (!row.get("kind").isEmpty()) node.setKind(row.get("kind"));
        if (!row.get("case").isEmpty()) node.setCase(cases.get(row.get("case")));
    }
}
