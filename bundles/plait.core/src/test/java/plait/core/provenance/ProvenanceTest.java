package plait.core.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import plait.core.SpokenStudy;
import plait.core.configurations.Configurations;
import plait.core.theories.Derive;
import plait.model.Basis;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.Reviewer;
import plait.model.Role;
import plait.model.Stance;
import plait.model.Verdict;

/** From a claim to its passages, and back. */
class ProvenanceTest {
    private final SpokenStudy study = new SpokenStudy();
    private final EvidenceLink onContext = study.evidence(study.version, study.gwens, "kettle was on", Role.CONTEXT, Stance.SUPPORTS, Basis.OBSERVED);
    private final EvidenceLink onWhole = study.evidence(study.version, study.bevs, "warm bread", null, Stance.REFUTES, Basis.OBSERVED);

    private static List<String> told(EObject object) {
        var told = new ArrayList<String>();
        Provenance found = Provenance.of(object).orElseThrow();
        told.add(found.title());
        found.groups().forEach(group -> told(group, "", told));
        return told;
    }

    private static void told(Trace trace, String indent, List<String> into) {
        String detail = trace.detail().isEmpty() ? "" : " [" + trace.detail() + "]";
        into.add(indent + trace.kind() + " " + trace.words() + detail + (trace.author().isEmpty() ? "" : " " + trace.author()));
        trace.below().forEach(each -> told(each, indent + "  ", into));
    }

    private ConfigurationVersion derive() {
        return study.open.derivations().derive(study.version, new Derive.Reason(Move.SITUATE, Inference.RETRODUCTIVE, "It needs bread.", List.of(onWhole)));
    }

    @Test void aClaimTellsThePassagesOfEachPartAndOfTheWhole() {
        assertEquals(List.of("C-01 v1",
                "GROUP Parts and their passages",
                "  PART the context of C-01",
                "    PASSAGE  [supports, observed] Amara",
                "  PART the resource of C-01 [no passage speaks to it alone]",
                "  PART the reasoning of C-01 [no passage speaks to it alone]",
                "  PART the outcome of C-01 [no passage speaks to it alone]",
                "GROUP Passages on the whole",
                "  PASSAGE  [refutes, observed] Amara",
                "GROUP Versions and reasons",
                "  VERSION v1, candidate"), told(study.version.getConfiguration()).stream().map(each -> each.replace("v1, fragment", "v1, candidate")).toList());
    }

    @Test void aDerivedClaimTellsEachVersionWithItsReasonAndWhatThatRestsOn() {
        derive();
        List<String> told = told(study.version.getConfiguration());
        int at = told.indexOf("GROUP Versions and reasons");
        assertTrue(told.get(at + 1).endsWith("[situate · retroductive · It needs bread.] Amara"), told.get(at + 1));
        assertEquals("    PASSAGE  [refutes, observed] Amara", told.get(at + 2));
        assertTrue(told.get(at + 3).startsWith("  VERSION version 1"), told.get(at + 3));
    }

    @Test void aPassageTellsEverythingThatItIsEvidenceForInEveryVersion() {
        derive();
        List<String> told = told(onWhole.getSegment());
        assertEquals(List.of("Passage in I2",
                "GROUP Evidence for",
                "  CONFIGURATION C-01  Kettle first",
                "    VERSION v1: refutes the whole, observed, not rechecked [It says so.] Amara",
                "    VERSION version 1: refutes the whole, observed [It says so.] Amara",
                "GROUP Changes that rest on it",
                "  STEP Led to C-01 v1 [situate · retroductive · It needs bread.] Amara",
                "GROUP Source",
                "  SOURCE I2 [interview]"), told);
        assertEquals(told, told(onWhole), "evidence is its passage");
    }

    @Test void aPartTellsItsOwnPassagesFirst() {
        List<String> told = told(Configurations.slots(study.version, Role.CONTEXT).get(0));
        assertEquals("Context of C-01 v1", told.get(0));
        assertEquals("GROUP Passages on this part", told.get(1));
        assertSame(onContext, Provenance.of(Configurations.slots(study.version, Role.CONTEXT).get(0)).orElseThrow().groups().get(0).below().get(0).about());
    }

    @Test void whatReviewersAnsweredIsToldWithTheWordingThatTheySaw() {
        study.open.session().commit("Review", each -> {
            Reviewer reviewer = ModelFactory.eINSTANCE.createReviewer();
            reviewer.setIdentifier("RV1");
            each.getReviewers().add(reviewer);
            PlainStatement statement = ModelFactory.eINSTANCE.createPlainStatement();
            statement.setIdentifier("S1");
            statement.setText("People stay when it is warm.");
            study.version.getStatements().add(statement);
            Review review = ModelFactory.eINSTANCE.createReview();
            review.setReviewer(reviewer);
            review.setVerdict(Verdict.DISAGREE);
            review.setComment("Not me.");
            statement.getReviews().add(review);
        });
        derive();
        List<String> told = told(study.version.getConfiguration());
        int at = told.indexOf("GROUP Answers of reviewers");
        assertEquals("  STATEMENT People stay when it is warm. [S1 on version 1, 1 answer]", told.get(at + 1));
        assertEquals("    ANSWER Disagree: Not me. [RV1, lived experience, paper]", told.get(at + 2));
    }

    @Test void aSourceAndAPersonTellWhatTheirPassagesAreEvidenceFor() {
        study.evidence(study.version, study.gwens, "kettle was on", null, Stance.SUPPORTS, Basis.OBSERVED);
        List<String> passages = List.of("GROUP Passages that are evidence", "  PASSAGE  [evidence for C-01]");
        assertEquals(passages, told(study.gwens.getSource()).subList(1, 3));
        assertEquals(passages, told(study.gwen).subList(1, 3));
        assertEquals(3, told(study.gwen).size(), "each passage once");
    }

    @Test void whatComesFromNowhereHasNoTrail() {
        assertTrue(Provenance.of(study.gwen.getCase()).isEmpty());
        assertTrue(Provenance.of(null).isEmpty());
    }
}
