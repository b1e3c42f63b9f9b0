package plait.core.sheets;

import java.util.HashMap;
import java.util.Map;
import plait.model.ModelFactory;
import plait.model.NetworkNode;
import plait.model.Study;

/** Nodes of the study's networks by their codes. A sheet of ties may name them before their own sheet tells who they are. */
final class Nodes {
    private final Study study;
    private final Map<String, NetworkNode> known = new HashMap<>();

    Nodes(Study study) {
        this.study = study;
        for (NetworkNode node : study.getNetworkNodes()) known.put(node.getIdentifier(), node);
    }

    /** Inside a commit: the node with this code; a new one is labelled with its code until more is known. */
    NetworkNode get(String identifier) {
        return known.computeIfAbsent(identifier, this::create);
    }

    private NetworkNode create(String identifier) {
        NetworkNode made = ModelFactory.eINSTANCE.createNetworkNode();
        made.setIdentifier(identifier);
        made.setLabel(identifier);
        study.getNetworkNodes().add(made);
        return made;
    }

    /** True when nothing is known of the node but its code. */
    static boolean isBare(NetworkNode node) {
        return node.getIdentifier().equals(node.getLabel()) && node.getKind() == null && node.getCase() == null;
    }
}
