package plait.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.configurations.AddEvidence.Judgement;
import plait.core.configurations.Configurations;
import plait.core.study.Session;
import plait.core.study.UndoTo;
import plait.model.Basis;
import plait.model.Configuration;
import plait.model.Factor;
import plait.model.Source;
import plait.model.Stance;

class StepsTest {
    private final PlainStudy study = new PlainStudy("The kettle was on. Nobody came.");
    private final Session session = study.open.session();

    private List<Step> steps() {
        return new Steps(session, session.last()).read(1000).steps();
    }

    private Step newest() {
        return steps().get(0);
    }

    private void rename(String name) {
        session.commit("Name study", all -> all.setName(name));
    }

    @Test void pagesFollowEachOtherDownToTheFirstStep() {
        for (int i = 0; i < 5; i++) rename("Study " + i);
        var steps = new Steps(session, session.last());
        Steps.Page first = steps.read(3);
        Steps.Page second = steps.read(3);
        Steps.Page third = steps.read(3);
        assertEquals(List.of(7L, 6L, 5L), first.steps().stream().map(Step::revision).toList());
        assertEquals(List.of(4L, 3L, 2L), second.steps().stream().map(Step::revision).toList());
        assertEquals(List.of(1L), third.steps().stream().map(Step::revision).toList());
        assertTrue(second.more());
        assertFalse(third.more());
    }

    @Test void aStepIsAboutWhatItChangedAndWhatThatBelongsTo() {
        var concerned = new Concerned(session);
        assertEquals(Concern.SOURCE, newest().concern());
        Factor code = study.open.codings().applyNew(study.text, study.span("kettle"), "Warmth").getFactor();
        Step coded = newest();
        assertEquals(Concern.CODING, coded.concern());
        assertEquals(Set.of(code), concerned.in(coded, Factor.class));
        assertTrue(concerned.concerns(coded, study.text.getSource()));
        assertTrue(concerned.concerns(coded, code));

        var judgement = new Judgement(List.of(), Stance.SUPPORTS, Basis.OBSERVED, "", "Amara");
        var link = study.open.editEvidence().addToNew("CMOC-01", "Kettle first", study.text, study.span("Nobody"), null, judgement);
        Step judged = newest();
        assertEquals(Concern.EVIDENCE, judged.concern());
        assertEquals(Set.of(link.getVersion().getConfiguration()), concerned.in(judged, Configuration.class));
        assertFalse(concerned.concerns(judged, code));
        assertTrue(concerned.concerns(judged, study.text.getSource()));

        study.open.memos().on(code, "Is it warmth?");
        assertEquals(Concern.MEMO, newest().concern());
        assertTrue(concerned.concerns(newest(), code));
        study.open.editCodeBook().rename(code, "Welcome");
        assertEquals(Concern.CODEBOOK, newest().concern());
    }

    @Test void whatIsGoneIsStillKnownByWhatItBelongedTo() {
        var coding = study.open.codings().applyNew(study.text, study.span("kettle"), "Warmth");
        Factor code = coding.getFactor();
        study.open.codings().remove(coding);
        var concerned = new Concerned(session);
        assertTrue(concerned.concerns(newest(), code));
        assertTrue(concerned.concerns(newest(), study.text.getSource()));
        assertEquals(Set.of(study.text.getSource()), concerned.in(newest(), Source.class));
        assertEquals(Configurations.ordered(study.open.study()), List.of());
    }

    /** Against a plain model of undo: two stacks. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsTakenBackIsMarkedAndCounted(long seed) {
        var random = new Random(seed);
        Deque<Long> standing = new ArrayDeque<>(List.of(2L));
        Deque<Long> undone = new ArrayDeque<>();
        for (int i = 0; i < 120; i++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (standing.isEmpty()) continue;
                    undone.push(standing.pop());
                    session.undo();
                }
                case 1 -> {
                    if (undone.isEmpty()) continue;
                    standing.push(undone.pop());
                    session.redo();
                }
                default -> {
                    rename("Study " + i);
                    standing.push(session.last().revision());
                    undone.clear();
                }
            }
        }
        var steps = new Steps(session, session.last());
        var marked = new HashSet<Long>();
        var changes = new HashSet<Long>();
        Steps.Page page;
        do {
            page = steps.read(7);
            marked.addAll(page.undone());
            page.steps().stream().filter(Step::isChange).map(Step::revision).forEach(changes::add);
        } while (page.more());
        changes.remove(1L);
        changes.removeAll(standing);
        assertEquals(changes, marked);

        List<Long> newestFirst = new ArrayList<>(standing);
        Collections.sort(newestFirst, Collections.reverseOrder());
        if (newestFirst.isEmpty()) return;
        int wanted = random.nextInt(newestFirst.size());
        long to = newestFirst.get(wanted);
        assertEquals(wanted, UndoTo.count(session.store(), session.last(), to));
        var back = new UndoTo(session, to);
        int taken = 0;
        for (; !back.isReached(); taken++) back.step();
        assertEquals(wanted, taken);
        study.check();
    }

    @Test void nobodyGoesBackToAStepThatThereIsNot() {
        assertThrows(Problem.class, () -> new UndoTo(session, 0));
        assertThrows(Problem.class, () -> new UndoTo(session, 3));
    }
}
