package plait.core.theories;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plait.core.configurations.Configurations;
import plait.core.search.NaturalOrder;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.ReviewMode;
import plait.model.Reviewer;
import plait.model.ReviewerKind;
import plait.model.Study;
import plait.model.Verdict;

/** What reviewers answered, statement by statement. Counted by answer and by kind of reviewer; never averaged: that people disagree is a finding. */
public final class Answers {
    private Answers() {}

    /** All statements that there are, by their codes. */
    public static List<PlainStatement> statements(Study study) {
        return Configurations.ordered(study).stream()
                .flatMap(configuration -> configuration.getVersions().stream())
                .flatMap(version -> version.getStatements().stream())
                .sorted(Comparator.comparing(PlainStatement::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .toList();
    }

    /** Everyone who reviews, by their codes. */
    public static List<Reviewer> reviewers(Study study) {
        return study.getReviewers().stream().sorted(Comparator.comparing(Reviewer::getIdentifier, Comparator.nullsLast(NaturalOrder.INSTANCE))).toList();
    }

    /** The ways in which somebody answered, each once: most answer in one way. */
    public static List<ReviewMode> modes(Reviewer reviewer) {
        return reviewer.getReviews().stream().map(Review::getMode).distinct().sorted().toList();
    }

    /** What one kind of reviewer said: those with the longest words first, then by their codes. */
    public static List<Review> of(PlainStatement statement, ReviewerKind kind) {
        return statement.getReviews().stream()
                .filter(review -> review.getReviewer() != null && review.getReviewer().getKind() == kind)
                .sorted(Comparator.comparingInt((Review review) -> -words(review).length()).thenComparing(review -> review.getReviewer().getIdentifier(), Comparator.nullsLast(NaturalOrder.INSTANCE)))
                .toList();
    }

    /** Their own words: another wording, a comment, or both. */
    public static String words(Review review) {
        return (text(review.getRewording()) + "\n" + text(review.getComment())).strip();
    }

    private static String text(String words) {
        return words == null ? "" : words.strip();
    }

    /** How many gave each answer; every answer is there, with zeros too. */
    public static Map<Verdict, Integer> counts(List<Review> reviews) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (Verdict verdict : Verdict.values()) counts.put(verdict, (int) reviews.stream().filter(review -> review.getVerdict() == verdict).count());
        return counts;
    }

    /** Whether some agree and some disagree, whoever they are. */
    public static boolean disagree(PlainStatement statement) {
        return has(statement, Verdict.AGREE) && has(statement, Verdict.DISAGREE);
    }

    private static boolean has(PlainStatement statement, Verdict verdict) {
        return statement.getReviews().stream().anyMatch(review -> review.getVerdict() == verdict);
    }

    public static int rewordings(PlainStatement statement) {
        return (int) statement.getReviews().stream().filter(review -> review.getVerdict() == Verdict.REWORD).count();
    }
}
