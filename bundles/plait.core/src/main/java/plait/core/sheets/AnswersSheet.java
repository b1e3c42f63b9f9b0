package plait.core.sheets;

import java.util.HashMap;
import java.util.Map;
import plait.model.ModelFactory;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.ReviewMode;
import plait.model.Reviewer;
import plait.model.ReviewerKind;
import plait.model.Study;
import plait.model.Verdict;

/**
 * {@code reviewer, kind of reviewer, mode, statement, theory, verdict, rewording, comment}: what reviewers said of statements. Reviewers are made as needed.
 * The very same answer again adds nothing, so that a sheet can be imported again when more answers have come.
 */
final class AnswersSheet extends SheetImport {
    /** What makes two answers the same. */
    private record Same(Reviewer reviewer, PlainStatement statement, ReviewMode mode, Verdict verdict, String rewording, String comment) {
        static Same of(Review review) {
            return new Same(review.getReviewer(), review.getStatement(), review.getMode(), review.getVerdict(), text(review.getRewording()), text(review.getComment()));
        }

        private static String text(String maybe) {
            return maybe == null ? "" : maybe;
        }
    }

    private final Lookup<PlainStatement> statements;
    private final Map<String, Reviewer> reviewers = new HashMap<>();
    private final Map<Same, Review> known = new HashMap<>();

    AnswersSheet(Study study) {
        statements = StatementsSheet.lookup(study);
        for (Reviewer reviewer : study.getReviewers()) {
            reviewers.put(reviewer.getIdentifier(), reviewer);
            for (Review review : reviewer.getReviews()) known.put(Same.of(review), review);
        }
    }

    @Override void add(Study study, SheetRow row) {
        PlainStatement statement = statements.get(row.require("statement"));
        String theory = row.get("theory");
        if (!theory.isEmpty() && !NamedVersions.isIn(statement.getVersion(), theory)) {
            throw new BadRow(statement.getIdentifier() + " words a configuration that is not in theory version “" + theory + "”");
        }
        row.require("verdict");
        row.require("mode");
        Verdict verdict = Literals.read(row, "verdict", Verdict.VALUES, Verdict.PASS);
        ReviewMode mode = Literals.read(row, "mode", ReviewMode.VALUES, ReviewMode.PAPER);
        if (verdict == Verdict.REWORD && row.get("rewording").isEmpty()) throw new BadRow("“rewording” is empty, but the verdict is reword");
        Reviewer reviewer = reviewer(study, row);
        var same = new Same(reviewer, statement, mode, verdict, row.get("rewording"), row.get("comment"));
        if (known.containsKey(same)) return;
        Review made = ModelFactory.eINSTANCE.createReview();
        made.setReviewer(reviewer);
        made.setVerdict(verdict);
        made.setMode(mode);
        if (!row.get("rewording").isEmpty()) made.setRewording(row.get("rewording"));
        if (!row.get("comment").isEmpty()) made.setComment(row.get("comment"));
        made.setTime(System.currentTimeMillis());
        known.put(same, made);
        statement.getReviews().add(made);
    }

    private Reviewer reviewer(Study study, SheetRow row) {
        String identifier = row.require("reviewer");
        Reviewer reviewer = reviewers.get(identifier);
        if (reviewer == null) row.require("kind of reviewer");
        ReviewerKind kind = Literals.read(row, "kind of reviewer", ReviewerKind.VALUES, reviewer == null ? ReviewerKind.LIVED_EXPERIENCE : reviewer.getKind());
        if (reviewer == null) reviewer = create(study, identifier, kind);
        if (reviewer.getKind() != kind) throw new BadRow(identifier + " is " + reviewer.getKind().getLiteral() + " elsewhere, and " + kind.getLiteral() + " here");
        return reviewer;
    }

    private Reviewer create(Study study, String identifier, ReviewerKind kind) {
        Reviewer made = ModelFactory.eINSTANCE.createReviewer();
        made.setIdentifier(identifier);
        made.setKind(kind);
        reviewers.put(identifier, made);
        study.getReviewers().add(made);
        return made;
    }
}
