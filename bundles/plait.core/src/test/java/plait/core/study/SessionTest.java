package plait.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.BeforeEach;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.theories.RuleShapes;
import plait.model.Coding;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.EvidenceLink;
import plait.model.Factor;
import plait.model.InterviewPhase;
import plait.model.ModelFactory;
import plait.model.Participant;
import plait.model.Polarity;
import plait.model.Role;
import plait.model.Segment;
import plait.model.Slot;
import plait.model.Source;
import plait.model.Study;
import plait.model.Text;

/** Each kind of EMF change, by name: noticed, stored, undone, redone; and what a commit refuses. */
class SessionTest {
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final FakeStore store = new FakeStore();
    private final StudyCheck check = new StudyCheck(RowCodecs.binaryOnly());
    private Session session;

    @BeforeEach void createStudy() {
        session = Session.create(store, RowCodecs.binaryOnly(), OpenStudy.rules(RuleShapes.NONE), "Amara", study -> study.setName("Study"));
        session.commit("Furnish", study -> {
            for (int i = 0; i < 4; i++) study.getFactors().add(factor("f" + i));
            Source source = MAKE.createSource();
            Text text = MAKE.createText();
            text.setCharacters(1000);
            source.getTexts().add(text);
            study.getSources().add(source);
            for (int i = 0; i < 3; i++) text.getSegments().add(segment(i * 10, study.getFactors().get(i)));
            Configuration configuration = MAKE.createConfiguration();
            configuration.setIdentifier("CMOC-01");
            ConfigurationVersion version = MAKE.createConfigurationVersion();
            for (Role role : List.of(Role.CONTEXT, Role.RESOURCE, Role.OUTCOME)) version.getSlots().add(slot(role));
            configuration.getVersions().add(version);
            study.getConfigurations().add(configuration);
            EvidenceLink link = MAKE.createEvidenceLink();
            link.setSegment(text.getSegments().get(2));
            link.getSlots().add(version.getSlots().get(0));
            version.getEvidence().add(link);
        });
    }

    private static Factor factor(String name) {
        Factor factor = MAKE.createFactor();
        factor.setName(name);
        return factor;
    }

    private static Segment segment(int start, Factor factor) {
        Segment segment = MAKE.createSegment();
        segment.setStart(start);
        segment.setEnd(start + 5);
        segment.setQuoteHash(new byte[] {1});
        Coding coding = MAKE.createCoding();
        coding.setFactor(factor);
        segment.getCodings().add(coding);
        return segment;
    }

    private static Slot slot(Role role) {
        Slot slot = MAKE.createSlot();
        slot.setRole(role);
        return slot;
    }

    private static Text text(Study study) {
        return study.getSources().get(0).getTexts().get(0);
    }

    private static ConfigurationVersion version(Study study) {
        return study.getConfigurations().get(0).getVersions().get(0);
    }

    /** Commits, then undoes, redoes and fails with the same change; everything agrees after each. */
    private void holds(Consumer<Study> change) {
        Map<Key, byte[]> before = check.live(session.study());
        Committed committed = session.commit("Change", change);
        assertFalse(committed.changedNothing());
        Map<Key, byte[]> after = check.live(session.study());
        check.everything(session);
        session.undo();
        check.same("undone", before, check.live(session.study()));
        check.everything(session);
        assertThrows(IllegalArgumentException.class, () -> session.commit("Fails", study -> {
            change.accept(study);
            study.getSources().clear();
            throw new IllegalArgumentException("inside the lambda");
        }));
        check.same("taken back", before, check.live(session.study()));
        session.redo();
        check.same("redone", after, check.live(session.study()));
        check.everything(session);
    }

    @Test void aFeatureIsSetAndUnset() {
        holds(study -> study.setName("Another"));
        holds(study -> study.setName(null));
    }

    @Test void aWholeSubtreeIsBuiltOutsideAndAdded() {
        holds(study -> {
            Configuration configuration = MAKE.createConfiguration();
            ConfigurationVersion version = MAKE.createConfigurationVersion();
            configuration.getVersions().add(version);
            for (int i = 0; i < 4; i++) version.getSlots().add(slot(Role.CONTEXT));
            study.getConfigurations().add(configuration);
        });
    }

    @Test void manyValuesAreAddedMovedSetAndCleared() {
        holds(study -> {
            Participant participant = MAKE.createParticipant();
            participant.getPhases().addAll(List.of(InterviewPhase.GLEANING, InterviewPhase.REFINING, InterviewPhase.GLEANING));
            study.getParticipants().add(participant);
        });
        holds(study -> study.getParticipants().get(0).getPhases().move(2, 0));
        holds(study -> study.getParticipants().get(0).getPhases().set(1, InterviewPhase.CONSOLIDATING));
        holds(study -> study.getParticipants().get(0).getPhases().clear());
    }

    @Test void referencesAreMadeFromBothSides() {
        holds(study -> study.getFactors().get(1).getParents().add(study.getFactors().get(0)));
        holds(study -> study.getFactors().get(0).getChildren().add(study.getFactors().get(2)));
        holds(study -> study.getFactors().get(0).getChildren().clear());
        holds(study -> study.getFactors().get(3).getCodings().add(study.getFactors().get(0).getCodings().get(0)));
    }

    @Test void childrenMoveBetweenParents() {
        holds(study -> text(study).getSegments().get(1).getCodings().add(text(study).getSegments().get(0).getCodings().get(0)));
        holds(study -> text(study).getSegments().get(1).getCodings().get(0).setSegment(text(study).getSegments().get(2)));
    }

    @Test void orderedChildrenAreMovedInsertedAndReplaced() {
        holds(study -> version(study).getSlots().move(0, 2));
        holds(study -> version(study).getSlots().add(0, slot(Role.REASONING)));
        holds(study -> version(study).getSlots().set(1, slot(Role.ACTOR)));
    }

