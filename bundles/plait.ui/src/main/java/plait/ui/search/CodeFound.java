package plait.ui.search;

import java.util.List;
import org.eclipse.swt.widgets.Control;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.search.CodeHits;
import plait.core.search.Hit;
import plait.core.search.SearchRequest;
import plait.core.search.SearchResult;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

/** Codes hits after a look at what that comes to. */
record CodeFound(Control owner, OpenStudy study, Problems problems, Jobs jobs) {
    /** More than these are hardly read before they are coded, and take long to take back. */
    private static final int MOST = 20_000;

    private static final String FAILED = "The hits were not coded";

    void some(List<Hit> hits) {
        if (hits.isEmpty()) return;
        var dialog = new CodeHitsDialog(owner.getShell(), study, hits);
        dialog.ask().ifPresent(plan -> code(plan, dialog));
    }

    private void code(CodeHits.Plan plan, CodeHitsDialog dialog) {
        var ready = new CodeHits.Ready[1];
        jobs.start("Coding search results", progress -> ready[0] = study.codeHits().prepare(plan, jobs.onSession(progress), progress),
            () -> problems.reporting(FAILED, () -> dialog.apply(ready[0])));
    }

    /** All that the search found, gathered in the background when not all are at hand. */
    void all(Searching searching) {
        SearchResult result = searching.result();
        if (result.hits().size() == result.total()) {
            some(result.hits());
            return;
        }
        problems.reporting(FAILED, () -> {
            if (result.total() > MOST) throw new Problem("More than 20,000 hits cannot be coded at once. Narrow the search first.");
            var all = new SearchResult[] {SearchResult.NONE};
            String query = searching.found().orElseThrow().request().query();
            var search = study.search();
            jobs.start("Gathering hits", progress -> all[0] = search.find(new SearchRequest(query, MOST, progress::cancelled)), () -> some(all[0].hits()));
        });
    }
}
