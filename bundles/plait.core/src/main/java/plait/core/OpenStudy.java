package plait.core;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plait.core.cases.EditCase;
import plait.core.cases.EditConsent;
import plait.core.cases.EditParticipant;
import plait.core.coding.ApplyFactor;
import plait.core.coding.EditCodeBook;
import plait.core.coding.MergeCodings;
import plait.core.coding.MoveCoding;
import plait.core.coding.SplitCoding;
import plait.core.configurations.AddEvidence;
import plait.core.configurations.EditConfiguration;
import plait.core.configurations.EditEvidence;
import plait.core.configurations.EditStatement;
import plait.core.configurations.ProfileParts;
import plait.core.configurations.Recheck;
import plait.core.configurations.Reflect;
import plait.core.configurations.SlotRule;
import plait.core.memos.WriteMemo;
import plait.core.questions.OwnQuestions;
import plait.core.questions.QueryBook;
import plait.core.questions.Questions;
import plait.core.search.CodeHits;
import plait.core.search.SaveSearch;
import plait.core.search.Search;
import plait.core.search.SearchProjection;
import plait.core.sources.EditSource;
import plait.core.sources.ImportSource;
import plait.core.sources.Ingest;
import plait.core.sources.SegmentRule;
import plait.core.sources.Segments;
import plait.core.sources.Texts;
import plait.core.study.Finding;
import plait.core.study.Key;
import plait.core.study.Projector;
import plait.core.study.Row;
import plait.core.study.Rule;
import plait.core.study.Session;
import plait.core.theories.AddConfiguration;
import plait.core.theories.Arrangement;
import plait.core.theories.Derive;
import plait.core.theories.EditLinks;
import plait.core.theories.EditDemiRegularity;
import plait.core.theories.EditSubstantiveTheory;
import plait.core.theories.FreezeRule;
import plait.core.theories.FreezeTheory;
import plait.core.theories.FrozenHash;
import plait.core.theories.GateRule;
import plait.core.theories.RippleSuggestions;
import plait.core.theories.RuleShapes;
import plait.core.theories.TheoryDataset;
import plait.core.theories.TheoryProjection;
import plait.model.Study;

/** A study that is open, with everything that works on it. What the window and the command line each hold one of. */
public final class OpenStudy implements AutoCloseable {
    private final Session session;
    private final Texts texts;
    private final Segments segments;
    private final Adapters adapters;
    private final Projector projector = new Projector();
    private SearchProjection searching;
    private TheoryProjection theory;

    /**
     * What a study works with beside its store.
     *
     * @param search opens the index; asked when search is needed first, because the index catches up by itself
     * @param onSearchFailure hears when the index could not be written
     * @param dataset makes an empty dataset; asked when questions are needed first
     */
    public record Adapters(
            Ingest ingest, Supplier<Search> search, Consumer<Throwable> onSearchFailure, Supplier<TheoryDataset> dataset, QueryBook questions, RuleShapes shapes, FrozenHash frozenHash) {
        /** For a study that is asked no questions and freezes nothing. */
        public static Adapters withoutTheory(Ingest ingest, Supplier<Search> search, Consumer<Throwable> onSearchFailure) {
            return new Adapters(ingest, search, onSearchFailure, null, null, RuleShapes.NONE, null);
        }
    }

    public OpenStudy(Session session, Adapters adapters) {
        this.session = session;
        this.adapters = adapters;
        texts = new Texts(session.store());
        segments = new Segments(session.store(), texts);
    }

    /** The rules that every commit is held to. */
    public static List<Rule> rules(RuleShapes shapes) {
        return List.of(new SegmentRule(), new SlotRule(), new FreezeRule(), new GateRule(shapes));
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
        return adapters.ingest;
    }

    /** Begins to keep the index in step with the study, from wherever it had come; on the session thread. Work on the index goes on in the background. */
    public void startSearch() {
        if (searching != null) return;
        searching = new SearchProjection(session, texts, projector, adapters.search.get(), adapters.onSearchFailure);
        searching.start();
    }

    /** Finds words; started if need be. */
    public Search search() {
        startSearch();
        return searching.search();
    }

    /** Waits until search knows everything that was committed. */
    public void awaitSearch() {
        startSearch();
        searching.await();
    }

