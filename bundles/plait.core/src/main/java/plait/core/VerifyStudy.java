package plait.core;

import java.util.ArrayList;
import java.util.List;
import plait.core.study.DamagedStudy;
import plait.core.study.Verification;
import plait.model.Source;
import plait.model.Text;

/** Checks everything that is stored: the store by itself, that every text and original is there, and that every passage still holds its words. */
public final class VerifyStudy {
    private final OpenStudy open;

    public VerifyStudy(OpenStudy open) {
        this.open = open;
    }

    public Verification run(Progress progress) {
        Verification stored = open.session().store().verify(progress);
        var problems = new ArrayList<>(stored.problems());
        for (Source source : open.study().getSources()) {
            if (progress.cancelled()) break;
            check(source, problems);
        }
        return new Verification(stored.revisions(), stored.rows(), stored.blobs(), problems);
    }

    private void check(Source source, List<String> problems) {
        String name = "Source " + source.getIdentifier();
        try {
            if (source.getOriginal() != null) open.session().store().blob(source.getOriginal());
            for (Text text : source.getTexts()) {
                if (open.texts().read(text).length() != text.getCharacters()) problems.add(name + ": its text is not as long as it was.");
                long orphans = text.getSegments().stream().filter(open.segments()::isOrphan).count();
                if (orphans > 0) problems.add(name + ": " + orphans + " passages no longer hold the words that they were made of.");
            }
        } catch (DamagedStudy e) {
            problems.add(name + ": " + e.getMessage());
        }
    }
}
