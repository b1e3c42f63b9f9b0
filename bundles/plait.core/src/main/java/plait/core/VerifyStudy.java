package plait.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            problems.addAll(check(source, session));
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

    private List<String> check(Source source, OnSession session) {
        return Stream.concat(original(source, session).stream(), session.call(() -> texts(source)).stream()).toList();
    }

    /** An original may be large, so it is read on the thread that asks. */
    private List<String> original(Source source, OnSession session) {
        Optional<String> original = session.call(() -> isThere(source) ? Optional.ofNullable(source.getOriginal()) : Optional.empty());
        try {
            original.ifPresent(open.session().store()::blob);
            return List.of();
        } catch (DamagedStudy e) {
            return session.call(() -> isThere(source) ? List.of(name(source) + ": " + e.getMessage()) : List.of());
        }
    }

    /** Sources may be removed meanwhile. */
    private static boolean isThere(Source source) {
        return source.eContainer() != null;
    }

    private static String name(Source source) {
        return "Source " + source.getIdentifier();
    }

    private List<String> texts(Source source) {
        var problems = new ArrayList<String>();
        if (!isThere(source)) return problems;
        String name = name(source);
        try {
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