    /** How far the index has come and who wants to know; started if need be. */
    public SearchProjection searching() {
        startSearch();
        return searching;
    }

    /** Throws the index away and builds it anew. */
    public void rebuildSearch() {
        startSearch();
        searching.rebuild();
    }

    /** Begins to load the dataset in the background and to keep it in step; on the session thread. */
    public void startTheory() {
        if (theory != null) return;
        theory = new TheoryProjection(session, projector, adapters.dataset.get(), adapters.onSearchFailure);
        theory.start();
    }

    /** Readies what a person's first question and first edit of the theory need, in the background; on the session thread. */
    public void warmTheory() {
        startTheory();
        List<Row> rows = GateRule.sample(study());
        projector.submit(() -> GateRule.warm(adapters.shapes, rows));
    }

    /** The theory as a dataset that knows everything that was committed; started if need be. */
    public TheoryDataset theory() {
        startTheory();
        return theory.dataset();
    }

    /** As {@link #theory}, for work on another thread: it waits there, and not here. */
    public Supplier<TheoryDataset> theoryLater() {
        startTheory();
        return theory.later();
    }

    public Questions questions() {
        return new Questions(study(), adapters.questions, this::theory);
    }

    /** Questions that are prepared here and asked on another thread. */
    public Questions questionsLater() {
        return new Questions(study(), adapters.questions, theoryLater());
    }

    /** The study's own questions. */
    public OwnQuestions ownQuestions() {
        return new OwnQuestions(session, adapters.questions);
    }

    /** What the rules say now about these objects and what hangs on them. */
    public List<Finding> holds(Collection<Key> objects) {
        return GateRule.check(adapters.shapes, objects.stream().map(session::find).filter(Objects::nonNull).toList());
    }

    public FreezeTheory freezing() {
        return new FreezeTheory(session, adapters.frozenHash);
    }

    public ApplyFactor codings() {
        return new ApplyFactor(session, segments);
    }

    public MoveCoding moveCodings() {
        return new MoveCoding(session, segments);
    }

    public SplitCoding splitCodings() {
        return new SplitCoding(session, segments, texts);
    }

    public MergeCodings mergeCodings() {
        return new MergeCodings(session, segments, texts);
    }

    public EditCodeBook editCodeBook() {
        return new EditCodeBook(session);
    }

    public WriteMemo memos() {
        return new WriteMemo(session, segments);
    }

    public EditCase editCases() {
        return new EditCase(session);
    }

    public EditParticipant editParticipants() {
        return new EditParticipant(session);
    }

    public EditConsent editConsent() {
        return new EditConsent(session);
    }

    public EditSource editSources() {
        return new EditSource(session);
    }

    public AddEvidence evidence() {
        return new AddEvidence(segments);
    }

    public EditEvidence editEvidence() {
        return new EditEvidence(session, evidence());
    }

    public EditConfiguration editConfigurations() {
        return new EditConfiguration(session);
    }

    public ProfileParts profile() {
        return new ProfileParts(session);
    }

    public EditStatement editStatements() {
        return new EditStatement(session);
    }

    public Reflect reflections() {
        return new Reflect(session);
    }

    public Recheck rechecks() {
        return new Recheck(session);
    }

    public AddConfiguration newConfigurations() {
        return new AddConfiguration(session);
    }

    public Arrangement arrangements() {
        return new Arrangement(session);
    }

    public EditLinks editLinks() {
        return new EditLinks(session);
    }

    public RippleSuggestions rippleSuggestions() {
        return new RippleSuggestions(session);
    }

    public Derive derivations() {
        return new Derive(session);
    }

    public EditSubstantiveTheory substantiveTheories() {
        return new EditSubstantiveTheory(session);
    }

    public EditDemiRegularity demiRegularities() {
        return new EditDemiRegularity(session);
    }

    public CodeHits codeHits() {
        return new CodeHits(session, codings(), segments, texts);
    }

    public SaveSearch savedSearches() {
        return new SaveSearch(session);
    }

    public ImportSource imports() {
        return new ImportSource(session);
    }

    @Override public void close() {
        if (searching != null) searching.close();
        if (theory != null) theory.close();
        projector.close();
        session.close();
    }
}
