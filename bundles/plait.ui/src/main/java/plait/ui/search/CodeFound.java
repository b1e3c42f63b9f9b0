package plait.ui.search;

import java.util.List;
import org.eclipse.swt.widgets.Control;
import plait.core.OpenStudy;
import plait.core.Problem;
import plait.core.search.Hit;
import plait.core.search.SearchRequest;
import plait.core.search.SearchResult;
import plait.ui.study.Jobs;
import plait.ui.study.Problems;

/** Codes hits after a look at what that comes to. */
record CodeFound(Control owner, OpenStudy study, Problems problems) {
    /** More than these are hardly read before they are coded, and take long to take back. */
    private static final int MOST = 20_000;

    private static final String FAILED = "The hits were not coded";

    static CodeFound of(Control owner, OpenStudy study, Problems problems) {
        return new CodeFound(owner, study, problems);
    }

    void some(List<Hit> hits) {
        if (!hits.isEmpty()) problems.reporting(FAILED, () -> new CodeHitsDialog(owner.getShell(), study, hits).ask());
    }

    /** All that the search found, gathered in the background when not all are at hand. */
    void all(Searching searching, Jobs jobs) {
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
