package plait.core.history;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import plait.core.study.Change;
import plait.core.study.Shape;
import plait.model.ModelPackage;

/** What kind of thing a step is about, told by what it touched: where it touched several, the first of these. */
public enum Concern {
    SOURCE,
    ANSWERS,
    REFINEMENT,
    EVIDENCE,
    THEORY,
    CODEBOOK,
    CODING,
    CONSENT,
    PERSON,
    CONFIGURATION,
    CASE,
    MEMO,
    STUDY;

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    static Concern of(List<Change> changes) {
        Set<Concern> touched = EnumSet.noneOf(Concern.class);
        boolean codings = changes.stream().anyMatch(change -> of(change) == CODING);
        for (Change change : changes) {
            Concern one = of(change);
            // a code that is made to be applied at once
            boolean newCode = one == CODEBOOK && codings && change.before() == null && !change.purged();
            touched.add(newCode ? CODING : one);
        }
        return touched.stream().findFirst().orElse(STUDY);
    }

    private static Concern of(Change change) {
        EClass type = Shape.of(change.key().type()).type();
        if (type == MODEL.getSource() || type == MODEL.getText()) return SOURCE;
        if (type == MODEL.getReview() || type == MODEL.getReviewer() || type == MODEL.getRound() || type == MODEL.getPack()) return ANSWERS;
        if (type == MODEL.getRefinement()) return REFINEMENT;
        if (type == MODEL.getEvidenceLink()) return EVIDENCE;
        if (type == MODEL.getTheory() || type == MODEL.getTheoryVersion() || type == MODEL.getMapPlace() || type == MODEL.getSubstantiveTheory()) return THEORY;
        if (type == MODEL.getFactor()) return CODEBOOK;
        if (type == MODEL.getCoding()) return CODING;
        if (type == MODEL.getConsent()) return change.before() == null ? PERSON : CONSENT;
        if (type == MODEL.getParticipant() || type == MODEL.getSpeaker()) return PERSON;
        if (CONFIGURATIONS.contains(type)) return CONFIGURATION;
        if (type == MODEL.getCase() || type == MODEL.getMeasure() || type == MODEL.getNetworkNode() || type == MODEL.getTie()) return CASE;
        return type == MODEL.getMemo() ? MEMO : STUDY;
    }

    private static final Set<EClass> CONFIGURATIONS = Set.of(
            MODEL.getConfiguration(), MODEL.getConfigurationVersion(), MODEL.getSlot(), MODEL.getCausalLink(), MODEL.getRival(), MODEL.getDismissedRipple(), MODEL.getDemiRegularity(), MODEL.getPlainStatement(), MODEL.getReflection());
}
