package plait.ui.retrieval;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import plait.core.OpenStudy;
import plait.core.Progress;
import plait.core.retrieval.Passage;
import plait.core.retrieval.Passages;
import plait.core.retrieval.Places;
import plait.core.retrieval.Query;
import plait.core.retrieval.Retrieve;
import plait.core.sources.Texts;
import plait.core.study.Committed;
import plait.core.study.Store;
import plait.model.Case;
import plait.model.Coding;
import plait.model.Factor;
import plait.model.Participant;
import plait.model.Segment;
import plait.model.Source;
import plait.model.Speaker;
import plait.ui.study.Jobs;

/** What is asked for in a study and what was found; shared by the parts that ask and show. Follows each commit. On the window's thread. */
public final class Retrieving {
    /**
     * What somebody asked for.
     *
     * @param query null for nothing yet
     * @param words the query as a person would say it
     */
    public record Asked(Query query, String words) {
        static final Asked NOTHING = new Asked(null, "");
    }

    /** What was found for it: passages in reading order, and in how many sources they stand. */
    public record Found(Asked asked, List<Segment> passages, int sources) {
        static final Found NOTHING = new Found(Asked.NOTHING, List.of(), 0);
    }

    private final OpenStudy study;
    private final Jobs jobs;
    private final Display display;
    private final Places places;
    private final List<Runnable> onFound = new CopyOnWriteArrayList<>();
    private final List<Runnable> onChange = new CopyOnWriteArrayList<>();
    private final Consumer<Committed> onCommit = this::committed;
    private Passages passages;
    private Asked asked = Asked.NOTHING;
    private Found found = Found.NOTHING;
    private Jobs.Running looking;
    private boolean telling;
    private boolean closed;

    Retrieving(OpenStudy study, Jobs jobs, Display display) {
        this.study = study;
        this.jobs = jobs;
        this.display = display;
        Store store = study.session().store();
        places = new Places(text -> Texts.load(store, text.blob(), text.structure()));
        study.session().listen(onCommit);
    }

    /** The one of a study that is open in this window; made when it is asked for first. */
    public static Retrieving in(IEclipseContext window, OpenStudy study, Jobs jobs) {
        Retrieving known = window.getLocal(Retrieving.class.getName()) instanceof Retrieving there ? there : null;
        if (known != null && known.study == study) return known;
        var made = new Retrieving(study, jobs, Display.getCurrent());
        window.set(Retrieving.class, made);
        return made;
    }

    /** Before the study closes. */
    public static void leave(IEclipseContext window) {
        if (window.getLocal(Retrieving.class.getName()) instanceof Retrieving there) there.close();
        window.remove(Retrieving.class);
    }

    private void close() {
        closed = true;
        if (looking != null) looking.cancel();
        study.session().stopListening(onCommit);
    }

    OpenStudy study() {
        return study;
    }

    Places places() {
        return places;
    }

    /** All coded passages as they are now. */
    Passages passages() {
        if (passages == null) passages = Passages.of(study.study());
        return passages;
    }

    public Found found() {
        return found;
    }

    /** Hears when something else was found. */
    void onFound(Runnable listener) {
        onFound.add(listener);
    }

    /** Hears when passages, codes or people have changed. */
    void onChange(Runnable listener) {
        onChange.add(listener);
    }

    void stopListening(Runnable listener) {
        onFound.remove(listener);
        onChange.remove(listener);
    }

    public void ask(Asked wanted) {
        asked = wanted;
        look();
    }

    /** Where positions tell all it takes some milliseconds; where texts must be read it goes on in the background. */
    private void look() {
        if (looking != null) looking.cancel();
        looking = null;
        if (asked.query() == null) {
            show(Found.NOTHING);
            return;
        }
        Asked wanted = asked;
        Passages all = passages();
        if (!wanted.query().needsPlaces()) {
            show(found(wanted, new Retrieve(all, places, Progress.NONE).find(wanted.query())));
            return;
        }
        var passed = new Object() {
            List<Passage> list = List.of();
        };
        looking = jobs.start("Look for passages that are near", progress -> passed.list = near(all, wanted.query(), progress), () -> {
            if (!closed && wanted == asked) show(found(wanted, passed.list));
        });
    }

    private List<Passage> near(Passages all, Query query, Progress progress) {
        try {
            return new Retrieve(all, places, progress).find(query);
        } catch (CancellationException stopped) {
            return List.of();
        }
    }

    private Found found(Asked wanted, List<Passage> passages) {
        List<Segment> segments = passages.stream().map(passage -> (Segment) study.session().find(passage.segment())).filter(segment -> segment != null && segment.getText() != null).toList();
        return new Found(wanted, segments, (int) segments.stream().map(Segment::getText).distinct().count());
    }

    private void show(Found now) {
        found = now;
        onFound.forEach(Runnable::run);
    }

    private void committed(Committed committed) {
        if (committed.touched().stream().noneMatch(Retrieving::concerns)) return;
        passages = null;
        if (!telling) display.asyncExec(this::changed);
        telling = true;
    }

    private static boolean concerns(Object touched) {
        return touched instanceof Coding || touched instanceof Segment || touched instanceof Factor || touched instanceof Speaker || touched instanceof Participant
            || touched instanceof Source || touched instanceof Case;
    }

    /** Once for all commits that came meanwhile. */
    private void changed() {
        telling = false;
        if (closed) return;
        if (asked.query() != null) look();
        onChange.forEach(Runnable::run);
    }
}