    @Test void whoNeedsADeletedTargetGoesAlong() {
        holds(study -> text(study).getSegments().remove(2));
        assertEquals(0, version(session.study()).getEvidence().size());
        holds(study -> study.getFactors().remove(0));
    }

    @Test void whoDoesNotNeedADeletedTargetIsCleared() {
        holds(study -> EcoreUtil.remove(version(study).getSlots().get(0)));
        assertEquals(1, version(session.study()).getEvidence().size());
        assertEquals(0, version(session.study()).getEvidence().get(0).getSlots().size());
    }

    @Test void whatComesAndGoesInOneCommitLeavesNoTrace() {
        holds(study -> {
            Factor passing = factor("passing");
            study.getFactors().add(passing);
            study.getFactors().remove(passing);
            study.setName("B");
        });
    }

    @Test void whatLeavesAndComesBackStays() {
        holds(study -> {
            Slot slot = version(study).getSlots().remove(0);
            version(study).getSlots().add(slot);
        });
    }

    @Test void everythingIsClearedAndComesBackAsTheSameObjects() {
        Factor factor = session.study().getFactors().get(1);
        holds(study -> {
            study.getSources().clear();
            study.getFactors().clear();
            study.getConfigurations().clear();
        });
        session.undo();
        assertTrue(session.study().getFactors().contains(factor), "a part that still shows it goes on showing the live object");
        assertSame(factor, session.find(Key.of((plait.model.base.Tracked) factor)));
    }

    @Test void aChangeOutsideACommitIsABug() {
        assertThrows(IllegalStateException.class, () -> session.study().setName("no"));
    }

    @Test void aCommitInsideACommitIsABug() {
        assertThrows(IllegalStateException.class, () -> session.commit("outer", study -> session.commit("inner", other -> other.setName("x"))));
        assertEquals("Study", session.study().getName());
    }

    @Test void aCommitOnAnotherThreadIsABug() {
        var other = CompletableFuture.runAsync(() -> session.commit("x", study -> study.setName("x")));
        assertThrows(ExecutionException.class, other::get);
    }

    @Test void aReferenceToWhatWasNeverAddedIsRefused() {
        Map<Key, byte[]> before = check.live(session.study());
        assertThrows(IllegalStateException.class, () -> session.commit("dangling", study -> study.getFactors().get(0).getParents().add(factor("never added"))));
        check.same("taken back", before, check.live(session.study()));
    }

    @Test void aRuleRefusesTheWholeCommit() {
        Map<Key, byte[]> before = check.live(session.study());
        Problem problem = assertThrows(Problem.class, () -> session.commit("against a rule", study -> {
            study.setName("changed too");
            version(study).getSlots().get(0).setPolarity(Polarity.HARMFUL);
        }));
        assertEquals("Only an outcome can be beneficial or harmful.", problem.getMessage());
        check.same("taken back", before, check.live(session.study()));
    }

    @Test void aCommitThatChangesNothingIsNoStep() {
        long revision = session.last().revision();
        assertTrue(session.commit("nothing", study -> study.setName("Study")).changedNothing());
        assertEquals(revision, session.last().revision());
    }

    @Test void undoAndRedoHaveLabelsAndEnds() {
        session.commit("Rename", study -> study.setName("A"));
        assertEquals("Rename", session.undoLabel());
        session.undo();
        assertEquals("Rename", session.redoLabel());
        assertEquals("Undo: Rename", session.last().label());
        session.redo();
        assertEquals("Redo: Rename", session.last().label());
        session.undo();
        session.undo();
        assertFalse(session.canUndo(), "the making of the study is no step to undo");
        assertThrows(Problem.class, session::undo);
        session.commit("Another way", study -> study.setName("B"));
        assertFalse(session.canRedo(), "a new change ends what could be done again");
        assertThrows(Problem.class, session::redo);
    }

    @Test void aPurgedStepCannotBeUndone() {
        session.commit("Rename", study -> study.setName("A"));
        Entry last = session.last();
        var purging = new FakeStore();
        for (Entry entry : History.entries(store)) {
            boolean isLast = entry.revision() == last.revision();
            purging.append(entry);
            if (isLast) purging.purgeImages(entry.revision());
        }
        var reopened = Session.open(purging, RowCodecs.binaryOnly(), List.of(), "Amara");
        Problem problem = assertThrows(Problem.class, reopened::undo);
        assertTrue(problem.getMessage().contains("withdrawal"));
    }

    @Test void listenersHearOfEveryCommitOnceItHolds() {
        var heard = new ArrayList<String>();
        session.listen(committed -> heard.add(committed.entry().label() + " " + store.last().orElseThrow().revision()));
        session.commit("Rename", study -> study.setName("A"));
        assertThrows(IllegalArgumentException.class, () -> session.commit("Fails", study -> {
            throw new IllegalArgumentException();
        }));
        assertEquals(List.of("Rename " + session.last().revision()), heard);
    }

    @Test void whatCannotBeTakenBackEndsWriting() {
        assertThrows(IllegalArgumentException.class, () -> session.commit("Fails", study -> {
            study.getFactors().forEach(factor -> factor.setName("changed"));
            store.loseARow();
            throw new IllegalArgumentException("inside the lambda, and the row to go back to is lost");
        }));
        Problem problem = assertThrows(Problem.class, () -> session.commit("Next", study -> study.setName("x")));
        assertTrue(problem.getMessage().contains("open it again"));
    }

    @Test void missingRowsAreFoundAtOpening() {
        store.loseARow();
        assertThrows(DamagedStudy.class, () -> Session.open(store, RowCodecs.binaryOnly(), List.of(), "Amara"));
    }
}
