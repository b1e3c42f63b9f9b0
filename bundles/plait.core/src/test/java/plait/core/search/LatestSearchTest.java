package plait.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import plait.core.search.LatestSearch.Outcome;

class LatestSearchTest {
    private final BlockingQueue<Outcome> heard = new LinkedBlockingQueue<>();

    @Test void theNewestCountsAndTheOlderOneIsStopped() throws InterruptedException {
        var search = new SlowSearch();
        try (var latest = new LatestSearch(search, Runnable::run)) {
            latest.find("old", 10, heard::add);
            assertTrue(search.begun.await(10, TimeUnit.SECONDS));
            latest.find("new", 10, heard::add);
            Outcome came = heard.poll(10, TimeUnit.SECONDS);
            assertEquals("new", assertInstanceOf(Outcome.Found.class, came).request().query());
            assertEquals(0, search.stopped.getCount());
            assertTrue(heard.isEmpty());
        }
    }

    @Test void aQueryThatCannotBeReadIsToldWithItsPlace() throws InterruptedException {
        var search = new FakeSearch();
        search.apply(List.of(Transcript.of("I1").turn("P01", "words").source()), List.of(), new IndexMark(new UUID(1, 2), 1, ""));
        try (var latest = new LatestSearch(search, Runnable::run)) {
            latest.find("a AND", 10, heard::add);
            var failed = assertInstanceOf(Outcome.Failed.class, heard.poll(10, TimeUnit.SECONDS));
            assertEquals(2, assertInstanceOf(QueryProblem.class, failed.problem()).position());
        }
    }

    @Test void whatIsForgottenIsNeverHeardOf() throws InterruptedException {
        var search = new SlowSearch();
        try (var latest = new LatestSearch(search, Runnable::run)) {
            latest.find("old", 10, heard::add);
            assertTrue(search.begun.await(10, TimeUnit.SECONDS));
            latest.forget();
            assertTrue(search.stopped.await(10, TimeUnit.SECONDS));
            latest.find("new", 10, heard::add);
            assertEquals("new", ((Outcome.Found) heard.poll(10, TimeUnit.SECONDS)).request().query());
        }
    }

    /** Looks for “old” until it is told to stop. */
    private static final class SlowSearch implements Search {
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch stopped = new CountDownLatch(1);

        @Override public SearchResult find(SearchRequest request) {
            if (!request.query().equals("old")) return SearchResult.NONE;
            begun.countDown();
            while (!request.cancelled().getAsBoolean()) Thread.onSpinWait();
            stopped.countDown();
            throw new CancellationException();
        }

        @Override public Optional<IndexMark> mark() {
            return Optional.empty();
        }

        @Override public void apply(Collection<IndexedSource> changed, Collection<UUID> removed, IndexMark mark) {}

        @Override public void clear() {}

        @Override public void close() {}
    }
}
