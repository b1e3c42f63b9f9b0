package plait.core;

import java.util.List;
import java.util.function.Consumer;
import plait.core.coding.ApplyFactor;
import plait.core.configurations.SlotRule;
import plait.core.search.Search;
import plait.core.search.SearchProjection;
import plait.core.sources.ImportSource;
import plait.core.sources.Ingest;
import plait.core.sources.SegmentRule;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.core.study.Rule;
import plait.core.study.Session;
import plait.model.Study;

/** A study that is open, with everything that works on it. What the window and the command line each hold one of. */
public final class OpenStudy implements AutoCloseable {
    private final Session session;
    private final Texts texts;
    private final Segments segments;
    private final Ingest ingest;
    private final Search search;
    private final SearchProjection projection;

    /** @param onSearchFailure hears when the index could not be written */
    public OpenStudy(Session session, Ingest ingest, Search search, Consumer<Throwable> onSearchFailure) {
        this.session = session;
        this.ingest = ingest;
        this.search = search;
        texts = new Texts(session.store());
        segments = new Segments(session.store(), texts);
        projection = new SearchProjection(session, texts, search, onSearchFailure);
        projection.start();
    }

    /** The rules that every commit is held to. */
    public static List<Rule> rules() {
        return List.of(new SegmentRule(), new SlotRule());
    }

    public Session session() {
        return session;
    }

    public Study study() {
        return session.study();
    }

    public Texts texts() {
        return texts;
    }

    public Segments segments() {
        return segments;
    }

    public Ingest ingest() {
        return ingest;
    }

    public Search search() {
        return search;
    }

    /** Waits until search knows everything that was committed. */
    public void awaitSearch() {
        projection.await();
    }

    public ApplyFactor codings() {
        return new ApplyFactor(session, segments);
    }

    public ImportSource imports() {
        return new ImportSource(session);
    }

    @Override public void close() {
        projection.close();
        session.close();
    }
}
