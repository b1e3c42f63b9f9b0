package plait.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plait.model.Level;
import plait.model.ModelFactory;
import plait.model.PlainStatement;
import plait.model.Review;
import plait.model.ReviewMode;
import plait.model.Reviewer;
import plait.model.ReviewerKind;
import plait.ui.EventLoop;
import plait.ui.TestWindow;
import plait.ui.TheoryInMemory;

class ReviewersViewTest {
    @RegisterExtension final TestWindow window = new TestWindow();
    private final TheoryInMemory theory = new TheoryInMemory();

    private Reviewer reviewer(String code, ReviewerKind kind, ReviewMode... modes) {
        Reviewer reviewer = ModelFactory.eINSTANCE.createReviewer();
        theory.study.session().commit("Add answers", all -> {
            PlainStatement statement = ModelFactory.eINSTANCE.createPlainStatement();
            TheoryInMemory.current(all.getConfigurations().get(0)).getStatements().add(statement);
            reviewer.setIdentifier(code);
            reviewer.setKind(kind);
            all.getReviewers().add(reviewer);
            for (ReviewMode mode : modes) {
                Review review = ModelFactory.eINSTANCE.createReview();
                review.setReviewer(reviewer);
                review.setMode(mode);
                statement.getReviews().add(review);
            }
        });
        return reviewer;
    }

    private static String row(TableItem item) {
        return String.join(" | ", IntStream.range(0, 4).mapToObj(item::getText).toList());
    }

    @Test void eachReviewerHasKindWaysAndAnswersAndWhoHasNotAnsweredIsSeen() {
        theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        reviewer("RV10", ReviewerKind.ACADEMIC, ReviewMode.PHONE, ReviewMode.PAPER, ReviewMode.PHONE);
        reviewer("RV2", ReviewerKind.LIVED_EXPERIENCE);
        var view = new ReviewersView(window.shell(), theory.study);
        window.open();
        List<String> rows = List.of(view.table().control().getItems()).stream().map(ReviewersViewTest::row).toList();
        assertEquals(List.of("RV2 | Lived experience |  | waiting", "RV10 | Academic | paper, phone | 3"), rows);
    }

    @Test void somebodyWhoComesInIsSeenAtOnceAndChoosingThemIsTold() {
        theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        var view = new ReviewersView(window.shell(), theory.study);
        window.open();
        var told = new ArrayList<Reviewer>();
        view.onSelect(told::add);
        Reviewer reviewer = reviewer("RV1", ReviewerKind.ACADEMIC, ReviewMode.SCREEN);
        key(view, SWT.ARROW_DOWN);
        assertEquals(List.of(reviewer), told);
    }

    @Test void nobodyIsChosenUntilAPersonChooses() {
        theory.configuration("CMOC-01", "Kettle first", Level.MICRO);
        reviewer("RV1", ReviewerKind.ACADEMIC, ReviewMode.SCREEN);
        Reviewer second = reviewer("RV2", ReviewerKind.ACADEMIC, ReviewMode.SCREEN);
        var view = new ReviewersView(window.shell(), theory.study);
        var told = new ArrayList<Reviewer>();
        view.onSelect(told::add);
        window.open();
        view.setFocus();
        EventLoop.settle();
        assertEquals(List.of(), told);
        assertEquals(0, view.table().control().getSelectionCount());

        view.table().control().notifyListeners(SWT.MouseDown, new Event());
        view.table().control().setSelection(1);
        view.table().control().notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(second), told);
    }

    private static void key(ReviewersView view, int key) {
        var event = new Event();
        event.keyCode = key;
        view.table().control().notifyListeners(SWT.KeyDown, event);
    }
}
