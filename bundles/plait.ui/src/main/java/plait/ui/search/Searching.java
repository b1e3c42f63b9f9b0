package plait.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Display;
import plait.core.OpenStudy;
import plait.core.search.Grouping;
import plait.core.search.Hit;
import plait.core.search.LatestSearch;
import plait.core.search.LatestSearch.Outcome;
import plait.core.search.QueryProblem;
import plait.core.search.SearchResult;
import plait.core.search.language.Expression;
import plait.core.search.language.FieldNames;
import plait.core.search.language.QueryParser;
import plait.model.Attribute;
import plait.model.Quotable;
import plait.model.Source;
import plait.model.text.Span;
import plait.ui.sources.Transcripts;

/**
 * What is searched for at the moment and what was found: the parts of the perspective show it together. Runs again when the index has taken
 * in a change. Nothing of it is written anywhere. Used on the window's thread.
 */
public final class Searching implements AutoCloseable {
    /** So many hits are at hand; all are counted. */
    static final int MOST = 2_000;

    private final OpenStudy study;
    private final Display display;
    private final LatestSearch latest;
    private final LatestSearch counting;
    private final LatestSearch countingSaved;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Runnable onIndexed = this::indexed;
    private String query = "";
    private Outcome outcome;
    private boolean current;
    private Grouping grouping = Grouping.CASE;
    private Hit chosen;

    Searching(OpenStudy study, Display display) {
        this.study = study;
        this.display = display;
        latest = new LatestSearch(study.search(), this::later);
        counting = new LatestSearch(study.search(), this::later);
        countingSaved = new LatestSearch(study.search(), this::later);
        study.searching().follow(onIndexed);
    }

    /** The one of a window's study, begun if there is none. */
    static Searching of(MWindow window, OpenStudy study) {
        Searching known = window.getContext().get(Searching.class);
        if (known != null && known.study == study) return known;
        var made = new Searching(study, Display.getCurrent());
        window.getContext().set(Searching.class, made);
        return made;
    }

    OpenStudy study() {
        return study;
    }

    /** Hears of each change: another query, what came of it, another hit that is chosen. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void stopListening(Runnable listener) {
        listeners.remove(listener);
    }

    String query() {
        return query;
    }

    /** Looks for something else. Returns at once; what was looked for before is dropped. */
    void query(String wanted) {
        if (wanted.equals(query)) return;
        query = wanted;
        run();
    }

    private void run() {
        current = false;
        if (query.isBlank()) {
            latest.forget();
            outcome = null;
            chosen = null;
            current = true;
            tell();
            return;
        }
        latest.find(query, MOST, came -> {
            outcome = came;
            current = true;
            chosen = chosen == null ? null : hits().stream().filter(hit -> isSame(hit, chosen)).findFirst().orElse(null);
            tell();
        });
        tell();
    }

    private static boolean isSame(Hit a, Hit b) {
        return a.sourceId().equals(b.sourceId()) && a.span().equals(b.span());
    }

    /** The query as a tree; empty when there is none that can be understood. */
    Optional<Expression> expression() {
        try {
            return query.isBlank() ? Optional.empty() : Optional.of(parse(query));
        } catch (QueryProblem problem) {
            return Optional.empty();
        }
    }

    /** @throws QueryProblem if it cannot be understood */
    Expression parse(String words) {
        Set<String> attributes = attributes();
        return new QueryParser(words, attributes::contains).parse();
    }

    private Set<String> attributes() {
        return study.study().getCases().stream()
                .flatMap(each -> each.getAttributes().stream())
                .map(Attribute::getName)
                .flatMap(Stream::ofNullable)
                .map(FieldNames::key)
                .collect(Collectors.toSet());
    }

    /** What was found last; while something new is looked for, that of before. */
    Optional<Outcome.Found> found() {
        return outcome instanceof Outcome.Found found ? Optional.of(found) : Optional.empty();
    }

    Optional<Outcome.Failed> failed() {
        return outcome instanceof Outcome.Failed failed ? Optional.of(failed) : Optional.empty();
    }

    /** True when what is shown belongs to the query as it stands. */
    boolean isCurrent() {
        return current;
    }

    SearchResult result() {
        return found().map(Outcome.Found::result).orElse(SearchResult.NONE);
    }

    List<Hit> hits() {
        return result().hits();
    }

    Grouping grouping() {
        return grouping;
    }

    void grouping(Grouping wanted) {
        grouping = wanted;
        tell();
    }

    Optional<Hit> chosen() {
        return Optional.ofNullable(chosen);
    }

    void choose(Hit hit) {
        if (chosen == hit) return;
        chosen = hit;
        tell();
    }

    /** The next hit in the order of the list, or the one before; round at the ends. */
    Optional<Hit> step(boolean forwards) {
        List<Hit> order = grouping.of(result()).stream().flatMap(group -> group.hits().stream()).toList();
        if (order.isEmpty()) return Optional.empty();
        int at = chosen == null ? -1 : order.indexOf(chosen);
        choose(order.get(at < 0 ? (forwards ? 0 : order.size() - 1) : Math.floorMod(at + (forwards ? 1 : -1), order.size())));
        return chosen();
    }

    /** Counts what queries find, one after the other; those that cannot be understood are left out. What was to be counted before is dropped. */
    void count(List<String> queries, BiConsumer<String, Long> then) {
        count(counting, queries, then);
    }

    /** The same beside it, for what is saved. */
    void countSaved(List<String> queries, BiConsumer<String, Long> then) {
        count(countingSaved, queries, then);
    }

    private static void count(LatestSearch by, List<String> queries, BiConsumer<String, Long> then) {
        by.forget();
        if (queries.isEmpty()) return;
        String first = queries.getFirst();
        by.find(first, 1, came -> {
            if (came instanceof Outcome.Found found) then.accept(first, found.result().total());
            count(by, queries.subList(1, queries.size()), then);
        });
    }

    /** Steps to the next hit, or back, and opens it in its transcript. @return false when there is none */
    public boolean go(boolean forwards, Transcripts transcripts) {
        Optional<Hit> hit = step(forwards);
        hit.ifPresent(next -> source(next).ifPresent(source -> transcripts.open(source, next.span(), spansIn(next))));
        return hit.isPresent();
    }

    Optional<Source> source(Hit hit) {
        return new Voices(study).source(hit.sourceId());
    }

    /** Where the hits are that stand in the same source. */
    List<Span> spansIn(Hit hit) {
        return hits().stream().filter(each -> each.sourceId().equals(hit.sourceId())).map(Hit::span).toList();
    }

    /** How many people who spoke may not be quoted. */
    long unquotableSpeakers() {
        return study.study().getParticipants().stream().filter(each -> !each.getSpeakers().isEmpty()).filter(each -> each.getConsent() == null || each.getConsent().getQuotable() == Quotable.NO).count();
    }

    private void indexed() {
        later(this::run);
    }

    private void later(Runnable run) {
        if (!display.isDisposed()) display.asyncExec(run);
    }

    private void tell() {
        for (Runnable each : List.copyOf(listeners)) each.run();
    }

    @Override public void close() {
        study.searching().stopFollowing(onIndexed);
        latest.close();
        counting.close();
        countingSaved.close();
        listeners.clear();
    }
}
