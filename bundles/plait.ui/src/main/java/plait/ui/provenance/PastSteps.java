package plait.ui.provenance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import plait.core.history.Step;
import plait.core.history.Steps;
import plait.core.study.Key;
import plait.core.study.Session;
import plait.ui.study.Jobs;

/** Reads in the background which steps of the history changed some objects, the newest first. On the window's thread. */
final class PastSteps {
    private static final int PAGE = 400;
    /** As many as somebody reads here; the history has the others. */
    static final int MOST = 20;

    private final Session session;
    private final Jobs jobs;
    private Jobs.Running running;

    PastSteps(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
    }

    /** Those of before are heard no more. */
    void of(Set<Key> objects, Consumer<List<Step>> then) {
        stop();
        var reader = new Steps(session, session.last());
        var found = new ArrayList<Step>();
        running = jobs.startQuietly("Looking into the history", progress -> {
            for (boolean more = true; more && found.size() < MOST && !progress.cancelled();) {
                Steps.Page page = reader.read(PAGE);
                page.steps().stream().filter(step -> !Collections.disjoint(step.touched(), objects)).limit(MOST - found.size()).forEach(found::add);
                more = page.more();
            }
        }, () -> then.accept(List.copyOf(found)));
    }

    void stop() {
        if (running != null) running.cancel();
        running = null;
    }
}
