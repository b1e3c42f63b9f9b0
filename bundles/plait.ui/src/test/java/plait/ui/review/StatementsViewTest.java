package plait.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.model.Configuration;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.Reviewer;
import plait.model.ReviewerKind;
import plait.model.Verdict;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;
import plait.ui.theme.Theme;
import plait.ui.theme.Token;

class StatementsViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();

    private PlainStatement statement() {
        Configuration configuration = theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        PlainStatement made = ModelFactory.eINSTANCE.createPlainStatement();
        theory.study.session().commit("Word it plainly", all -> {
            made.setIdentifier("S01");
            made.setText("A warm room & a kettle help.");
            TheoryInMemory.current(configuration).getStatements().add(made);
        });
        return made;
    }

    private void answer(PlainStatement statement, String code, ReviewerKind kind, Verdict verdict, String rewording) {
        theory.study.session().commit("Answer", all -> {
            Reviewer reviewer = ModelFactory.eINSTANCE.createReviewer();
            reviewer.setIdentifier(code);
            reviewer.setKind(kind);
            all.getReviewers().add(reviewer);
            Review review = ModelFactory.eINSTANCE.createReview();
            review.setReviewer(reviewer);
            review.setVerdict(verdict);
            review.setRewording(rewording);
            statement.getReviews().add(review);
        });
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(composite), Stream.of(composite.getChildren()).flatMap(StatementsViewTest::inside)) : Stream.of(control);
    }

    private static List<String> labels(Control in) {
        return inside(in).filter(Label.class::isInstance).map(each -> ((Label) each).getText()).toList();
    }

    @Test void bothKindsAreCountedSideBySideAndZerosAreSaid() {
        PlainStatement statement = statement();
        answer(statement, "RV01", ReviewerKind.LIVED_EXPERIENCE, Verdict.AGREE, null);
        answer(statement, "RV02", ReviewerKind.LIVED_EXPERIENCE, Verdict.REWORD, "A warm room can help.");
        answer(statement, "RV11", ReviewerKind.ACADEMIC, Verdict.DISAGREE, null);
        var view = new StatementsView(window.shell(), theory.study);
        window.open();
        List<String> labels = labels(view);
        assertTrue(labels.containsAll(List.of("Lived experience  2", "1 agree    0 unsure    1 reword    0 disagree    0 pass", "Academic  1", "0 agree    0 unsure    0 reword    1 disagree    0 pass")), labels.toString());
        assertTrue(labels.containsAll(List.of("S01 · from CMOC-01, v1", "A warm room && a kettle help.", "A warm room can help.")), labels.toString());
        assertEquals("they disagree, 1 rewording", view.table().control().getItem(0).getText(2));
        assertTrue(labels.indexOf("RV02") < labels.indexOf("RV01"), "the longest words first");
    }

    @Test void anAnswerThatComesInIsSeenAtOnce() {
        PlainStatement statement = statement();
        var view = new StatementsView(window.shell(), theory.study);
        window.open();
        assertTrue(labels(view).contains("Lived experience  0"));
        answer(statement, "RV01", ReviewerKind.LIVED_EXPERIENCE, Verdict.PASS, null);
        assertTrue(labels(view).contains("Lived experience  1"));
    }

    @Test void aReviewersAnswersStandOutUntilTheStudyIsClosed() {
        PlainStatement statement = statement();
        answer(statement, "RV01", ReviewerKind.LIVED_EXPERIENCE, Verdict.PASS, null);
        var view = new StatementsView(window.shell(), theory.study);
        window.open();
        view.look(statement.getReviews().get(0).getReviewer());
        var tint = Theme.on(view.getDisplay()).colour(Token.TINT);
        assertEquals(List.of("RV01"), inside(view).filter(each -> each instanceof Label label && !label.getText().isEmpty() && label.getBackground().equals(tint)).map(each -> ((Label) each).getText()).filter(words -> words.startsWith("RV")).toList());
        window.shell().dispose();
        view.look(null);
    }

    @Test void whoseStatementIsChosenIsTold() {
        PlainStatement statement = statement();
        var view = new StatementsView(window.shell(), theory.study);
        window.open();
        var told = new ArrayList<Object>();
        view.onSelect(told::add);
        view.table().control().notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(statement.getVersion()), told);
    }
}
