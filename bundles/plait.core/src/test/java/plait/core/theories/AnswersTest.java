package plait.core.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.configurations.Configurations;
import plait.model.ModelFactory;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.Reviewer;
import plait.model.ReviewerKind;
import plait.model.Verdict;

class AnswersTest {
    private final PlainStudy study = new PlainStudy("The kettle was on.");
    private PlainStatement statement;

    @BeforeEach void makeAStatement() {
        var version = Configurations.current(study.open.newConfigurations().add("CMOC-01", "Kettle first"));
        study.open.session().commit("Word it plainly", all -> {
            statement = ModelFactory.eINSTANCE.createPlainStatement();
            statement.setIdentifier("S01");
            statement.setText("A warm room helps.");
            version.getStatements().add(statement);
        });
    }

    private void answer(String reviewer, ReviewerKind kind, Verdict verdict, String rewording, String comment) {
        study.open.session().commit("Answer", all -> {
            Reviewer who = ModelFactory.eINSTANCE.createReviewer();
            who.setIdentifier(reviewer);
            who.setKind(kind);
            all.getReviewers().add(who);
            Review review = ModelFactory.eINSTANCE.createReview();
            review.setReviewer(who);
            review.setVerdict(verdict);
            review.setRewording(rewording);
            review.setComment(comment);
            statement.getReviews().add(review);
        });
    }

    @Test void theLongestWordsComeFirstThenTheCodes() {
        answer("RV10", ReviewerKind.LIVED_EXPERIENCE, Verdict.AGREE, null, null);
        answer("RV2", ReviewerKind.LIVED_EXPERIENCE, Verdict.AGREE, null, null);
        answer("RV3", ReviewerKind.LIVED_EXPERIENCE, Verdict.UNSURE, null, "It depends.");
        answer("RV4", ReviewerKind.LIVED_EXPERIENCE, Verdict.REWORD, "A warm room can help some people.", null);
        answer("RV5", ReviewerKind.ACADEMIC, Verdict.AGREE, null, "A long comment that is not of this kind of reviewer.");
        assertEquals(List.of("RV4", "RV3", "RV2", "RV10"), Answers.of(statement, ReviewerKind.LIVED_EXPERIENCE).stream().map(each -> each.getReviewer().getIdentifier()).toList());
        assertEquals(1, Answers.rewordings(statement));
    }

    @Test void everyAnswerIsCountedZerosToo() {
        answer("RV1", ReviewerKind.ACADEMIC, Verdict.PASS, null, null);
        var counts = Answers.counts(Answers.of(statement, ReviewerKind.ACADEMIC));
        assertEquals(Verdict.values().length, counts.size());
        assertEquals(1, counts.get(Verdict.PASS));
        assertEquals(0, counts.get(Verdict.DISAGREE));
    }

    @Test void theyDisagreeWhenOneAgreesAndOneDoesNot() {
        answer("RV1", ReviewerKind.ACADEMIC, Verdict.DISAGREE, null, null);
        answer("RV2", ReviewerKind.ACADEMIC, Verdict.UNSURE, null, null);
        assertFalse(Answers.disagree(statement));
        answer("RV3", ReviewerKind.LIVED_EXPERIENCE, Verdict.AGREE, null, null);
        assertTrue(Answers.disagree(statement));
        assertEquals(List.of(statement), Answers.statements(study.open.study()));
    }
}
