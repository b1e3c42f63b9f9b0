package plait.theory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plait.core.Problem;
import plait.core.Progress;
import plait.core.configurations.Reflect;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.study.StudyCheck;
import plait.core.theories.Arrangement;
import plait.core.theories.Derive;
import plait.model.CausalKind;
import plait.model.CausalLink;
import plait.model.ConfigurationStatus;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Inference;
import plait.model.MapGrouping;
import plait.model.Memo;
import plait.model.ModelFactory;
import plait.model.ModelPackage.Literals;
import plait.model.Move;
import plait.model.PlainStatement;
import plait.model.Refinement;
import plait.model.ReflectiveAnswer;
import plait.model.Role;
import plait.model.Slot;

/** A frozen theory version is never changed, its hash says so to anybody, and evidence comes and goes beside it. */
class FreezeTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final TestStudy study = new TestStudy();
    private final StudyCheck check = new StudyCheck(TestStudy.CODEC);
    private EvidenceLink before;

    @BeforeEach void freezeSecondVersionOfC01() {
        before = study.evidence(study.one, "met me at the door");
        new Derive(study.session).derive(study.one, new Derive.Reason(Move.REWORD, Inference.ABDUCTIVE, "Plainer.", List.of(before)));
        study.open.freezing().freeze(study.theory);
    }

    @AfterEach void close() {
        study.close();
    }

    private ConfigurationVersion member() {
        return study.theory.getMembers().stream().filter(each -> each.getNumber() == 2).findFirst().orElseThrow();
    }

    private List<Finding> frozenFindings() {
        return study.dataset().check(Progress.NONE).stream().filter(finding -> finding.rule().equals("frozen-unchanged")).toList();
    }

    /** Written by somebody else's writer, sorted and hashed here. */
    private byte[] hashOfTheGraph() throws Exception {
        JenaDataset dataset = study.dataset();
        var lines = new ByteArrayOutputStream();
        dataset.read(graphs -> {
            RDFDataMgr.write(lines, graphs.getGraph(Terms.node(Key.of(study.theory))), Lang.NTRIPLES);
            return null;
        });
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        lines.toString(StandardCharsets.UTF_8).lines().sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    private long evidenceTriples() {
        return study.dataset().read(graphs -> (long) graphs.getGraph(FrozenGraphs.evidenceOf(Terms.node(Key.of(study.theory)))).size());
    }

    @Test void theHashIsThatOfTheNamedGraphHoweverItIsComputed() throws Exception {
        assertTrue(study.theory.isFrozen());
        assertArrayEquals(hashOfTheGraph(), study.theory.getFrozenHash());
        assertEquals(List.of(), frozenFindings());
    }

    @Test void theGraphHoldsMembersPartsLinksAndRefinementsAndNoEvidence() {
        study.dataset().read(graphs -> {
            var graph = graphs.getGraph(Terms.node(Key.of(study.theory)));
            assertTrue(graph.contains(Terms.node(Key.of(member())), Node.ANY, Node.ANY));
            assertTrue(graph.contains(Terms.node(Key.of(TestStudy.slot(study.two, Role.CONTEXT))), Node.ANY, Node.ANY));
            assertTrue(graph.contains(Terms.node(Key.of(member().getRefinementOf().get(0))), Node.ANY, Node.ANY));
            assertFalse(graph.contains(Node.ANY, Terms.iri(Literals.REFINEMENT__EVIDENCE), Node.ANY));
            assertFalse(graph.contains(Terms.node(Key.of(study.three)), Node.ANY, Node.ANY), "no member");
            assertFalse(graph.contains(Terms.node(Key.of(study.one)), Node.ANY, Node.ANY), "no longer a member");
            for (EvidenceLink link : member().getEvidence()) assertFalse(graph.contains(Terms.node(Key.of(link)), Node.ANY, Node.ANY));
            return null;
        });
    }

    @Test void howItsMapIsArrangedIsNoPartOfItAndStaysAsItWasAllTheSame() throws Exception {
        byte[] hash = study.theory.getFrozenHash();
        study.session.undo(); // it is open again
        study.open.arrangements().keep(study.theory, MapGrouping.LEVEL, Map.of(study.one.getConfiguration(), new Arrangement.Place(2, 1)));
        study.open.freezing().freeze(study.theory);
        assertArrayEquals(hash, study.theory.getFrozenHash());
        assertArrayEquals(hash, hashOfTheGraph());
        assertThrows(Problem.class, () -> study.open.arrangements().forget(study.theory, MapGrouping.LEVEL));
        assertEquals(1, Arrangement.of(study.theory, MapGrouping.LEVEL).size());
        assertEquals(List.of(), frozenFindings());
    }

    @Test void whatItsPartsAskCanStillBeAnsweredBesideIt() throws Exception {
        byte[] hash = study.theory.getFrozenHash();
        Slot asked = TestStudy.slot(member(), Role.CONTEXT);
        study.open.reflections().answer(asked, ReflectiveAnswer.NO, "only where they sit");
        assertArrayEquals(hash, hashOfTheGraph());
        assertEquals(List.of(), frozenFindings());
        study.dataset().read(graphs -> {
            assertTrue(graphs.getDefaultGraph().contains(Terms.node(Key.of(Reflect.answers(asked).get(0))), Node.ANY, Node.ANY), "questions can be put to it");
            return null;
        });
    }

    @Test void evidenceMemosAndStatementsComeAndGoBesideIt() throws Exception {
        long triples = evidenceTriples();
        EvidenceLink later = study.evidence(member(), "I left and did not return");
        assertTrue(evidenceTriples() > triples);
        study.session.commit("Talk about it", root -> {
            Memo memo = MAKE.createMemo();
            memo.setText("Think about this.");
            member().getMemos().add(memo);
            PlainStatement statement = MAKE.createPlainStatement();
            statement.setText("People like me help.");
            member().getStatements().add(statement);
        });
        study.session.commit("Remove evidence", root -> EcoreUtil.remove(later));
        assertEquals(triples, evidenceTriples());
        assertArrayEquals(hashOfTheGraph(), study.theory.getFrozenHash());
        assertEquals(List.of(), frozenFindings());
    }

    @Test void whatARefinementRestsOnCanBeWithdrawnAndTheHashStands() throws Exception {
        study.session.commit("Withdraw", root -> EcoreUtil.remove(before));
        assertEquals(List.of(), member().getRefinementOf().get(0).getEvidence());
        assertArrayEquals(hashOfTheGraph(), study.theory.getFrozenHash());
        assertEquals(List.of(), frozenFindings());
    }

    /** An edit of what is frozen. */
    record Edit(String name, Consumer<FreezeTest> change) {
        @Override public String toString() {
            return name;
        }
    }

    static List<Edit> edits() {
        return List.of(
                new Edit("wording of a slot", test -> TestStudy.slot(test.member(), Role.CONTEXT).setWording("other words")),
                new Edit("role of a slot", test -> TestStudy.slot(test.member(), Role.CONTEXT).setRole(Role.ACTOR)),
                new Edit("factor of a slot", test -> TestStudy.slot(test.member(), Role.CONTEXT).getFactors().add(test.study.belonging)),
                new Edit("a new slot", test -> test.member().getSlots().add(MAKE.createSlot())),
                new Edit("a slot gone", test -> EcoreUtil.remove(TestStudy.slot(test.member(), Role.RESOURCE))),
                new Edit("order of slots", test -> test.member().getSlots().move(0, 2)),
                new Edit("status", test -> test.member().setStatus(ConfigurationStatus.TESTED)),
                new Edit("statement", test -> test.member().setStatement("If only.")),
                new Edit("a new link inside", test -> TestStudy.link(TestStudy.slot(test.member(), Role.CONTEXT), TestStudy.slot(test.study.two, Role.OUTCOME)).setKind(CausalKind.ENABLES)),
                new Edit("a link inside gone", test -> EcoreUtil.remove(test.linkInside())),
                new Edit("kind of a link inside", test -> test.linkInside().setKind(CausalKind.FEEDBACK)),
                new Edit("end of a link inside", test -> test.linkInside().setTo(TestStudy.slot(test.study.three, Role.CONTEXT))),
                new Edit("rationale of its refinement", test -> test.member().getRefinementOf().get(0).setRationale("Another.")),
                new Edit("its refinement gone", test -> EcoreUtil.remove(test.member().getRefinementOf().get(0))),
                new Edit("another refinement of it", test -> {
                    Refinement refinement = MAKE.createRefinement();
                    refinement.setRationale("And also.");
                    refinement.getResults().add(test.member());
                    test.study.session.study().getRefinements().add(refinement);
                }),
                new Edit("a new member", test -> test.study.theory.getMembers().add(test.study.three)),
                new Edit("a member gone", test -> test.study.theory.getMembers().remove(0)),
                new Edit("order of members", test -> test.study.theory.getMembers().move(0, 1)),
                new Edit("label of the theory version", test -> test.study.theory.setLabel("v9")),
                new Edit("thawing", test -> test.study.theory.setFrozen(false)),
                new Edit("the theory version gone", test -> EcoreUtil.remove(test.study.theory)),
                new Edit("the configuration gone", test -> EcoreUtil.remove(test.member().getConfiguration())),
                new Edit("a factor gone that a slot uses", test -> EcoreUtil.remove(test.study.belonging)));
    }

    private CausalLink linkInside() {
        return TestStudy.slot(member(), Role.OUTCOME).getEffects().stream().filter(each -> each.getTo().getVersion() == study.two).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditOfWhatIsFrozenIsRefusedAndChangesNothing(Edit edit) throws Exception {
        var stored = StudyCheck.stored(study.session.store());
        Problem problem = assertThrows(Problem.class, () -> study.session.commit("Edit", root -> edit.change.accept(this)));
        assertTrue(problem.getMessage().matches("(C-0\\d|Theory version v1) .*frozen.*\\."), problem.getMessage());
        check.same("before and after", stored, StudyCheck.stored(study.session.store()));
        Problem imported = assertThrows(Problem.class, () -> study.session.importing("Import", root -> edit.change.accept(this)));
        assertEquals(problem.getMessage(), imported.getMessage(), "imports are held to it too");
        check.everything(study.session);
        assertArrayEquals(hashOfTheGraph(), study.theory.getFrozenHash());
    }

    @Test void aLinkToSomethingOutsideIsNoPartOfIt() throws Exception {
        study.session.commit("Draw ripple", root -> TestStudy.link(TestStudy.slot(member(), Role.OUTCOME), TestStudy.slot(study.three, Role.CONTEXT)));
        assertArrayEquals(hashOfTheGraph(), study.theory.getFrozenHash());
        assertEquals(List.of(), frozenFindings());
    }

    @Test void freezingCanBeTakenBackAndDoneAgain() throws Exception {
        byte[] hash = study.theory.getFrozenHash();
        study.session.undo();
        assertFalse(study.theory.isFrozen());
        assertEquals(0, evidenceTriples());
        study.session.commit("Edit", root -> TestStudy.slot(member(), Role.CONTEXT).setWording("other words"));
        study.session.undo();
        study.open.freezing().freeze(study.theory);
        assertArrayEquals(hash, study.theory.getFrozenHash());
        assertArrayEquals(hashOfTheGraph(), study.theory.getFrozenHash());
    }

    @Test void theNextVersionGoesOnFromIt() {
        new Derive(study.session).derive(member(), new Derive.Reason(Move.SITUATE, Inference.ABDUCTIVE, "Only by day.", List.of(before)));
        assertEquals(List.of("v1", "v2"), study.theory.getTheory().getVersions().stream().map(each -> each.getLabel()).toList());
        assertEquals(List.of(), frozenFindings());
    }

    @Test void emptyAndFrozenVersionsAreNotFrozen() {
        assertTrue(assertThrows(Problem.class, () -> study.open.freezing().freeze(study.theory)).getMessage().contains("frozen already"));
        var empty = MAKE.createTheoryVersion();
        empty.setLabel("v2");
        study.session.commit("New version", root -> study.theory.getTheory().getVersions().add(empty));
        assertTrue(assertThrows(Problem.class, () -> study.open.freezing().freeze(empty)).getMessage().contains("no configuration"));
    }

    /** A dataset that is told of another wording than the one that was frozen, as a damaged or doctored store would. */
    @Test void aChangeBehindOurBackIsTold() {
        Key slot = Key.of(TestStudy.slot(member(), Role.CONTEXT));
        var doctored = new JenaDataset(() -> TestStudy.SHAPES);
        var store = study.session.store();
        doctored.load(each -> store.rows((key, bytes) -> each.accept(key, key.equals(slot) ? doctor(key, bytes) : bytes)), store::row);
        List<Finding> findings = doctored.check(Progress.NONE).stream().filter(finding -> finding.rule().equals("frozen-unchanged")).toList();
        assertEquals(List.of(Key.of(study.theory)), findings.stream().map(Finding::subject).toList());
        assertEquals(Finding.Severity.VIOLATION, findings.get(0).severity());
    }

    private static byte[] doctor(Key key, byte[] image) {
        var row = TestStudy.CODEC.decode(key, image);
        return TestStudy.CODEC.encode(row.with(Literals.SLOT__WORDING, "doctored"));
    }
}
