package plait.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import plait.core.sources.Texts;
import plait.core.study.Committed;
import plait.core.study.Entry;
import plait.core.study.Projector;
import plait.core.study.Session;
import plait.model.Source;

/**
 * Keeps the index in step with the study: each commit's changed sources are copied on the session thread and indexed on the projector's.
 * Commits that come while the index is busy are taken in together.
 */
public final class SearchProjection implements AutoCloseable {
    private final Session session;
    private final Search search;
    private final SourceCopies copies;
    private final Consumer<Throwable> onFailure;
    private final Projector projector;
    private final Consumer<Committed> listener = this::committed;

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Map<UUID, IndexedSource> changed = new LinkedHashMap<>();
    private final Set<UUID> removed = new LinkedHashSet<>();
    private IndexMark newest;
    private Future<?> running;

    /** @param onFailure hears on the projector thread when the index could not be written; the study itself is not touched by that */
    public SearchProjection(Session session, Texts texts, Projector projector, Search search, Consumer<Throwable> onFailure) {
        this.session = session;
        this.projector = projector;
        this.search = search;
        this.copies = new SourceCopies(texts);
        this.onFailure = onFailure;
    }

    public Search search() {
        return search;
    }

    /** Catches up with the journal, or builds the index anew when it is lost, foreign or ahead; then follows every commit. */
    public void start() {
        Optional<IndexMark> mark = search.mark();
        Entry last = session.last();
        if (mark.isPresent() && continuesFrom(mark.get())) {
            var dirty = new DirtySources(session);
            for (long revision = mark.get().revision() + 1; revision <= last.revision(); revision++) dirty.addAll(session.store().entry(revision));
            project(dirty.changed(), dirty.removed());
        } else rebuild();
        session.listen(listener);
    }

    private boolean continuesFrom(IndexMark mark) {
        if (!mark.study().equals(session.store().study()) || mark.revision() < 1 || mark.revision() > session.last().revision()) return false;
        return mark.equals(markOf(session.store().entry(mark.revision())));
    }

    /** Throws the index away and takes in every source. */
    public void rebuild() {
        await();
        search.clear();
        project(session.study().getSources(), List.of());
    }

    private void committed(Committed committed) {
        var dirty = new DirtySources(session);
        dirty.addAll(committed.entry()); // not what was touched: a factor is touched by each coding, its other passages are not
        project(dirty.changed(), dirty.removed());
    }

    private void project(Collection<Source> sources, Collection<UUID> gone) {
        var fresh = new ArrayList<IndexedSource>();
        for (Source source : sources) fresh.add(copies.copy(source));
        synchronized (lock) {
            for (IndexedSource source : fresh) {
                changed.put(source.id(), source);
                removed.remove(source.id());
            }
            for (UUID id : gone) {
                changed.remove(id);
                removed.add(id);
            }
            newest = markOf(session.last());
            running = projector.submit(this::drain);
        }
    }

    private IndexMark markOf(Entry entry) {
        return IndexMark.of(session.store().study(), entry.revision(), entry.hash());
    }

    private void drain() {
        List<IndexedSource> sources;
        List<UUID> gone;
        IndexMark mark;
        synchronized (lock) {
            if (newest == null) return;
            sources = List.copyOf(changed.values());
            gone = List.copyOf(removed);
            mark = newest;
            changed.clear();
            removed.clear();
            newest = null;
        }
        try {
            search.apply(sources, gone, mark);
        } catch (RuntimeException e) {
            takeBack(sources, gone, mark);
            onFailure.accept(e);
            return;
        }
        followers.forEach(Runnable::run);
    }

    /** What the index did not take in waits for the next commit: a newer mark over an index that lacks it would say that nothing is missing. */
    private void takeBack(List<IndexedSource> sources, List<UUID> gone, IndexMark mark) {
        synchronized (lock) {
            for (IndexedSource source : sources) if (!removed.contains(source.id())) changed.putIfAbsent(source.id(), source);
            for (UUID id : gone) if (!changed.containsKey(id)) removed.add(id);
            if (newest == null) newest = mark;
        }
    }

    /** Hears each time when the index has taken something in, on the projector's thread. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    public void stopFollowing(Runnable follower) {
        followers.remove(follower);
    }

    /** True when the index has taken in everything that was committed. */
    public boolean isUpToDate() {
        synchronized (lock) {
            return newest == null && (running == null || running.isDone());
        }
    }

    /** Waits until the index has taken in everything that was committed so far. */
    public void await() {
        Future<?> task;
        synchronized (lock) {
            task = running;
        }
        if (task == null) return;
        try {
            Projector.await(task);
        } catch (RuntimeException e) {
            onFailure.accept(e);
        }
    }

    @Override public void close() {
        session.stopListening(listener);
        await();
        search.close();
    }
}
