package plait.core.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import plait.core.Problem;

/**
 * Random commits, undo, redo, exceptions inside the lambda, refused writes and reopening; after every step live = stored, now and then = replayed,
 * at the end everything is undone and redone. Run on the fake and on the real store.
 */
public abstract class WritePathProperty {
    private Random random;
    private StudyCheck check;
    private Session session;
    private int refused;

    protected abstract Store create() throws Exception;

    /** The store closed and opened anew; null when it cannot be. */
    protected abstract Store reopen(Store open) throws Exception;

    protected abstract RowCodec codec();

    protected void run(long seed, int steps) throws Exception {
        random = new Random(seed);
        check = new StudyCheck(codec());
        session = Session.create(create(), codec(), List.of(), "Amara", study -> study.setName("Study"));
        var changes = new RandomChanges(random);
        for (int i = 0; i < steps; i++) {
            step(changes);
            check.same("live and stored", check.live(session.study()), StudyCheck.stored(session.store()));
            StudyCheck.consistent(session.study());
            if (i % 100 == 99) check.everything(session);
        }
        undoAndRedoEverything();
        assertTrue(refused < steps / 2, "most steps must go through, or nothing was tested");
        session.close();
    }

    private void step(RandomChanges changes) throws Exception {
        int die = random.nextInt(100);
        try {
            if (die < 12 && session.canUndo()) undoPerhapsRedo();
            else if (die < 20 && session.canRedo()) session.redo();
            else if (die < 27) failing(changes);
            else if (die < 30) reopened();
            else session.commit("change", study -> changes.make(study, 1 + random.nextInt(12)));
        } catch (IllegalStateException e) {
            refused++; // a reference to what was never added: nothing may have changed, which the checks that follow prove
        }
    }

    private void undoPerhapsRedo() {
        Map<Key, byte[]> before = check.live(session.study());
        session.undo();
        if (random.nextInt(3) != 0) return;
        session.redo();
        check.same("undone and redone", before, check.live(session.study()));
    }

    private void failing(RandomChanges changes) {
        Map<Key, byte[]> before = check.live(session.study());
        try {
            session.commit("fails", study -> {
                changes.make(study, 1 + random.nextInt(30));
                throw new IllegalArgumentException("thrown inside the lambda");
            });
        } catch (IllegalArgumentException e) {
            check.same("taken back", before, check.live(session.study()));
        }
        if (!(session.store() instanceof FakeStore fake)) return;
        fake.refuseNextAppend();
        try {
            session.commit("refused by the store", study -> changes.make(study, 1 + random.nextInt(30)));
        } catch (Problem e) {
            check.same("taken back", before, check.live(session.study()));
        } finally {
            fake.acceptAgain();
        }
    }

    private void reopened() throws Exception {
        Map<Key, byte[]> before = check.live(session.study());
        session = Session.open(reopen(session.store()), codec(), List.of(), "Amara");
        check.same("reopened", before, check.live(session.study()));
        check.everything(session);
    }

    private void undoAndRedoEverything() {
        while (session.canRedo()) session.redo();
        Map<Key, byte[]> end = check.live(session.study());
        while (session.canUndo()) session.undo();
        check.same("everything undone", check.live(session.study()), StudyCheck.stored(session.store()));
        assertTrue(session.size() == 1, "only the study is left");
        while (session.canRedo()) session.redo();
        check.same("everything redone", end, check.live(session.study()));
        check.everything(session);
    }
}
