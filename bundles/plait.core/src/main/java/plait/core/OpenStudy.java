package plait.core;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plait.core.coding.ApplyFactor;
import plait.core.configurations.AddEvidence;
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
import plait.core.theories.Derive;
import plait.model.Study;

/** A study that is open, with everything that works on it. What the window and the command line each hold one of. */
public final class OpenStudy implements AutoCloseable {
    private final Session session;
    private final Texts texts;
    private final Segments segments;
    private final Ingest ingest;
    private final Supplier<Search> makeSearch;
    private final Consumer<Throwable> onSearchFailure;
    private SearchProjection projection;

    /**
     * @param search opens the index; asked when search is needed first, because the index catches up by itself
     * @param onSearchFailure hears when the index could not be written
     */
    public OpenStudy(Session session, Ingest ingest, Supplier<Search> search, Consumer<Throwable> onSearchFailure) {
        this.session = session;
        this.ingest = ingest;
        this.makeSearch = search;
        this.onSearchFailure = onSearchFailure;
        texts = new Texts(session.store());
        segments = new Segments(session.store(), texts);
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

    /** Begins to keep the index in step with the study, from wherever it had come; on the session thread. Work on the index goes on in the background. */
    public void startSearch() {
        if (projection != null) return;
        projection = new SearchProjection(session, texts, makeSearch.get(), onSearchFailure);
        projection.start();
    }

    /** Finds words; started if need be. */
    public Search search() {
        startSearch();
        return projection.search();
    }

    /** Waits until search knows everything that was committed. */
    public void awaitSearch() {
        startSearch();
        projection.await();
    }

    /** Throws the index away and builds it anew. */
    public void rebuildSearch() {
        startSearch();
        projection.rebuild();
    }

    public ApplyFactor codings() {
        return new ApplyFactor(session, segments);
    }

    public AddEvidence evidence() {
        return new AddEvidence(segments);
    }

    public Derive derivations() {
        return new Derive(session);
    }

    public ImportSource imports() {
        return new ImportSource(session);
    }

    @Override public void close() {
        if (projection != null) projection.close();
        session.close();
    }
}
