package plait.core.sheets;

import java.util.Objects;
import plait.model.ModelFactory;
import plait.model.Study;
import plait.model.Tie;

/** {@code from, to, relation, strength, wave}: who is tied to whom. A node that is not known yet is made. */
final class NetworkSheet extends SheetImport {
    private final Nodes nodes;

    NetworkSheet(Study study) {
        nodes = new Nodes(study);
    }

    @Override void add(Study study, SheetRow row) {
        Tie made = ModelFactory.eINSTANCE.createTie();
        row.require("from");
        row.require("to");
        made.setRelation(row.require("relation"));
        if (!row.get("strength").isEmpty()) made.setStrength(row.number("strength"));
        if (!row.get("wave").isEmpty()) made.setWave(row.get("wave"));
        made.setFrom(nodes.get(row.get("from")));
        made.setTo(nodes.get(row.get("to")));
        boolean known = made.getFrom().getOutgoing().stream().anyMatch(tie -> tie != made && isSame(tie, made));
        if (known) throw new BadRow("this tie is in the study already");
        study.getTies().add(made);
    }

    private static boolean isSame(Tie a, Tie b) {
        return a.getTo() == b.getTo() && a.getRelation().equals(b.getRelation()) && Objects.equals(a.getWave(), b.getWave());
    }
}
