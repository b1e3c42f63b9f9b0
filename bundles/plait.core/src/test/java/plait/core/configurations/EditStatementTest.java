package plait.core.configurations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plait.core.PlainStudy;
import plait.core.Problem;
import plait.core.theories.Derive;
import plait.model.Configuration;
import plait.model.ConfigurationVersion;
import plait.model.Inference;
import plait.model.ModelFactory;
import plait.model.Move;
import plait.model.PlainStatement;
import plait.model.Verdict;

class EditStatementTest {
    private final PlainStudy study = new PlainStudy("The kettle was on.");
    private final EditStatement edit = study.open.editStatements();
    private final Configuration configuration = study.open.newConfigurations().add("CMOC-01", "Kettle first");
    private final ConfigurationVersion version = Configurations.current(configuration);

    @AfterEach void allAgrees() {
        study.check();
    }

    private void answer(PlainStatement statement) {
        study.open.session().commit("Answer", all -> {
            var reviewer = ModelFactory.eINSTANCE.createReviewer();
            reviewer.setIdentifier("RV01");
            all.getReviewers().add(reviewer);
            var review = ModelFactory.eINSTANCE.createReview();
            review.setReviewer(reviewer);
            review.setVerdict(Verdict.AGREE);
            statement.getReviews().add(review);
        });
    }

    @Test void aStatementHasTheNextFreeCode() {
        assertEquals("S01", edit.add(version, " Warm rooms help. ", "").getIdentifier());
        PlainStatement second = edit.add(version, "They stay.", "drink");
        assertEquals("S02", second.getIdentifier());
        assertEquals("drink", second.getTopicFlag());
        assertThrows(Problem.class, () -> edit.add(version, "  ", ""));
    }

    @Test void whatNobodyAnsweredCanBeReworded() {
        PlainStatement statement = edit.add(version, "Warm rooms help.", "drink");
        edit.change(statement, "Warm rooms help people stay.", " ");
        assertEquals("Warm rooms help people stay.", statement.getText());
        assertNull(statement.getTopicFlag());
        edit.remove(statement);
        assertEquals(List.of(), EditStatement.of(configuration));
    }

    @Test void whatSomebodyAnsweredStaysAsItWasAnswered() {
        PlainStatement statement = edit.add(version, "Warm rooms help.", "");
        answer(statement);
        Problem refused = assertThrows(Problem.class, () -> edit.change(statement, "Cold rooms help.", ""));
        assertTrue(refused.getMessage().startsWith("Somebody has answered this statement"));
        assertThrows(Problem.class, () -> edit.remove(statement));
        assertEquals("Warm rooms help.", statement.getText());
        edit.change(statement, "Warm rooms help.", "drink");
        assertEquals("drink", statement.getTopicFlag(), "what comes before it is no part of what was answered");
    }

    @Test void aStatementOfAnEarlierVersionIsStaleAndComesAfterTheNewerOnes() {
        PlainStatement old = edit.add(version, "Warm rooms help.", "");
        assertFalse(EditStatement.isStale(old));
        ConfigurationVersion made = study.open.derivations().derive(version, new Derive.Reason(Move.REWORD, Inference.UNSTATED, "plainer", List.of()));
        PlainStatement fresh = edit.add(made, "Warm rooms help people stay.", "");
        assertTrue(EditStatement.isStale(old));
        assertEquals(List.of(fresh, old), EditStatement.of(configuration));
    }

    @Test void aSentenceOfSixteenWordsIsLong() {
        String fifteen = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.";
        assertEquals(List.of(), EditStatement.longSentences(fifteen + " Short."));
        String sixteen = "One two three four five six seven eight nine ten – eleven twelve thirteen fourteen fifteen sixteen.";
        assertEquals(List.of(sixteen), EditStatement.longSentences("Short. " + sixteen));
    }
}
