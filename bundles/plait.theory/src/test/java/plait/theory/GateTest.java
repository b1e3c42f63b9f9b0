package plait.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.study.Committed;
import plait.core.study.Finding;
import plait.core.study.StudyCheck;
import plait.core.theories.GateRule;
import plait.model.Activation;
import plait.model.Basis;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.ModelFactory;
import plait.model.PlainStatement;
import plait.model.Polarity;
import plait.model.Refinement;
import plait.model.Review;
import plait.model.Reviewer;
import plait.model.Rival;
import plait.model.Role;
import plait.model.Slot;
import plait.model.Stance;
import plait.model.Verdict;

/** Edits that would break a rule of realist evaluation are refused; imports are let in and told; what is stored already stands in nobody's way. */
class GateTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    /** Rules of single objects left out: they would speak first. */
    private final TestStudy study = new TestStudy(List.of(new GateRule(TestStudy.SHAPES)));
    private final StudyCheck check = new StudyCheck(TestStudy.CODEC);

    @AfterEach void close() {
        study.close();
    }

    /** An edit that breaks one rule, and the code of what it breaks. */
    record Edit(String rule, String code, Consumer<TestStudy> change) {
        @Override public String toString() {
            return rule + " of " + code;
        }
    }

    static List<Edit> edits() {
        return List.of(
                new Edit("context", "C-01", study -> study.one.getSlots().remove(part(study.one, Role.CONTEXT))),
                new Edit("context", "C-01", study -> part(study.one, Role.CONTEXT).setWording("– ?")),
                new Edit("mechanism", "C-02", study -> {
                    part(study.two, Role.RESOURCE).setWording(null);
                    part(study.two, Role.REASONING).setRole(Role.ACTOR);
                }),
                new Edit("outcome", "C-02", study -> part(study.two, Role.OUTCOME).setWording("")),
                new Edit("polarity", "C-01.context", study -> part(study.one, Role.CONTEXT).setPolarity(Polarity.HARMFUL)),
                new Edit("activation", "C-01.outcome", study -> part(study.one, Role.OUTCOME).setActivation(Activation.STRONG)),
                new Edit("ripple", "C-01.outcome → C-02.outcome", study -> study.ripple.setTo(part(study.two, Role.OUTCOME))),
                new Edit("ripple", "C-01.context → C-03.context", study -> TestStudy.link(part(study.one, Role.CONTEXT), part(study.three, Role.CONTEXT))),
                new Edit("rival", "C-01 / C-01", study -> {
                    Rival rival = MAKE.createRival();
                    rival.setA(study.one.getConfiguration());
                    rival.setB(study.one.getConfiguration());
                    study.session.study().getRivals().add(rival);
                }),
                new Edit("rationale", "C-01 (2)", study -> next(study.one)),
                new Edit("one-version", "C-01", study -> {
                    ConfigurationVersion next = next(study.one);
                    Refinement why = MAKE.createRefinement();
                    why.setRationale("because");
                    why.getResults().add(next);
                    study.session.study().getRefinements().add(why);
                    study.theory.getMembers().add(next);
                }),
                new Edit("refined", "C-03", study -> study.three.setStatus(ConfigurationStatus.REFINED)),
                new Edit("evidence-own-parts", "C-01-E1", study -> evidence(study, "met me at the door").getSlots().add(part(study.two, Role.CONTEXT))),
                new Edit("evidence-one-role", "C-01-E1", study -> evidence(study, "met me at the door").getSlots().addAll(List.of(part(study.one, Role.CONTEXT), part(study.one, Role.OUTCOME)))),
                new Edit("withdrawn", "C-01-E1", study -> evidence(study, "I would rather not say")),
                new Edit("passage", "S1", study -> evidence(study, "met me at the door").getSegment().setEnd(0)),
                new Edit("passage-hash", "S1", study -> evidence(study, "met me at the door").getSegment().setQuoteHash(null)),
                new Edit("reword", "R1 on PS1", study -> {
                    Reviewer reviewer = MAKE.createReviewer();
                    reviewer.setIdentifier("R1");
                    study.session.study().getReviewers().add(reviewer);
                    PlainStatement statement = MAKE.createPlainStatement();
                    statement.setIdentifier("PS1");
                    study.one.getStatements().add(statement);
                    Review review = MAKE.createReview();
                    review.setReviewer(reviewer);
                    review.setVerdict(Verdict.REWORD);
                    statement.getReviews().add(review);
                }));
    }

    private static Slot part(ConfigurationVersion version, Role role) {
        return TestStudy.slot(version, role);
    }

    private static ConfigurationVersion next(ConfigurationVersion version) {
        ConfigurationVersion next = MAKE.createConfigurationVersion();
        next.setNumber(2);
        for (int i = 0; i < 2; i++) next.getSlots().add(MAKE.createSlot());
        version.getConfiguration().getVersions().add(next);
        return next;
    }

    private static EvidenceLink evidence(TestStudy study, String words) {
        return study.open.evidence().add(study.one, study.text, study.span(words), new Judgement(List.of(), Stance.SUPPORTS, Basis.OBSERVED, "", "Amara"));
    }

    private static Set<String> broken(List<Finding> findings) {
        return findings.stream().filter(Finding::gate).map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditThatBreaksARuleIsRefusedByNameAndChangesNothing(Edit edit) {
        var before = StudyCheck.stored(study.session.store());
        Problem problem = assertThrows(Problem.class, () -> study.session.commit("Edit", root -> edit.change.accept(study)));
        String message = problem.getMessage();
        assertTrue(message.startsWith(edit.code), message);
        assertTrue(message.matches("\\S.*: [A-Z][^:]*(: [^:]*)?\\.") && !message.contains("null") && !message.contains("urn:"), message);
        check.same("before and after", before, StudyCheck.stored(study.session.store()));
        check.everything(study.session);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anImportIsLetInAndToldAndThenInNobodysWay(Edit edit) {
        Committed imported = study.session.importing("Import", root -> edit.change.accept(study));
        assertEquals(Set.of(edit.rule), broken(imported.findings()));
        study.session.commit("Note", root -> {
            for (var configuration : root.getConfigurations()) {
                configuration.setName("another name");
                for (var version : configuration.getVersions()) {
                    version.setStatement("said otherwise");
                    version.getSlots().forEach(slot -> slot.setShortLabel("short"));
                    version.getEvidence().forEach(link -> link.setRationale("because"));
                }
            }
        });
        study.session.undo();
        study.session.undo();
        Committed again = study.session.redo();
        assertEquals(List.of(), again.findings(), "undo and redo bring back what was let in");
        study.session.redo();
        check.everything(study.session);
    }

    @Test void everyGateIsTried() {
        var gates = new TreeSet<String>();
        Ontology.graph("shapes/rules.ttl").find(Node.ANY, Terms.iri(Description.NAMESPACE + "gate"), NodeFactory.createLiteralByValue(true))
                .forEachRemaining(triple -> gates.add(triple.getSubject().getURI().replaceFirst(".*#", "")));
        gates.remove("passage-quote"); // quotes are in exports only
        assertEquals(gates, edits().stream().map(Edit::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test void statusIsRaisedOnceThereIsEvidence() {
        Problem problem = assertThrows(Problem.class, () -> study.session.commit("Raise", root -> study.one.setStatus(ConfigurationStatus.REFINED)));
        assertTrue(problem.getMessage().startsWith("C-01: ") && problem.getMessage().contains("no evidence"), problem.getMessage());
        study.evidence(study.one, "Now I open the door for others.");
        study.session.commit("Raise", root -> study.one.setStatus(ConfigurationStatus.REFINED));
        assertEquals(ConfigurationStatus.REFINED, study.one.getStatus());
        EvidenceLink only = study.one.getEvidence().get(0);
        assertThrows(Problem.class, () -> study.session.commit("Remove", root -> study.one.getEvidence().remove(only)));
        study.session.commit("Lower and remove", root -> {
            study.one.setStatus(ConfigurationStatus.CANDIDATE);
            study.one.getEvidence().remove(only);
        });
    }

    @Test void oneFaultIsNoLeaveForAnother() {
        study.session.importing("Import", root -> part(study.one, Role.CONTEXT).setWording(""));
        Problem problem = assertThrows(Problem.class, () -> study.session.commit("Edit", root -> part(study.one, Role.OUTCOME).setWording("")));
        assertTrue(problem.getMessage().contains("no outcome") && !problem.getMessage().contains("no context"), problem.getMessage());
    }

    @Test void whatIsMendedStaysMended() {
        study.session.importing("Import", root -> part(study.one, Role.CONTEXT).setWording(""));
        study.session.commit("Mend", root -> part(study.one, Role.CONTEXT).setWording("a home"));
        assertThrows(Problem.class, () -> study.session.commit("Break again", root -> part(study.one, Role.CONTEXT).setWording("")));
    }

    @Test void oneOfTwoVersionsOfAConfigurationLeavesTheTheory() {
        ConfigurationVersion next = study.open.derivations().derive(study.three, new plait.core.theories.Derive.Reason(plait.model.Move.REWORD, null, "shorter", List.of()));
        study.session.importing("Import", root -> study.theory.getMembers().addAll(List.of(study.three, next)));
        study.session.commit("Keep one", root -> study.theory.getMembers().remove(study.three));
        Problem problem = assertThrows(Problem.class, () -> study.session.commit("Both", root -> study.theory.getMembers().add(study.three)));
        assertTrue(problem.getMessage().startsWith("C-03: Two versions"), problem.getMessage());
    }

    @Test void aSoundEditIsNotHeldUp() {
        Committed committed = study.session.commit("Edit", root -> {
            part(study.one, Role.OUTCOME).setPolarity(Polarity.HARMFUL);
            evidence(study, "met me at the door").getSlots().add(part(study.one, Role.OUTCOME));
        });
        assertEquals(List.of(), committed.findings());
        assertFalse(committed.changedNothing());
    }

    @Test void theRulesOfEveryStudyHoldTheGates() {
        try (var whole = new TestStudy(OpenStudy.rules(TestStudy.SHAPES))) {
            for (Edit edit : edits()) assertThrows(Problem.class, () -> whole.session.commit("Edit", root -> edit.change.accept(whole)), edit.rule);
        }
    }
}
