package plait.core;

import java.util.ArrayList;
import java.util.List;
import java.util.List;
import plait.core.study.DamagedStudy;
import plait.core.study.Entry;
import plait.core.study.Store;
import plait.core.study.Verification;
import plait.model.Source;
import plait.model.Text;

/** Checks everything that is stored: the store by itself, that every text and original is there, and that every passage still holds its words. */
public final class VerifyStudy {
    private static final int MOST_TRIES = 5;

    private final OpenStudy open;

    public VerifyStudy(OpenStudy open) {
        this.open = open;
    }

    /** On the session thread. */
    public Verification run(Progress progress) {
        return run(progress, OnSession.HERE);
    }

    /**
     * Away from the session thread, while work goes on.
     *
     * @param session where live objects are looked at, a source at a time
     */
    public Verification run(Progress progress, OnSession session) {
        Verification stored = stored(progress);
        var problems = new ArrayList<>(stored.problems());
        List<Source> sources = session.call(() -> List.copyOf(open.study().getSources()));
        for (Source source : sources) {
            if (progress.cancelled()) break;
            problems.addAll(session.call(() -> check(source)));
        }
        return new Verification(stored.revisions(), stored.rows(), stored.blobs(), problems);
    }

    /** What is written while everything is read may look like damage: then it is read again. */
    private Verification stored(Progress progress) {
        Store store = open.session().store();
        for (int tries = 1; ; tries++) {
            long before = revision(store);
            Verification found = store.verify(progress);
            if (found.sound() || tries == MOST_TRIES || progress.cancelled() || revision(store) == before) return found;
        }
    }

    private static long revision(Store store) {
        return store.last().map(Entry::revision).orElse(0L);
    }

    private List<String> check(Source source) {
        var problems = new ArrayList<String>();
        if (source.eContainer() == null) return problems; // removed meanwhile
        String name = "Source " + source.getIdentifier();
        try {
            if (source.getOriginal() != null) open.session().store().blob(source.getOriginal());
            for (Text text : source.getTexts()) {
                if (open.texts().read(text).length() != text.getCharacters()) problems.add(name + ": its text is not as long as it was.");
                long orphans = text.getSegments().stream().filter(open.segments()::isOrphan).count();
                if (orphans > 0) problems.add(name + ": " + orphans + " passages no longer hold the words that they were made of.");
            }
        } catch (DamagedStudy e) {
            problems.add(name + ": " + e.getMessage());
        }
        return problems;
    }
}
